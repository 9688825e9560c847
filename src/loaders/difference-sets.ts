import type { DifferenceDot } from '../charts/difference-dots.ts';
import { publisherOf } from '../format/publisher.ts';
import { boundedOf, type FigureView, figureView, periodOf } from '../format/figure.ts';
import { formatPeriod } from '../format/period.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Observation } from '../model/observation.ts';
import { differenceRows } from '../queries/questions.ts';
import { must } from '../ledger/code-lists.ts';
import { atlas } from './atlas.ts';
import { answer } from './database.ts';
import { type DifferenceOther, differenceOther } from './difference-other.ts';
import { onceFor } from './once.ts';

export type DifferenceMember = {
  observation: Observation;
  figure: FigureView;
  period: string;
  publisher: string;
  picked: boolean;
  /** True when the figure stands on top of a subject. */
  headline: boolean;
  /** Which side the number is open to; null when it is closed. */
  open: 'up' | 'down' | null;
};

/** Reports that differ, in words of a page's language. */
export type DifferenceSet = {
  id: string;
  kind: 'same-quantity' | 'not-comparable';
  title: string;
  why: string;
  /** Words of the rule that one was picked by; null where none is. */
  rule: string | null;
  /** Reported figures. */
  members: DifferenceMember[];
  /** Statements, and numbers of statistics. */
  others: DifferenceOther[];
  /** True when the numbers share a unit and differ, so that one scale can hold them. */
  drawable: boolean;
};

/** The reports of a set that have a number, as dots of one scale. */
export const dotsOf = ({ members }: DifferenceSet): DifferenceDot[] =>
  members.flatMap(({ observation: { id, value }, figure, publisher, picked, open }) =>
    value === null ? [] : [{ id, value, text: figure.text, source: publisher, open, picked }],
  );

async function load(locale: Locale): Promise<DifferenceSet[]> {
  const all = await atlas();
  const sets = new Map<string, DifferenceSet>();
  for (const row of await answer(differenceRows, {})) {
    const difference = must(all.differences, row.difference);
    const set = sets.get(row.difference) ?? {
      id: row.difference,
      kind: difference.kind,
      title: difference[`title_${locale}`],
      why: difference[`why_${locale}`],
      rule: difference.rule ? must(all.kinds, `rule/${difference.rule}`)[`name_${locale}`] : null,
      members: [],
      others: [],
      drawable: row.values_told > 1 && row.units_told === 1,
    };
    sets.set(row.difference, set);
    const observation = all.observations.get(row.record);
    if (!observation) {
      const other = await differenceOther(locale, all, row.record, row.picked);
      if (other) set.others.push(other);
      continue;
    }
    const bounded = boundedOf(observation);
    set.members.push({
      observation,
      // Numbers of different units can't be read without their nouns.
      figure: figureView(locale, observation, row.units_told > 1),
      period: formatPeriod(
        locale,
        periodOf(observation, must(all.indicators, observation.indicator).measure),
      ),
      publisher: publisherOf(locale, must(all.sources, observation.source)),
      picked: row.picked,
      headline: row.headline !== null,
      open: bounded?.qualifier === 'at_least' ? 'up' : bounded?.qualifier === 'at_most' ? 'down' : null,
    });
  }
  return [...sets.values()];
}

/** All sets in the order of the query: those that hold a headline's figure first. */
export const differenceSets = onceFor(load);
