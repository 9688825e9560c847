import type { Observation } from '../../src/model/observation.ts';
import { makeAmount, otherAmount } from './amount.ts';
import { type Month, REPORT_MONTHS } from './calendar.ts';
import type { Combo } from './combos.ts';
import { CORRECTED, sourceId } from './mark.ts';
import { makeTold, type Told } from './period.ts';
import type { Random } from './random.ts';
import { growthOf, seasonOf } from './shapes.ts';
import type { ObservationTable, Place, Vintage, World } from './world.ts';

export type Notes = Pick<Observation, 'note_kk' | 'note_ru' | 'note_en'>;

/** What rows of a month in one table may lead to: rows that stand. */
export interface Links {
  /** A region's number by the combination's number and the region. */
  totals: Map<string, Observation>;
  /** A row that counts institutions, by its place. */
  bases: Map<string, string>;
}

/** A thing that a place reports in a month. */
export interface Report {
  table: ObservationTable;
  month: Month;
  /** How many months a usual flow lasts. */
  usual: number;
  combo: Combo;
  /** Number of the combination. */
  index: number;
  place: Place;
  vintage: Vintage;
  links: Links;
}

/** What all rows draw on. */
export interface Supplies {
  random: Random;
  world: World;
  /** Notes that rows draw from. */
  notes: readonly [Notes, ...Notes[]];
  /** Ids of made-up centres by their area. */
  centres: ReadonlyMap<string, readonly string[]>;
  /** Ids of made-up sessions. */
  sessions: readonly string[];
  /** The next id of a source's records. */
  idOf(source: string): string;
}

const STANDS = {
  withdrawn: null,
  withdrawn_why_kk: null,
  withdrawn_why_ru: null,
  withdrawn_why_en: null,
} as const;

/** The row of a report. */
export function tell(report: Report, supplies: Supplies): Observation {
  const { table, month, usual, combo, index, place, vintage, links } = report;
  const { random, notes } = supplies;
  const told = makeTold(month, usual, combo.measure, random);
  const region = vintage.regions[place.region];
  const total = place.isSmall ? links.totals.get(`${index} ${place.region}`) : undefined;
  const isPart = told.isUsual && total?.period_end === told.period_end && random.chance(0.6);
  const scope = isPart ? 'area' : scopeOf(table, place, supplies);
  const expected =
    isPart && region
      ? ((total?.value ?? 0) * place.people * 0.85 * random.spread(0.15)) / region.people
      : numberOf(report, told) * random.spread(0.12);
  const isWhole = scope === 'area';
  const amount = makeAmount(isWhole ? expected : expected / 6, combo, place.isSmall || !isWhole, random);
  const centres = scope === 'centre' ? supplies.centres.get(place.id) : undefined;
  const base = baseOf(report);
  const row: Observation = {
    id: supplies.idOf(told.source),
    indicator: combo.indicator,
    programme: combo.programme,
    kind: combo.kind,
    beneficiary: combo.beneficiary,
    help: combo.help,
    detail: combo.detail,
    purpose: combo.purpose,
    payer: combo.payer,
    scope,
    centre: centres ? random.pick(centres) : null,
    area: place.id,
    period_start: told.period_start,
    period_end: told.period_end,
    period_basis: told.period_basis,
    duration: told.duration,
    value: amount.value,
    value_max: amount.value_max,
    unit: combo.unit,
    qualifier: amount.qualifier,
    rounded_to: amount.rounded_to,
    obs_status: amount.obs_status,
    stage: combo.stage,
    reading: amount.reading,
    read: random.weighted({ twice: 0.72, once: 0.24, doubtful: 0.04 }),
    part_of: isPart ? (total?.id ?? null) : null,
    base: base.base,
    base_unit: base.base_unit,
    session: !place.isSmall && random.chance(0.03) ? random.pick(supplies.sessions) : null,
    source: told.source,
    also_in: alsoIn(told, random),
    ...(notes.length > 1 ? random.pick(notes) : notes[0]),
    ...STANDS,
  };
  if (isWhole && told.isUsual && row.value !== null) keep(row, report);
  return row;
}

/** The row as a report with a mistake had it; it is withdrawn. */
export function tellWrongly(row: Observation, { random, world, idOf }: Supplies): Observation {
  return {
    ...row,
    id: idOf(row.source),
    ...otherAmount(row, random.chance(0.5) ? 10 : 0.1),
    part_of: null,
    withdrawn: world.edition,
    ...CORRECTED,
  };
}

/** The same number as another report has it. */
export function tellOtherwise(row: Observation, source: string, { random, idOf }: Supplies): Observation {
  return {
    ...row,
    id: idOf(source),
    source,
    also_in: [],
    ...otherAmount(row, random.spread(0.2)),
    part_of: null,
    session: null,
  };
}

function keep(row: Observation, { index, place, links }: Report): void {
  if (row.unit === 'institutions') links.bases.set(place.id, row.id);
  if (!place.isSmall && place.region >= 0) links.totals.set(`${index} ${place.region}`, row);
}

/** Now and then the next report repeats the number. */
function alsoIn({ report }: Told, random: Random): string[] {
  const next = random.chance(0.03) ? REPORT_MONTHS[report.index] : undefined;
  return next ? [sourceId(next)] : [];
}

/** Shares of inspections are of institutions, others of people. */
function baseOf({ table, combo, place, links }: Report): Pick<Observation, 'base' | 'base_unit'> {
  if (combo.measure !== 'share') return { base: null, base_unit: null };
  if (table !== 'inspections') return { base: null, base_unit: 'persons' };
  return { base: links.bases.get(place.id) ?? null, base_unit: 'institutions' };
}

function scopeOf(
  table: ObservationTable,
  { isSmall }: Place,
  { random, world }: Supplies,
): Observation['scope'] {
  const draw = random.next();
  if (draw < 0.03) return 'part';
  if (!isSmall || draw > 0.09) return 'area';
  return world.vocabulary[table].columns.has('centre') ? 'centre' : 'institution';
}

/** What a place would report: places differ, seasons and years too. */
function numberOf({ table, month, combo, index, place }: Report, { months }: Told): number {
  const own = 0.6 + ((place.salt ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0) / 0x1_0000_0000;
  if (combo.measure === 'stock') return (combo.level * own * place.people * growthOf(month)) / 1000;
  if (combo.measure !== 'flow') return combo.level * (0.8 + 0.25 * own);
  return (combo.level * own * place.people * growthOf(month) * seasonOf(table, month) * months) / 1000;
}
