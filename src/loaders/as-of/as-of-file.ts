import type { Topology } from 'topojson-specification';
import type { Engine } from '../../engine/engine.ts';
import { figureView } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import type { AsOfFile, ReportThen } from '../../ledger/as-of.ts';
import { readReports } from '../../ledger/read-reports.ts';
import { readTable } from '../../ledger/read-table.ts';
import { featuresOf } from '../../maps/shapes.ts';
import type { Observation } from '../../model/observation.ts';
import { readEdition } from '../../schema/editions/read-edition.ts';
import { atlas, listsOfTables } from '../atlas.ts';
import { boundaries } from '../boundaries.ts';
import { readDescriptor } from '../data-folder.ts';
import { database } from '../database.ts';
import { editionDay, edition as newestEdition } from '../edition.ts';
import { differencePath, frozenFiles } from '../editions/frozen.ts';
import { measureOf } from '../measured-files.ts';
import { once, onceFor } from '../once.ts';
import { tableColumns } from '../table-columns.ts';
import { asOfEdition } from '../asked-edition.ts';
import { countedFigures, type EditionFacts } from './counted-figures.ts';
import { rowsAndDay } from './edition-database.ts';

/** The figures of an edition, whatever the language. */
type Figures = {
  observations: ReadonlyMap<string, Observation>;
  /** People and schools, by row. */
  statistics: ReadonlyMap<string, number>;
  counts: ReadonlyMap<string, number>;
};

const DISTRICTS = 'boundaries/districts.topo.json';

async function figuresIn(
  engine: Engine,
  facts: EditionFacts,
  observations: Figures['observations'],
): Promise<Figures> {
  const listsOf = await listsOfTables();
  const people = await readTable(engine, listsOf, 'population');
  const schools = await readTable(engine, listsOf, 'schools');
  return {
    observations,
    statistics: new Map([
      ...people.map((row) => [row.id, row.population] as const),
      ...schools.map((row) => [row.id, row.schools] as const),
    ]),
    counts: await countedFigures(engine, listsOf, facts),
  };
}

/** All figures of this build: what the pages show. */
export const figuresToday = once(async (): Promise<Figures> => {
  const { resources } = await readDescriptor();
  const tables = resources.filter(({ format }) => format === 'csv');
  const rows = await Promise.all(
    tables.map(async ({ name, path }) => [name, (await measureOf(path)).rows ?? 0] as const),
  );
  const { features } = await boundaries('districts');
  const facts = {
    rows: new Map(rows),
    drawn: new Set(features.map(({ id }) => String(id))),
    day: await editionDay(),
  };
  return figuresIn(await database(), facts, (await atlas()).observations);
});

async function readThen(edition: string): Promise<Figures> {
  const districts = readEdition(await frozenFiles(), edition).get(DISTRICTS);
  const topology = JSON.parse(new TextDecoder().decode(districts as Uint8Array)) as Topology;
  const drawn = featuresOf(topology, 'districts').features.map(({ id }) => String(id));
  const facts = { ...(await rowsAndDay(edition)), drawn: new Set(drawn) };
  return asOfEdition(edition, async () =>
    figuresIn(await database(), facts, await readReports(tableColumns, await listsOfTables())),
  );
}

/** All figures of a frozen edition. */
const figuresThen = onceFor(readThen);

/** In what the figures of a frozen edition are not those of this build. */
export async function asOfFile(locale: Locale, edition: string): Promise<AsOfFile> {
  const newest = await newestEdition();
  const [now, old] = [await figuresToday(), await figuresThen(edition)];
  const reports: Record<string, ReportThen | null> = {};
  for (const [id, row] of now.observations) {
    const was = old.observations.get(id);
    const changed = was ? reportThen(locale, row, was) : null;
    if (!was || changed) reports[id] = changed;
  }
  for (const [id, value] of now.statistics) {
    const was = old.statistics.get(id);
    if (was === undefined) reports[id] = null;
    else if (was !== value)
      reports[id] = {
        value: String(was),
        texts: [[formatNumber(locale, value), formatNumber(locale, was)]],
        words: null,
      };
  }
  const counts = [...now.counts].flatMap(([code, n]) => {
    const was = old.counts.get(code);
    return was === n ? [] : [[code, was ?? null] as const];
  });
  return {
    edition,
    newest,
    difference: edition === newest ? null : localePath(locale, differencePath({ from: edition, to: newest })),
    reports,
    counts: Object.fromEntries(counts),
    gone: [...old.observations.keys()].filter((id) => !now.observations.has(id)).length,
  };
}

/** How a figure was shown then, null where a page can show no difference. */
function reportThen(locale: Locale, now: Observation, was: Observation): ReportThen | null {
  const [bare, full] = [false, true].map((withUnit) => ({
    now: figureView(locale, now, withUnit),
    was: figureView(locale, was, withUnit),
  }));
  if (!bare || !full || (bare.now.text === bare.was.text && full.now.text === full.was.text)) return null;
  return {
    value: full.was.value,
    texts: [
      [full.now.text, full.was.text],
      [bare.now.text, bare.was.text],
    ],
    words: full.was.words,
  };
}
