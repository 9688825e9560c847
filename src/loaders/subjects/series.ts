import { publisherOf } from '../../format/publisher.ts';
import type { LedgerBar } from '../../charts/ledger-bars.ts';
import { formatDate } from '../../format/date.ts';
import { formatDuration } from '../../format/duration.ts';
import { figureView } from '../../format/figure.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { subjectSeries } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { type LedgerEntry, ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { SubjectPage } from './subject.ts';

/** Reports of one thing at different times, as bars and as rows. `flow`: over periods, which may differ in length. */
export type Series = {
  id: string;
  title: string;
  lead: string;
  flow: boolean;
  bars: LedgerBar[];
  rows: LedgerEntry[];
};

function barOf(locale: Locale, { observation: row }: LedgerEntry, source: string): LedgerBar {
  const t = translator(locale);
  const { period_start: start, period_end: end, duration } = row;
  const date = (text: string) => formatDate(locale, text, 'table');
  const last = end ?? start;
  const plan = row.stage !== 'actual';
  const when = last ? date(last) : t('chart.undated.short');
  const stage = plan ? t(row.stage === 'target' ? 'chart.goal' : 'chart.plan') : '';
  return {
    id: row.id,
    ...(start !== null && end !== null && start !== end
      ? { label: `${date(start)}–`, sublabel: date(end) }
      : { label: when, sublabel: duration ? formatDuration(locale, duration) : stage }),
    value: row.value ?? 0,
    text: figureView(locale, row, false).text,
    source,
    tone: plan ? 'plan' : last ? 'actual' : 'quiet',
  };
}

/** The series of a subject for the whole country, undated reports first in each. */
async function seriesOf(locale: Locale, subject: SubjectPage): Promise<Series[]> {
  const all = await atlas();
  const series = new Map<string, LedgerEntry[]>();
  for (const row of await answer(subjectSeries, { subject })) {
    const entry = ledgerEntry(locale, all, must(all.observations, row.id));
    series.set(row.series, [...(series.get(row.series) ?? []), entry]);
  }
  return [...series.values()].flatMap((rows) => {
    const first = rows[0];
    if (!first) return [];
    return {
      id: first.observation.id,
      title: [first.indicator, ...first.narrowing.map(({ name }) => name)].join(' · '),
      lead: first.programme,
      flow: must(all.indicators, first.observation.indicator).measure === 'flow',
      bars: rows.map((row) =>
        barOf(locale, row, publisherOf(locale, must(all.sources, row.observation.source))),
      ),
      rows,
    };
  });
}

/** Series that the page draws elsewhere, as its path to the target: `programme|indicator`. */
const ELSEWHERE: Partial<Record<SubjectPage, readonly string[]>> = {
  centres: ['family-support-centres|centres-open'],
};

/** The series that a subject's page shows among its reports over time. */
export async function shownSeries(locale: Locale, subject: SubjectPage): Promise<Series[]> {
  const elsewhere = ELSEWHERE[subject] ?? [];
  return (await seriesOf(locale, subject)).filter(
    ({ rows: [first] }) =>
      first && !elsewhere.includes(`${first.observation.programme}|${first.observation.indicator}`),
  );
}
