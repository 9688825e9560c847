import { publisherOf } from '../format/publisher.ts';
import type { LedgerBar } from '../charts/ledger-bars.ts';
import { formatDate } from '../format/date.ts';
import { type FigureView, figureView, periodOf } from '../format/figure.ts';
import { formatPeriod } from '../format/period.ts';
import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Observation } from '../model/observation.ts';
import { centreStocks } from '../queries/questions.ts';
import { must } from '../ledger/code-lists.ts';
import { atlas } from './atlas.ts';
import { answer } from './database.ts';

export type PathToTarget = {
  bars: LedgerBar[];
  rows: { observation: Observation; figure: FigureView; when: string }[];
};

/**
 * Every national report of family support centres and every promise of their number, in time order: undated
 * reports first, promises last. Equal promises without a date of their own are told once.
 */
export async function pathToTarget(locale: Locale): Promise<PathToTarget> {
  const all = await atlas();
  const t = translator(locale);
  const stocks = await answer(centreStocks, {});
  const rows = stocks.map(({ id }) => {
    const observation = must(all.observations, id);
    const measure = must(all.indicators, observation.indicator).measure;
    return {
      observation,
      figure: figureView(locale, observation, false),
      when: formatPeriod(locale, periodOf(observation, measure), 'table'),
    };
  });
  const promised = new Set<number>();
  const bars = rows.flatMap(({ observation: row, figure }): LedgerBar[] => {
    if (row.value === null) return [];
    const plan = row.stage !== 'actual';
    if (plan && row.period_end === null && promised.has(row.value)) return [];
    if (plan) promised.add(row.value);
    const date = row.period_end ? formatDate(locale, row.period_end, 'table') : t('chart.undated.short');
    return [
      {
        id: row.id,
        label: date,
        sublabel: plan ? t(row.stage === 'target' ? 'chart.goal' : 'chart.plan') : '',
        value: row.value,
        text: figure.text,
        source: publisherOf(locale, must(all.sources, row.source)),
        tone: plan ? 'plan' : row.period_end ? 'actual' : 'quiet',
      },
    ];
  });
  return { bars, rows };
}
