import type { Observation } from '../../src/model/observation.ts';
import { OBSERVATION_TABLES } from '../../src/model/tables.ts';
import { type Month, REPORT_MONTHS } from './calendar.ts';
import { type Combos, makeCombos } from './combos.ts';
import { type HeadlineRow, makeHeadlineRows } from './headline-rows.ts';
import { sourceId } from './mark.ts';
import { makeRandom } from './random.ts';
import { makeSchedule } from './schedule.ts';
import { type Links, type Supplies, tell, tellOtherwise, tellWrongly } from './tell.ts';
import type { ObservationTable, Place, Vintage } from './world.ts';

/** What a run of rows is made from. */
export interface RowsOptions extends Omit<Supplies, 'random' | 'idOf'> {
  rows: number;
  seed: number;
}

/** Takes each row as it is made; a row is not changed afterwards. */
export type Emit = (table: ObservationTable, row: Observation) => void;

/** What other tables have to say of the rows. */
export interface RowsMade {
  headlines: HeadlineRow[];
  /** Ids of two reports of one number that do not agree, in order. */
  disagreements: [first: string, second: string][];
}

/** Quarterly reports below this many rows: each then still has most of the regions. */
const MONTHLY_FROM = 50_000;
const MOST_DISAGREEMENTS = 60;
/** The parts of a month's rows that are of the country, and of regions; the rest is of cities and districts. */
const OF_COUNTRY = 0.04;
const OF_REGIONS = 0.36;

interface Part {
  table: ObservationTable;
  month: Month;
  usual: number;
  vintage: Vintage;
  combos: Combos;
  links: Links;
}

/**
 * Makes exactly `rows` observations, at least some tens, in the order of their periods. Nothing is kept of a month when
 * the next begins, so memory does not grow with the rows.
 */
export function makeRows(options: RowsOptions, emit: Emit): RowsMade {
  const { rows, seed, world, notes } = options;
  const numbers = new Map<string, number>();
  const idOf = (source: string) => {
    const number = (numbers.get(source) ?? 0) + 1;
    numbers.set(source, number);
    return `${source}-${number}`;
  };
  const random = makeRandom(seed);
  const supplies: Supplies = { ...options, random, idOf };
  const disagreements: RowsMade['disagreements'] = [];
  let left = rows;
  const send: Emit = (table, row) => {
    left -= 1;
    emit(table, row);
  };
  const headlines = makeHeadlineRows(idOf, notes[0]);
  for (const { table, row } of headlines) send(table, row);

  const usual = rows < MONTHLY_FROM ? 3 : 1;
  const turns = new Map<ObservationTable, number>();
  const combosOf = new Map(
    OBSERVATION_TABLES.map((table) => [table, makeCombos(table, world.vocabulary[table], seed)]),
  );
  for (const { table, month, share } of makeSchedule(usual)) {
    const combos = combosOf.get(table);
    if (!combos) continue;
    const part: Part = {
      ...{ table, month, usual, combos, vintage: world.vintageOn(month.lastDay) },
      links: { totals: new Map(), bases: new Map() },
    };
    const wanted = Math.round(left * share);
    const until = left - wanted;
    fill(part, [part.vintage.country], until + Math.round(wanted * (1 - OF_COUNTRY)));
    fill(part, part.vintage.regions, until + Math.round(wanted * (1 - OF_COUNTRY - OF_REGIONS)));
    fill(part, part.vintage.places, until);
    if (left > until) throw new Error(`${table} ran out of things to tell: ${left - until} rows are missing`);
  }
  return { headlines, disagreements };

  /** Makes rows of places until so many are left. Half of them are of what is told every month; the rest take turns. */
  function fill(part: Part, places: readonly Place[], until: number): void {
    const { table, month, combos } = part;
    const rounds = (left - until) / places.length;
    const steady = rounds >= 1 ? Math.ceil(rounds / 2) : month.index % 2;
    let turn = turns.get(table) ?? 0;
    for (let round = 0; left > until && round < combos.count; round += 1) {
      if (round >= steady) turn += 1;
      const index = round < steady ? round : (steady + turn) % combos.count;
      const combo = combos.at(index);
      if (!combo) continue;
      for (let i = 0; i < places.length && left > until; i += 1) {
        const place = places[(i + month.index * 11) % places.length];
        // Now and then a place does not report.
        if (place && !random.chance(0.08)) report({ ...part, combo, index, place }, left - until);
      }
    }
    turns.set(table, turn);
  }

  /** Sends a row, and with it a wrong one before or another report's after where there is room. */
  function report(of: Parameters<typeof tell>[0], room: number): void {
    const row = tell(of, supplies);
    const draw = random.next();
    const isPlain =
      room > 1 && row.value !== null && row.read !== 'doubtful' && of.combo.measure !== 'change';
    if (isPlain && draw < 0.01) send(of.table, tellWrongly(row, supplies));
    send(of.table, row);
    const isLast = of.month.index >= REPORT_MONTHS.length - 1;
    const isOfMany = disagreements.length >= Math.min(MOST_DISAGREEMENTS, rows / 200);
    if (!isPlain || draw < 0.99 || row.part_of || of.place.isSmall || isLast || isOfMany) return;
    const next = REPORT_MONTHS[of.month.index + 1];
    if (!next || row.period_basis === 'document' || row.period_basis === 'none') return;
    const other = tellOtherwise(row, sourceId(next), supplies);
    if (other.source === row.source) return;
    send(of.table, other);
    disagreements.push([row.id, other.id]);
  }
}
