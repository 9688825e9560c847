import { type FigureView, figureView } from '../../format/figure.ts';
import { formatBounded } from '../../format/bounded.ts';
import { formatRange } from '../../format/range.ts';
import { translator } from '../../format/translator.ts';
import { quantityWords } from '../../format/quantity.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { type Breaks, classOf } from '../../maps/classes.ts';
import { makeBounded } from '../../model/bounded.ts';
import { mapCentres } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { pageOf } from '../../ledger/region-page.ts';
import { draftRegion, type Known, knownFrom } from '../../maps/region-draft.ts';
import type { LegendStep, MapView } from '../../maps/map-view.ts';
import { toldRows } from './told-rows.ts';

/** Few centres a region: each of the first classes is one number or two. */
const BREAKS: Breaks = [2, 3, 5, 7];

/** A count of the register's open centres in a region: at least as many, for the register is not complete. */
function fromRegister(locale: Locale, region: string, kind: string, n: number): Known {
  const bounded = makeBounded(n, 'at_least');
  const figure: FigureView = {
    value: String(n),
    code: `centres-in-register:${kind}@${region}@`,
    text: formatBounded(locale, bounded),
    words: quantityWords(locale, bounded, 'centres', 'computed'),
    href: localePath(locale, `/centres/#${region}`),
    plan: false,
  };
  return {
    figure,
    mark: { state: 'value', class: classOf(n, BREAKS), text: figure.text },
    observation: null,
  };
}

/** Steps of the legend: `1`, `2`, `3–4`, `5–6`, `7+`. */
function steps(): LegendStep[] {
  const from = [1, ...BREAKS];
  return from.map((low, i) => {
    const high = (from[i + 1] ?? Number.POSITIVE_INFINITY) - 1;
    const text =
      high === low ? String(low) : Number.isFinite(high) ? formatRange(String(low), String(high)) : `${low}+`;
    return { class: (i + 1) as LegendStep['class'], text };
  });
}

/** Centres of one kind by region: a dated stock, else the register, else “opened, number not stated”. */
export async function centresView(
  locale: Locale,
  {
    id,
    kind,
    vintage,
    tab,
    title,
    lead,
  }: { id: string; kind: string; vintage: '2022' | '2018'; tab: string; title: string; lead: string },
): Promise<MapView> {
  const t = translator(locale);
  const all = await atlas();
  const rows = await answer(mapCentres, { kind, vintage });
  const drafts = rows.map((row) => {
    const observation = row.observation ? must(all.observations, row.observation) : null;
    const known =
      row.basis === 'register' && row.value !== null
        ? fromRegister(locale, row.region, kind, row.value)
        : observation && knownFrom(locale, observation, BREAKS);
    const plan = row.planned_observation ? must(all.observations, row.planned_observation) : null;
    const planned = plan && figureView(locale, plan, false);
    return {
      ...draftRegion(locale, all, row.region, known, planned, pageOf(locale, all, row.region)),
      known,
      counted: 'at_least' as const,
    };
  });
  const told = rows.filter(({ basis }) => basis !== null).length;
  return {
    id,
    tab,
    title,
    lead,
    vintage,
    coverage: `${told}/${rows.length}`,
    ...(await toldRows(locale, drafts)),
    legend: { title: t('map.legend.count'), steps: steps() },
  };
}
