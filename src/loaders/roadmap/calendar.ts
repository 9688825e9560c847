import ical, { ICalCalendarMethod } from 'ical-generator';
import { publisherOf } from '../../format/publisher.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { lastDay, parsePartialDate, precisionOf } from '../../model/partial-date.ts';
import { atlas } from '../atlas.ts';
import { readDescriptor } from '../data-folder.ts';
import { roadPromises } from './roadmap.ts';

/** Longest line of a calendar's title: programs cut what is longer without telling where. */
const TITLE = 120;

/** A text cut at a blank, with a mark that it goes on. */
function shortened(text: string): string {
  if (text.length <= TITLE) return text;
  const cut = text.slice(0, TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE / 2))}…`;
}

/**
 * The due dates of the roadmap as an iCalendar file (RFC 5545) in a language: one whole day a promise. A date known to
 * the year or the month stands on its last day and says so. The same data gives the same bytes: its stamp is the
 * edition's. `site` is the address that links begin with.
 */
export async function roadmapCalendar(locale: Locale, site: URL): Promise<string> {
  const t = translator(locale);
  const { sources } = await atlas();
  const { created } = await readDescriptor();
  const calendar = ical({
    name: `${t('site.name')}: ${t('nav.roadmap')}`,
    description: t('road.calendar.lead'),
    prodId: { company: 'otbasy-atlas', product: 'roadmap', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    source: new URL(localePath(locale, '/roadmap.ics'), site).href,
    url: new URL(localePath(locale, '/roadmap/'), site).href,
  });
  for (const promise of await roadPromises(locale)) {
    const { id, due, source } = promise.commitment;
    if (due === null) continue;
    const date = parsePartialDate(due);
    const precision = precisionOf(date);
    const lines = [
      promise.text,
      [promise.kind, promise.bodyName ?? t('road.nobody'), promise.area.name].join(' · '),
      `${t('source.outcome')}: ${promise.outcome}`,
      ...(precision === 'day'
        ? []
        : [t(precision === 'year' ? 'road.calendar.year' : 'road.calendar.month')]),
      ...(promise.note ? [promise.note] : []),
      t('chart.source', { source: publisherOf(locale, must(sources, source)) }),
    ];
    calendar.createEvent({
      id: `${id}@otbasy-atlas`,
      start: new Date(`${lastDay(date)}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      stamp: new Date(created),
      summary: shortened(promise.text),
      description: lines.join('\n'),
      url: new URL(localePath(locale, `/sources/${source}/#${id}`), site).href,
    });
  }
  return calendar.toString();
}
