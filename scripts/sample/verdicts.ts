import type { Row } from '../first-edition/csv.ts';
import type { Words } from './hostile.ts';
import { inThree } from './registers.ts';
import type { RowsMade } from './rows.ts';

/** Rows of `headlines`, one a subject. */
export function makeHeadlines({ headlines }: RowsMade, words: Words): Row[] {
  const subjects = [...new Set(headlines.map(({ subject }) => subject))];
  const idOf = (subject: string, as: string) =>
    headlines.find((headline) => headline.subject === subject && headline.as === as)?.row.id ?? '';
  return subjects.map((subject) => ({
    subject,
    observation: idOf(subject, 'observation'),
    target: idOf(subject, 'target'),
    ...inThree(
      'reason',
      'Ойдан шығарылған сан, тек сынақ үшін.',
      'Выдуманное число, только для проверки.',
      'A made-up number, for tests only.',
      words,
    ),
  }));
}

const RULES = ['unrounded', 'later', 'has-address', 'counted-itself'];

/** Rows of `differences` and `difference-rows`: every tenth pair can't be compared, of the others the first is picked. */
export function makeDifferences({ disagreements }: RowsMade, words: Words): { sets: Row[]; members: Row[] } {
  const idOf = (i: number) => `d${String(i + 1).padStart(2, '0')}`;
  const isComparable = (i: number) => i % 10 !== 9;
  return {
    sets: disagreements.map((_, i) => ({
      id: idOf(i),
      kind: isComparable(i) ? 'same-quantity' : 'not-comparable',
      ...inThree('title', 'Ойдан шығарылған алшақтық', 'Выдуманное расхождение', 'Made-up difference', words),
      rule: isComparable(i) ? (RULES[i % RULES.length] ?? '') : '',
      ...inThree(
        'why',
        'Ойдан шығарылған екі есепте сан екі түрлі.',
        'В двух выдуманных отчётах числа разные.',
        'Two made-up reports give different numbers.',
        words,
      ),
    })),
    members: disagreements.flatMap((pair, i) =>
      pair.map((record, at) => ({
        difference: idOf(i),
        record,
        picked: String(isComparable(i) && at === 0),
      })),
    ),
  };
}
