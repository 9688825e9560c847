import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { applyDifference } from '../../schema/editions/difference.ts';
import { changesOf, isOfRegion } from './edition-changes.ts';
import { differenceView } from './difference-view.ts';
import { editionDifference, editionNumbers, editionPairs, frozenFiles, readingOf } from './frozen.ts';

const numbers = await editionNumbers();

describe('the published editions', () => {
  it('begin with the first, which is as it was released', async () => {
    const manifest = (await frozenFiles()).get('editions/2026.11.0/manifest.json');
    const sha256 = createHash('sha256')
      .update(manifest ?? '')
      .digest('hex');
    expect(numbers[0]).toBe('2026.11.0');
    expect(sha256).toBe('94010477e5fe78f18e27389b798cebe06d2d306523dd9d33599548ee99d69962');
  });

  it('are made one of another by their difference', async () => {
    for (const { from, to } of await editionPairs())
      expect(applyDifference(await readingOf(from), await editionDifference(from, to))).toEqual(
        await readingOf(to),
      );
  });

  it('changed the very rows and values that each says of itself', async () => {
    for (const edition of numbers) {
      const text = new TextDecoder().decode(
        (await frozenFiles()).get(`editions/${edition}/changes.csv`) as Uint8Array,
      );
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      const told = data
        .filter(({ change }) => change !== 'file')
        .map(({ table, id, change, field, was, now }) => [table, id, change, field, was, now].join('|'));
      const found = (await changesOf(edition)).rows.flatMap(({ change, row, values }) =>
        (values.length > 0 ? values : [{ field: '', was: '', now: '' }]).map(({ field, was, now }) =>
          [row.table, row.id, change, field, was, now].join('|'),
        ),
      );
      expect(found.sort()).toEqual(told.sort());
    }
  });

  it('give a reason for every row that was corrected, withdrawn or removed', async () => {
    for (const { from, to } of await editionPairs())
      for (const { changes } of await differenceView('kk', from, to))
        for (const { key, kind, why } of changes)
          if (kind !== 'added' && kind !== 'reworded') expect([key, why.length > 0]).toEqual([key, true]);
  });
});

it('the second edition names what it changed in words, with the receipt', async () => {
  const views = await differenceView('ru', '2026.11.0', '2026.11.1');
  const [centres] = views;
  expect(centres?.changes[0]?.title).toMatchObject({
    text: 'Места в центрах · город Қонаев, Алматинская область',
    href: '/ru/sources/inform-17/#inform-17-01',
    figure: { value: '180' },
  });
  const promise = views.find(({ table }) => table === 'commitments')?.changes[0];
  expect(promise?.values[0]).toMatchObject({ field: 'outcome_source', label: 'Подтверждение', was: '' });
  expect(promise?.values[0]?.now).toContain('Никого не разлучат');
  expect(views.find(({ table }) => table === 'former-names')?.shape[0]?.change).toBe('table-added');
});

it('a change stands with the region of its area, a district’s with its region', async () => {
  const { rows } = await changesOf('2026.11.1');
  const of = async (region: string) => {
    const here = await Promise.all(rows.map((row) => isOfRegion(row, region)));
    return rows.filter((_, i) => here[i]).map(({ row }) => row.id);
  };
  expect(await of('KZ-19')).toEqual(['inform-17-01', 'inform-17-02', 'c-informburo-4-03']);
  expect(await of('KZ-79')).toEqual(['KZ-79-name-1', 'KZ-SHY-name-1', 'KZ-79/Чимкент']);
  expect(await of('KZ-63')).toEqual([]);
});
