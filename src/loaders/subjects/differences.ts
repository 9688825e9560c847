import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { type DifferenceSet, differenceSets } from '../difference-sets.ts';
import type { SubjectPage } from './subject.ts';

/** Difference sets that a figure of the subject stands in. */
export async function subjectDifferences(locale: Locale, subject: SubjectPage): Promise<DifferenceSet[]> {
  const { indicators } = await atlas();
  return (await differenceSets(locale)).filter(({ members }) =>
    members.some(({ observation }) => must(indicators, observation.indicator).subject === subject),
  );
}
