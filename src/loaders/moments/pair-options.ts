import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Chosen, compareMoments } from '../../ledger/moments/compare.ts';
import type { RegionSeries, Territory } from '../../ledger/moments/series.ts';
import { BOUNDARIES_CREDIT, regions } from '../boundaries.ts';
import { edition } from '../edition.ts';
import { territory } from './territory.ts';

/** What every pair of a page is drawn with. */
export async function pairSetting(locale: Locale) {
  const t = translator(locale);
  return {
    locale,
    territory: await territory(locale),
    layouts: { 2022: await regions('2022'), 2018: await regions('2018') },
    foot: [
      t('chart.boundaries', { attribution: BOUNDARIES_CREDIT }),
      t('ed.label', { edition: await edition() }),
    ].join(' · '),
  };
}

/** At most so many pairs stand on a page: each is two maps and a table, and the years below hold every moment. */
const PAIRS = 4;

/**
 * The pairs of a series that its page holds without a script: those that may be subtracted before those that may not,
 * the later before the earlier; neighbours in time, and the first with the last.
 */
export function pairsOf(series: RegionSeries, land: Territory): { left: Chosen; right: Chosen }[] {
  const { moments } = series;
  const ends = moments.length > 2 ? [[moments[0], moments.at(-1)] as const] : [];
  const neighbours = moments.slice(1).map((moment, i) => [moments[i], moment] as const);
  return [...ends, ...neighbours]
    .toReversed()
    .flatMap(([from, to]) =>
      from && to ? [{ left: { series, moment: from }, right: { series, moment: to } }] : [],
    )
    .map((pair) => ({ pair, isTold: compareMoments(pair.left, pair.right, land).why === null }))
    .toSorted((a, b) => Number(b.isTold) - Number(a.isTold))
    .slice(0, PAIRS)
    .map(({ pair }) => pair);
}

/** How many regions a series tells of at its best dated moment. */
const coverage = ({ moments }: RegionSeries): number =>
  Math.max(0, ...moments.filter(({ dated }) => dated).map(({ cells }) => cells.length));

/** Two indicators to begin with: of the council's subjects, those told of most regions, each at its best moment. */
export function firstPair(series: readonly RegionSeries[]): { left: Chosen; right: Chosen } | null {
  const [left, right] = series
    .filter((one) => one.subject.id !== 'context' && coverage(one) > 0)
    .toSorted((a, b) => coverage(b) - coverage(a))
    .map((one): Chosen | null => {
      const moment = one.moments.findLast(({ dated, cells }) => dated && cells.length === coverage(one));
      return moment ? { series: one, moment } : null;
    });
  return left && right ? { left, right } : null;
}
