import type { CodedCells } from '../../schema/own-csv/column-store.ts';
import type { makeAreaRecogniser, Vintage } from '../area-recogniser.ts';

export type Recognise = ReturnType<typeof makeAreaRecogniser>;

/** A text of the region column: in how many rows it stands, and in which rows of the file first. */
export type AreaText = { text: string; count: number; rows: number[] };

/** What became of a region column; each list begins with the texts of the most rows. */
export type AreaMatches = {
  matched: number;
  empty: number;
  known: (AreaText & { area: string })[];
  ambiguous: (AreaText & { areas: string[] })[];
  unknown: AreaText[];
  /** True when the choice of 17 or 20 regions decides some texts. */
  isOfVintages: boolean;
  /** The area of each code of the column; null where it was not told. */
  ids: (string | null)[];
};

const SAMPLE = 200;
const MOST_UNKNOWN = 0.4;
const ROWS_OF_TEXT = 20;

/** Index of the column whose texts are mostly names or codes of areas; null when no column is such. */
export function findAreaColumn(columns: readonly CodedCells[], recognise: Recognise): number | null {
  let best: number | null = null;
  let bestShare = 1 - MOST_UNKNOWN;
  for (const [i, { texts }] of columns.entries()) {
    const sample = texts.slice(0, SAMPLE);
    const share = sample.filter((text) => recognise(text, null)).length / Math.max(1, sample.length);
    if (share > bestShare || (share === bestShare && best === null)) [best, bestShare] = [i, share];
  }
  return best;
}

/** Each text with its count and its first rows; `lines` are rows of the file for rows of the table. */
function countTexts({ texts, codes }: CodedCells, lines: Int32Array): AreaText[] {
  const counted = texts.map((text): AreaText => ({ text, count: 0, rows: [] }));
  for (const [row, code] of codes.entries()) {
    const of = counted[code - 1];
    if (!of) continue;
    of.count += 1;
    if (of.rows.length < ROWS_OF_TEXT) of.rows.push(lines[row] ?? 0);
  }
  return counted;
}

/**
 * The areas that the texts of a column name. What the reader chose for a text goes before what it would be; a text
 * that may be several areas is none of them until something is chosen.
 */
export function matchAreas(
  column: CodedCells,
  lines: Int32Array,
  recognise: Recognise,
  vintage: Vintage,
  chosen: ReadonlyMap<string, string>,
): AreaMatches {
  const matches: AreaMatches = {
    matched: 0,
    empty: 0,
    known: [],
    ambiguous: [],
    unknown: [],
    isOfVintages: false,
    ids: [],
  };
  for (const counted of countTexts(column, lines)) {
    const found = recognise(counted.text, vintage);
    const options = found && 'ambiguous' in found ? found.ambiguous : null;
    const pick = options?.find((id) => id === chosen.get(counted.text));
    const area = found && 'area' in found ? found.area : (pick ?? null);
    matches.ids.push(area);
    if (area !== null) matches.matched += counted.count;
    // A text that was chosen for stays where it can be chosen for again.
    if (options) matches.ambiguous.push({ ...counted, areas: options });
    else if (area !== null) matches.known.push({ ...counted, area });
    else matches.unknown.push(counted);
    const before = recognise(counted.text, null);
    if (before && 'ambiguous' in before && !matches.isOfVintages)
      matches.isOfVintages = (['2018', '2022'] as const).some((one) => {
        const then = recognise(counted.text, one);
        return then !== null && ('area' in then || then.ambiguous.length < before.ambiguous.length);
      });
  }
  matches.empty = column.codes.reduce((n, code) => n + (code === 0 ? 1 : 0), 0);
  for (const list of [matches.known, matches.ambiguous, matches.unknown])
    list.sort((a, b) => b.count - a.count);
  return matches;
}
