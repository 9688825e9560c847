import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { publishedObservations, publishedRows } from '../../testing/published-rows.ts';
import { initiativesPage } from './initiatives-page.ts';

describe.each(locales)('the page of initiatives in %s', async (locale) => {
  const page = await initiativesPage(locale);
  const entries = [
    ...page.groups.flatMap(({ initiatives }) => initiatives),
    ...page.places.flatMap(({ own }) => own),
  ];
  const entry = (id: string) => entries.find((one) => one.id === id)!;
  const place = (id: string) => page.places.find((one) => one.id === id)!;

  it('tells every programme once, and neither councils nor whole sectors', () => {
    const listed = publishedRows('programmes').filter(({ type }) => type !== 'body' && type !== 'sector');
    expect(entries.map(({ id }) => id).sort()).toEqual(listed.map(({ id }) => id).sort());
  });

  it('shows every figure of theirs once', () => {
    const shown = [...entries, ...page.places.flatMap(({ parts }) => parts)]
      .flatMap(({ rows }) => rows)
      .map(({ observation }) => observation.id);
    const ids = new Set(entries.map(({ id }) => id));
    const expected = [...publishedObservations().values()].filter((row) => ids.has(row['programme'] ?? ''));
    expect(shown.sort()).toEqual(expected.map((row) => row['id']).sort());
  });

  it('puts a region’s own with the region, those of several regions with the country’s', () => {
    expect(place('KZ-61').own.map(({ id }) => id)).toEqual(['qamqorlyq']);
    expect(place('KZ-75').own.map(({ id }) => id)).toEqual(['isker-ana']);
    const shared = page.groups.flatMap(({ initiatives }) => initiatives).map(({ id }) => id);
    expect(shared).toContain('violence-free-pilot');
  });

  it('keeps the practice of a region of then on its former shape', () => {
    const { parts, href } = place('KZ-VOS');
    expect(href).toMatch(/regions\/KZ-VOS\/$/);
    const said = parts.find(({ id }) => id === 'baqytty-otbasy')?.said ?? [];
    expect(said.map(({ statement }) => statement.id)).toContain('t1-09');
    expect(
      page.places.some(
        ({ id, parts: of }) =>
          id !== 'KZ-VOS' &&
          of.some(({ said: told }) => told.some(({ statement }) => statement.id === 't1-09')),
      ),
    ).toBe(false);
  });

  it('leads from a programme to each region that tells of it', () => {
    const anchors = page.places.flatMap(({ parts }) => parts.map(({ anchor }) => `#${anchor}`));
    const links = entries.flatMap(({ places }) => places).map(({ href }) => href);
    expect(links.sort()).toEqual(anchors.sort());
  });

  it('says what is not known: no start, no figure, nothing of a region', () => {
    expect(entry('rapid-response').facts.some(({ text }) => text.includes('2020'))).toBe(true);
    const starts = (id: string) => entry(id).facts.map(({ text }) => text);
    expect(starts('safe-city')).toEqual(
      expect.arrayContaining([expect.stringMatching(/көрсетілмеген|не указано|not stated/)]),
    );
    expect(page.withoutFigure.map(({ id }) => id)).toContain('tv-series');
    expect(page.withoutFigure.map(({ id }) => id)).not.toContain('qamqorlyq');
    const told = new Set(page.places.map(({ id }) => id));
    expect(page.untold.filter(({ id }) => told.has(id))).toEqual([]);
  });

  it('orders regions by name, the former shapes last', () => {
    const ids = page.places.map(({ id }) => id);
    const former = ids.findIndex((id) => /[A-Z]{3}$/.test(id) && id !== 'KZ');
    expect(ids.slice(former).every((id) => /[A-Z]{3}$/.test(id))).toBe(true);
  });
});
