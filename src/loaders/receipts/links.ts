import type { Observation } from '../../model/observation.ts';
import { listedIds, otherReports } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { once } from '../once.ts';

export type OtherReport = { row: Observation; relation: 'earlier' | 'later' | 'undated' };

/** How figures hang together, looked up by id: made once for all receipts. */
export type ReceiptLinks = {
  /** Listed figures by their document. */
  bySource: ReadonlyMap<string, readonly Observation[]>;
  /** Reports of the same on other dates. */
  others: ReadonlyMap<string, readonly OtherReport[]>;
  /** Figures that say to be a part of one. */
  partsOf: ReadonlyMap<string, readonly Observation[]>;
  /** Figures that a document repeats, by the document. */
  confirmedIn: ReadonlyMap<string, readonly Observation[]>;
};

function group<Row>(rows: Iterable<Row>, keyOf: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

function confirmations(rows: readonly Observation[]): Map<string, Observation[]> {
  const found = new Map<string, Observation[]>();
  for (const row of rows)
    for (const source of row.also_in) found.set(source, [...(found.get(source) ?? []), row]);
  return found;
}

async function load(): Promise<ReceiptLinks> {
  const { observations } = await atlas();
  const ordered = (await answer(listedIds, {})).map(({ id }) => must(observations, id));
  const pairs = group(await answer(otherReports, {}), ({ id }) => id);
  const others = [...pairs].map(([id, rows]): [string, OtherReport[]] => [
    id,
    rows.map(({ other, relation }) => ({ row: must(observations, other), relation })),
  ]);
  return {
    bySource: group(ordered, ({ source }) => source),
    others: new Map(others),
    partsOf: group(ordered, (row) => row.part_of),
    confirmedIn: confirmations(ordered),
  };
}

/** The links of this build's figures. */
export const receiptLinks = once(load);
