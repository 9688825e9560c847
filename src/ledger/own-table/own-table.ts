import { type CodedColumn, codedColumnType } from '../../engine/arrow-coded.ts';
import { castCell, type OwnType } from '../../schema/cast-cell.ts';
import { guessType } from '../../schema/guess-types.ts';
import type { CodedCells } from '../../schema/own-csv/column-store.ts';
import type { CsvFile } from '../../schema/own-csv/read-csv-file.ts';
import { type ColumnName, firstFree } from '../../schema/safe-names.ts';
import type { Vintage } from '../area-recogniser.ts';
import { type AreaMatches, findAreaColumn, matchAreas, type Recognise } from './area-matches.ts';

/** What the reader may choose of a table; the first choices are guessed. */
export type Choices = {
  types: OwnType[];
  /** Index of the column that names areas. */
  areaColumn: number | null;
  vintage: Vintage;
  /** Areas chosen for texts that may be several. */
  areas: ReadonlyMap<string, string>;
};

/** A column as the panel tells of it. */
export type ColumnReport = {
  name: string;
  was: string | null;
  type: OwnType;
  /** The cell for which the column stayed text. */
  unsure: string | null;
  samples: string[];
  empties: number;
  /** Cells that the type can't hold: null in the table. */
  misfits: number;
  /** The first of them. */
  misfit: { row: number; text: string } | null;
};

/** A table ready for the engine, with all that was done to the file's cells. */
export type OwnTableMade = {
  coded: CodedColumn[];
  fields: { name: string; type: string }[];
  columns: ColumnReport[];
  /** Name of the column of area ids, when one was added. */
  areaField: string | null;
  areas: AreaMatches | null;
};

const SAMPLES = 3;

/** Types that every cell fits, and the column of areas, when there is one and `recognise` can tell. */
export function firstChoices(file: CsvFile, recognise: Recognise | null): Choices {
  return {
    types: file.columns.map(({ texts }) => guessType(texts).type),
    areaColumn: recognise ? findAreaColumn(file.columns, recognise) : null,
    vintage: null,
    areas: new Map(),
  };
}

function castColumn(
  { texts, codes }: CodedCells,
  { name, was }: ColumnName,
  lines: Int32Array,
  type: OwnType,
): { coded: CodedColumn; report: ColumnReport } {
  const cast = texts.map((text) => castCell(type, text));
  const fits = cast.map((value) => value !== undefined);
  let empties = 0;
  let misfits = 0;
  let misfit: ColumnReport['misfit'] = null;
  for (const [row, code] of codes.entries())
    if (code === 0) empties += 1;
    else if (!fits[code - 1]) {
      misfits += 1;
      misfit ??= { row: lines[row] ?? 0, text: texts[code - 1] ?? '' };
    }
  const unsure = type === 'text' ? guessType(texts).unsure : null;
  return {
    coded: {
      name,
      type: type === 'grouped' ? 'number' : type,
      values: cast.map((value) => value ?? null),
      codes,
    },
    report: { name, was, type, unsure, samples: texts.slice(0, SAMPLES), empties, misfits, misfit },
  };
}

/** Makes the table of a file by the reader's choices. Every cell that is not in it as it stood is counted. */
export function makeOwnTable(file: CsvFile, choices: Choices, recognise: Recognise | null): OwnTableMade {
  const made = file.columns.map((cells, i) =>
    castColumn(
      cells,
      file.names[i] ?? { name: `column_${i + 1}`, was: null },
      file.lines,
      choices.types[i] ?? 'text',
    ),
  );
  const coded = made.map((column) => column.coded);
  const areaCells = choices.areaColumn === null ? undefined : file.columns[choices.areaColumn];
  let areas: AreaMatches | null = null;
  let areaField: string | null = null;
  if (areaCells && recognise) {
    areas = matchAreas(areaCells, file.lines, recognise, choices.vintage, choices.areas);
    areaField = firstFree('area_id', new Set(coded.map(({ name }) => name.toLowerCase())));
    coded.push({ name: areaField, type: 'text', values: areas.ids, codes: areaCells.codes });
  }
  return {
    coded,
    fields: coded.map((column) => ({ name: column.name, type: codedColumnType(column) })),
    columns: made.map(({ report }) => report),
    areaField,
    areas,
  };
}

/** The first rows of a table as texts, dates as `YYYY-MM-DD`, nulls as they are. */
export function firstRows(coded: readonly CodedColumn[], count: number): (string | null)[][] {
  const rows = Math.min(count, coded[0]?.codes.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    coded.map(({ type, values, codes }) => {
      const value = values[(codes[row] ?? 0) - 1] ?? null;
      if (value === null) return null;
      return type === 'date'
        ? new Date(Number(value) * 86_400_000).toISOString().slice(0, 10)
        : String(value);
    }),
  );
}
