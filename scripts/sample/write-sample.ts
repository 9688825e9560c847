import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OBSERVATION_TABLES } from '../../src/model/tables.ts';
import { formatRows, readColumns, readRows, type Row } from '../first-edition/csv.ts';
import { MONTHS } from './calendar.ts';
import { countCentres, makeCentres } from './centres.ts';
import { hostileNotes, makeHostileWords, PLAIN_WORDS } from './hostile.ts';
import { NOTE } from './mark.ts';
import { makeRandom } from './random.ts';
import { makeCommitments, makeSessions, makeSources, makeStatements } from './registers.ts';
import { makeRows } from './rows.ts';
import { openTable } from './table-writer.ts';
import { makeDifferences, makeHeadlines } from './verdicts.ts';
import { readWorld } from './world.ts';

export interface SampleOptions {
  /** Observations in all six tables; 200 at least. */
  rows: number;
  /** Folder to write to; it is made, and files of the same names are replaced. */
  out: string;
  /** The same seed gives the same bytes. */
  seed?: number;
  /** Puts markup, quotes and great length into free texts: what the checker lets through and pages have to show. */
  hostile?: boolean;
  /** The published package, which code lists, areas and statistics come from. */
  from?: string;
}

interface PackageJson {
  name: string;
  title: string;
  title_ru: string;
  title_en: string;
  resources: { name: string; path: string; schema?: string }[];
}

const FEWEST = 200;

/**
 * Writes a whole package of made-up figures: observations, centres, sources, sessions, statements, commitments,
 * differences and headlines are made up and say so in each row; areas, code lists, populations and schools are the
 * published ones. Rows are written as they are made, so memory stays the same for any number.
 */
export function writeSample({ rows, out, seed = 1, hostile = false, from = 'data' }: SampleOptions): void {
  if (!Number.isInteger(rows) || rows < FEWEST)
    throw new Error(`rows of a sample, ${FEWEST} at least: ${rows}`);
  const world = readWorld(from);
  const random = makeRandom(seed + 1);
  const words = hostile ? makeHostileWords() : PLAIN_WORDS;
  const last = MONTHS.at(-1);
  if (!last) throw new Error(`no months: ${MONTHS.length}`);
  const today = world.vintageOn(last.lastDay);

  const descriptor = JSON.parse(readFileSync(join(from, 'datapackage.json'), 'utf8')) as PackageJson;
  const schemaOf = new Map(descriptor.resources.map(({ name, schema }) => [name, schema]));
  const fieldsOf = (table: string) => readColumns(join(from, schemaOf.get(table) ?? ''));
  const write = (table: string, made: readonly Row[]) =>
    writeFileSync(join(out, `${table}.csv`), formatTable(fieldsOf(table), made));

  mkdirSync(out, { recursive: true });
  for (const path of new Set(
    descriptor.resources.flatMap(({ path, schema }) => [path, ...(schema ? [schema] : [])]),
  )) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    cpSync(join(from, path), join(out, path));
  }
  writeFileSync(join(out, 'datapackage.json'), `${JSON.stringify(marked(descriptor), null, 2)}\n`);

  const sessions = makeSessions(words);
  const centres = makeCentres(countCentres(rows), world, today, random, words);
  const centresOf = new Map<string, string[]>();
  for (const { id = '', area = '' } of centres) centresOf.set(area, [...(centresOf.get(area) ?? []), id]);
  const published = (table: string) => readRows(join(from, `${table}.csv`));
  const count = Math.max(12, Math.min(500, Math.round(rows / 1000)));
  write('sources', [...published('sources'), ...makeSources(words)]);
  write('sessions', [...published('sessions'), ...sessions]);
  write('centres', centres);
  write('statements', makeStatements(count, today, random, words));
  write('commitments', makeCommitments(count, today, random, words));

  const writers = new Map(
    OBSERVATION_TABLES.map((table) => [table, openTable(out, `${table}.csv`, fieldsOf(table))]),
  );
  const made = makeRows(
    {
      ...{ rows, seed, world, notes: hostile ? hostileNotes() : [NOTE], centres: centresOf },
      sessions: sessions.map(({ id = '' }) => id),
    },
    (table, row) => writers.get(table)?.add(row),
  );
  for (const writer of writers.values()) writer.close();
  const { sets, members } = makeDifferences(made, words);
  write('headlines', makeHeadlines(made, words));
  write('differences', sets);
  write('difference-rows', members);
}

/** A table without rows is its header. */
const formatTable = (fields: readonly string[], rows: readonly Row[]): string =>
  rows.length === 0 ? `${fields.join(',')}\n` : formatRows(fields, rows);

/** The descriptor of a package that says what it is, to people and to the build. */
function marked(descriptor: PackageJson): PackageJson & { made_up: true } {
  return {
    ...descriptor,
    name: `${descriptor.name}-sample`,
    title: `${descriptor.title}: ойдан шығарылған деректер`,
    title_ru: `${descriptor.title_ru}: выдуманные данные`,
    title_en: `${descriptor.title_en}: made-up data`,
    made_up: true,
  };
}
