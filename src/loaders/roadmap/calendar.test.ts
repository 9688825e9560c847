import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { publishedRows } from '../../testing/published-rows.ts';
import { roadmapCalendar } from './calendar.ts';

const SITE = new URL('https://otbasy-atlas.example');
const dated = publishedRows('commitments').filter((row) => row['due'] && !row['withdrawn']);

describe.each(locales)('the calendar in %s, read by another library', async (locale) => {
  const text = await roadmapCalendar(locale, SITE);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const event = (id: string) => events.find(({ uid }) => uid === `${id}@otbasy-atlas`)!;

  it('has an event for each promise with a due date and no other', () => {
    expect(events.map(({ uid }) => uid).sort()).toEqual(
      dated.map((row) => `${row['id']}@otbasy-atlas`).sort(),
    );
  });

  it('puts a day on its day and a year on its last day, each a whole day', () => {
    expect(event('c-t2-10').startDate.toString()).toBe('2021-07-01');
    expect(event('c-t2-09').startDate.toString()).toBe('2026-12-31');
    for (const { startDate, duration } of events) {
      expect(startDate.isDate).toBe(true);
      expect(duration.toSeconds()).toBe(86_400);
    }
  });

  it('says the promise in full, that only the year is known, and leads to the receipt', () => {
    const row = dated.find(({ id }) => id === 'c-t2-09')!;
    expect(event('c-t2-09').description).toContain(row[`text_${locale}`]!);
    expect(event('c-t2-09').description.split('\n').length).toBeGreaterThan(
      event('c-t2-10').description.split('\n').length - 1,
    );
    const prefix = locale === 'kk' ? '' : `/${locale}`;
    expect(event('c-t2-09').component.getFirstPropertyValue('url')).toBe(
      `https://otbasy-atlas.example${prefix}/sources/t2/#c-t2-09`,
    );
  });

  it('folds its lines as the standard has it, and is the same bytes whenever it is made', async () => {
    const bytes = (line: string) => new TextEncoder().encode(line).length;
    expect(Math.max(...text.split('\r\n').map(bytes))).toBeLessThanOrEqual(75);
    expect(await roadmapCalendar(locale, SITE)).toBe(text);
  });
});
