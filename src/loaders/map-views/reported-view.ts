import { formatNumber } from '../../format/number.ts';
import { formatRange } from '../../format/range.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Breaks, classOf, quantileBreaks } from '../../maps/classes.ts';
import { mapReported } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { pageOf } from '../../ledger/region-page.ts';
import { draftRegion, type Known } from '../../maps/region-draft.ts';
import type { MapView } from '../../maps/map-view.ts';
import { toldRows } from './told-rows.ts';

/** Where the reports of most regions are one or two. */
const FEW: Breaks = [2, 3, 4, 6];

/** How much was reported of each region of a vintage on a subject: a map of reporting, not of what was done. */
export async function reportedView(
  locale: Locale,
  subject: string,
  vintage: '2022' | '2018',
): Promise<MapView> {
  const t = translator(locale);
  const all = await atlas();
  const rows = await answer(mapReported, { subject, vintage });
  const counts = rows.flatMap(({ reports }) => (reports === null ? [] : [reports]));
  const breaks = Math.max(...counts) > 9 ? (quantileBreaks(counts) ?? FEW) : FEW;
  const drafts = rows.map(({ region, reports }) => {
    const href = pageOf(locale, all, region);
    const known: Known | null =
      reports === null
        ? null
        : {
            figure: {
              value: String(reports),
              code: `reports-${subject}@${region}@`,
              text: formatNumber(locale, reports),
              words: null,
              href,
              plan: false,
            },
            mark: { state: 'value', class: classOf(reports, breaks), text: formatNumber(locale, reports) },
            observation: null,
          };
    return {
      ...draftRegion(locale, all, region, known, null, href),
      known,
      counted: 'exact' as const,
    };
  });
  const lows = [1, ...breaks];
  const number = vintage === '2022' ? '20' : '17';
  return {
    id: `reported-${vintage}`,
    tab: t('subject.map.reports.tab', { n: rows.length }),
    title: t('subject.map.reports.title'),
    lead: t(`subject.map.reports.lead.${number}`),
    vintage,
    coverage: `${counts.length}/${rows.length}`,
    ...(await toldRows(locale, drafts)),
    legend: {
      title: t('subject.map.reports.legend'),
      steps: lows.map((low, i) => {
        const next = lows[i + 1];
        const text =
          next === undefined
            ? `${low}+`
            : next - 1 === low
              ? String(low)
              : formatRange(String(low), String(next - 1));
        return { class: (i + 1) as 1 | 2 | 3 | 4 | 5, text };
      }),
    },
  };
}
