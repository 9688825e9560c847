/** Rows over HTTP, in the forms that candidates take. */
export type Source = { arrow: string; csv: string };

/** A line of an answer: keys joined by a space, how many rows, and what of their values, none where all are unknown. */
export type Line = { key: string; n: number; of: number | null };

export type Filter = { indicator: string; stage: string };

/** Something that holds a table in the page and answers the benchmark's three questions. */
export interface Candidate {
  load(source: Source): Promise<void>;
  /** Number of rows and sum of values by area. */
  byArea(): Promise<Line[]>;
  /** Number of rows and average value by region, indicator and stage. */
  byThree(): Promise<Line[]>;
  /** Number of rows and sum of values by region, of one indicator at one stage. */
  filtered(filter: Filter): Promise<Line[]>;
}

/** Text of a file of the benchmark. */
export async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.text();
}

/** Bytes of a file of the benchmark. */
export async function fetchBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}
