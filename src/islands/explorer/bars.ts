import type { LedgerBar } from '../../charts/ledger-bars.ts';
import { formatDate } from '../../format/date.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Reports } from '../../ledger/reports.ts';
import type { LiveRow } from './live-row.ts';

/** Bars that a picture can hold and still be read. */
export const MOST_BARS = 24;

/** Longest label that stands left of a bar, by the width of the drawing. */
const LONGEST = { narrow: 12, wide: 20 } as const;

/** Shortest name of a place; one too long for its room is cut, and stands in full in the table. */
function placeName(locale: Locale, reports: Reports, row: LiveRow, room: number): string {
  const names = reports.areaNames.get(row.entry.observation.area);
  const short = names?.[`short_${locale}`] ?? row.entry.area.name.split(',')[0] ?? '';
  if (short.length <= room) return short;
  const tile = names?.[`tile_${locale}`] ?? short;
  return tile.length <= room ? tile : `${tile.slice(0, room - 1)}\u2026`;
}

function dayOf(locale: Locale, { entry: { observation } }: LiveRow, isNarrow: boolean): string {
  const last = observation.period_end ?? observation.period_start;
  if (!last) return translator(locale)('chart.undated.short');
  // A month's name is longer than the room beside a narrow drawing; the table has it.
  return formatDate(locale, isNarrow && last.length === 7 ? last.slice(0, 4) : last, 'table');
}

/**
 * Rows of one scale as bars, in their order: by area with the day beneath, or by day where all are of one area.
 * Rows without a number are left out.
 */
export function barsOf(
  locale: Locale,
  reports: Reports,
  rows: readonly LiveRow[],
  isNarrow: boolean,
): LedgerBar[] {
  const t = translator(locale);
  const areas = new Set(rows.map(({ entry }) => entry.observation.area));
  const room = LONGEST[isNarrow ? 'narrow' : 'wide'];
  return rows.flatMap((row): LedgerBar[] => {
    const { observation, figure, narrowing } = row.entry;
    if (row.size === null) return [];
    const isPlan = observation.stage !== 'actual';
    const stage = isPlan ? t(observation.stage === 'target' ? 'chart.goal' : 'chart.plan') : '';
    const day = dayOf(locale, row, isNarrow);
    return [
      {
        id: observation.id,
        label: areas.size > 1 ? placeName(locale, reports, row, room) : day,
        sublabel: areas.size > 1 ? day : stage,
        value: row.size,
        text: row.rate ? row.rate.figure.text : figure.text,
        source: isNarrow ? '' : [...narrowing.map(({ name }) => name), row.publisher].join(' · '),
        tone: isPlan ? 'plan' : observation.period_end || observation.period_start ? 'actual' : 'quiet',
      },
    ];
  });
}
