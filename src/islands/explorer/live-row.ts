import { formatDate } from '../../format/date.ts';
import type { FigureView } from '../../format/figure.ts';
import { publisherOf } from '../../format/publisher.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import type { LedgerEntry } from '../../ledger/ledger-entry.ts';
import type { Reports } from '../../ledger/reports.ts';
import type { Observation } from '../../model/observation.ts';
import type { Row } from './answer.ts';
import { rateFigure } from './rate.ts';

/** A row of the view in words of the page's language. */
export type LiveRow = {
  entry: LedgerEntry;
  year: number | null;
  /** Number of people where the rows are told for every 100 000 of them; null where that can't be told. */
  rate: { value: number; figure: FigureView; people: number; year: number } | null;
  /** Why it can't be told; null where it can, or where nobody asked. */
  cannot: string | null;
  /** What rows are ordered by when ordered by size; null where there is no number. */
  size: number | null;
  /** Who says so, and when it was printed. */
  publisher: string;
  printed: string;
};

/** A row in words; `entryOf` gives the words of its report. */
export function liveRow(
  locale: Locale,
  reports: Reports,
  { observation, year, people }: Row,
  entryOf: (observation: Observation) => LedgerEntry,
): LiveRow {
  const t = translator(locale);
  const source = must(reports.sources, observation.source);
  const rate = people && 'population' in people ? rateFigure(locale, observation, people.population) : null;
  return {
    entry: entryOf(observation),
    year,
    rate:
      rate && people && 'population' in people
        ? { ...rate, people: people.population, year: people.year }
        : null,
    cannot:
      people === null || rate ? null : t(`explore.rate.${'reason' in people ? people.reason : 'number'}`),
    size: people === null ? observation.value : (rate?.value ?? null),
    publisher: publisherOf(locale, source),
    printed: source.date
      ? formatDate(locale, source.date, 'table')
      : t(`source.date.${source.date_reason ?? 'not-printed'}`),
  };
}
