import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { database } from '../loaders/database.ts';
import { openPublishedReversed } from '../testing/open-package.ts';
import { paramsOf } from '../testing/question-samples.ts';
import * as questions from './questions.ts';

const FOLDER = new URL('./', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'));

let reversed: Engine;
beforeAll(async () => {
  reversed = await openPublishedReversed();
});
afterAll(() => reversed.close());

describe.each(files)('%s', (file) => {
  const sql = readFileSync(new URL(file, FOLDER), 'utf8');

  it('opens with what it means', () => expect(sql).toMatch(/^-- \S.{20}/));

  it('is a question that pages can ask', () => {
    const known = Object.values(questions).map((one) => (one as { sql?: string }).sql);
    expect(known).toContain(sql);
  });

  it('answers over the published data', async () => {
    expect(await (await database()).run(sql, paramsOf(sql))).not.toEqual([]);
  });

  it('answers the same in the same order whatever the order of rows in the files', async () => {
    const params = paramsOf(sql);
    expect(await reversed.run(sql, params)).toEqual(await (await database()).run(sql, params));
  });
});
