import { type FigureView, figureView } from '../../format/figure.ts';
import { formatBounded } from '../../format/bounded.ts';
import { receiptPath } from '../../format/figure.ts';
import { formatPercent } from '../../format/percent.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { makeBounded } from '../../model/bounded.ts';
import type { Observation } from '../../model/observation.ts';
import { centrePace, headlines } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';

/** The stock of centres against what was promised, as one bar shows it. */
export type TargetFigures = {
  stock: { row: Observation; figure: FigureView };
  target: { row: Observation; figure: FigureView };
  /** Share of the target that the stock is, in whole percent. */
  share: FigureView;
  /** The dated stock before, and the plan that is due next. */
  first: { row: Observation; figure: FigureView } | null;
  plan: { row: Observation; figure: FigureView; year: number } | null;
  /** Centres a year that the plan still needs. */
  needed: FigureView | null;
};

/** Null while no headline holds a stock against a target. */
export async function targetFigures(locale: Locale): Promise<TargetFigures | null> {
  const all = await atlas();
  const headline = (await answer(headlines, {})).find(({ subject }) => subject === 'centres');
  if (!headline?.target || !headline.value || !headline.target_value) return null;
  const [pace] = await answer(centrePace, {});
  const seen = (id: string) => {
    const row = must(all.observations, id);
    return { row, figure: figureView(locale, row, false) };
  };
  const stock = seen(headline.observation);
  const share = Math.round((headline.value / headline.target_value) * 100);
  const needed = pace?.needed_a_year ? Math.round(pace.needed_a_year) : null;
  return {
    stock,
    target: seen(headline.target),
    share: {
      value: String(share),
      code: `centres-share-of-target@KZ@${stock.row.period_end ?? ''}`,
      text: formatPercent(locale, share),
      words: null,
      href: stock.figure.href,
      plan: false,
    },
    first: pace && pace.first_value < headline.value ? seen(pace.first) : null,
    plan: pace?.plan && pace.plan_year ? { ...seen(pace.plan), year: pace.plan_year } : null,
    needed:
      needed !== null && pace?.plan
        ? {
            value: String(needed),
            code: `centres-needed-per-year@KZ@${pace.latest_day}/${pace.plan_year}`,
            text: formatBounded(locale, makeBounded(needed, 'about')),
            words: translator(locale)('qual.about', { n: needed }),
            href: receiptPath(locale, must(all.observations, pace.plan)),
            plan: true,
          }
        : null,
  };
}
