import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { EnginePage, Outcome } from '../../engine-page/main.ts';

declare const atlas: EnginePage;

/** What a question came to: its rows, or the name and message of its failure. */
export type Told = Outcome<Record<string, unknown>[]>;

/** Asks as a reader does, through the guard; stopped after `stopAfter` milliseconds. */
export const read = (page: Page, sql: string, stopAfter?: number): Promise<Told> =>
  page.evaluate(([sql, stopAfter]) => atlas.outcomeOf(atlas.readRows(sql, stopAfter)), [
    sql,
    stopAfter,
  ] as const);

/** Asks as the page itself does: no guard stands before it. */
export const run = (page: Page, sql: string): Promise<Told> =>
  page.evaluate((sql) => atlas.outcomeOf(atlas.runRows(sql)), sql);

/** The engine is as it should be: the published tables answer. */
export async function expectAnswer(page: Page): Promise<void> {
  const areas = await read(page, 'select count(*) as n from areas');
  expect(areas).toMatchObject({ ok: true, value: [{ n: 485 }] });
}
