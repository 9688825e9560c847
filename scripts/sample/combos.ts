import type { Observation } from '../../src/model/observation.ts';
import { hashText, makeRandom } from './random.ts';
import type { Counted, ObservationTable, Vocabulary } from './world.ts';

type Words = Pick<
  Observation,
  'programme' | 'kind' | 'beneficiary' | 'help' | 'detail' | 'purpose' | 'payer' | 'stage'
>;

/** One thing that is reported again and again: what is counted, whose work it is, and how much of it there is. */
export interface Combo extends Words, Counted {
  /** Of counts and money: for 1 000 people a month. Of shares, rates and averages: the number itself. */
  level: number;
}

/** The things that a table can report by their number, the plainest first; undefined where words run out. */
export interface Combos {
  at(index: number): Combo | undefined;
  /** How many there are, with those that run out. */
  readonly count: number;
}

const PEOPLE = ['persons', 'families', 'couples'];
/** Fields of words, with the code lists that they take them from; the first changes fastest. */
const DIMENSIONS = ['purpose', 'payer', 'help', 'kind', 'beneficiary', 'detail'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** All combinations of a table's words. Levels depend on `seed`. */
export function makeCombos(table: ObservationTable, vocabulary: Vocabulary, seed: number): Combos {
  const entries = vocabulary.counted.map((counted) => ({
    counted,
    choices: DIMENSIONS.map((name) => choicesOf(name, table, counted, vocabulary)),
  }));
  const sizes = entries.map(({ choices }) =>
    choices.reduce((product, { length }) => product * length, vocabulary.programmes.length),
  );
  const made = new Map<number, Combo>();
  const make = (index: number): Combo | undefined => {
    const entry = entries[index % entries.length];
    let rest = Math.floor(index / entries.length);
    if (!entry || rest >= (sizes[index % entries.length] ?? 0)) return undefined;
    const programme = vocabulary.programmes[rest % vocabulary.programmes.length] ?? '';
    rest = Math.floor(rest / vocabulary.programmes.length);
    const words: Partial<Record<Dimension, string | null>> = {};
    let depth = 0;
    for (const [i, name] of DIMENSIONS.entries()) {
      const list = entry.choices[i] ?? [null];
      const word = list[rest % list.length] ?? null;
      rest = Math.floor(rest / list.length);
      if (word !== null) depth += 1;
      words[name] = word;
    }
    const { indicator, measure, unit } = entry.counted;
    const {
      purpose = null,
      payer = null,
      help = null,
      kind = null,
      beneficiary = null,
      detail = null,
    } = words;
    return {
      ...{ indicator, measure, unit, programme, kind, beneficiary, help, detail, purpose, payer },
      stage: indicator.includes('planned') ? 'planned' : indicator.includes('target') ? 'target' : 'actual',
      level: levelOf(entry.counted, depth, hashText(`${seed} ${table} ${index}`)),
    };
  };
  return {
    at: (index) => {
      const known = made.get(index) ?? make(index);
      if (known) made.set(index, known);
      return known;
    },
    count: entries.length * Math.max(...sizes),
  };
}

/** Words of a field, with none first where a row may leave it empty. */
function choicesOf(
  name: Dimension,
  table: ObservationTable,
  { unit }: Counted,
  { kinds, columns }: Vocabulary,
): (string | null)[] {
  if (!columns.has(name)) return [null];
  if (name === 'beneficiary' && !PEOPLE.includes(unit)) return [null];
  const list = name !== 'kind' ? name : ['inspections', 'context'].includes(table) ? 'institution' : 'centre';
  const words = kinds.get(list) ?? [];
  return name === 'purpose' || name === 'payer' ? [...words] : [null, ...words];
}

/** Middles of what units count for 1 000 people a month; other things lie around the last. */
const MIDDLES: Readonly<Record<string, number>> = {
  ...{ centres: 0.004, institutions: 0.06, settlements: 0.03, kzt: 120_000, pieces: 0.6, services: 0.9 },
  ...{ persons: 0.5, families: 0.25, couples: 0.04, visits: 0.5, applications: 0.6, places: 0.15 },
  ...{ violations: 0.1, documents: 0.02, manholes: 0.05, sessions: 0.002, councils: 0.002, groups: 0.004 },
  other: 0.01,
};

function levelOf({ measure, unit }: Counted, depth: number, seed: number): number {
  const random = makeRandom(seed);
  if (measure === 'share') return 8 + random.next() * 80;
  if (measure === 'change') return 1.2 + random.next() * 3;
  if (measure === 'rate' || measure === 'average')
    return (unit.startsWith('kzt') ? 400_000 : 12) * random.spread(0.7);
  const middle = MIDDLES[unit] ?? MIDDLES['other'] ?? 0;
  // A narrower count is a part of a wider one.
  return (middle * random.spread(0.7) * (measure === 'stock' ? 3 : 1)) / 2.5 ** Math.max(0, depth - 1);
}
