import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatDataError } from '../../src/model/data-error.ts';
import { isMadeUp } from '../../src/model/made-up.ts';
import { OBSERVATION_TABLES } from '../../src/model/tables.ts';
import { checkPackage } from '../../src/schema/check-package.ts';
import { readFolder } from '../data/read-folder.ts';
import { readRows, type Row } from '../first-edition/csv.ts';
import { SHOWN } from './hostile.ts';
import { NOTE } from './mark.ts';
import { writeSample } from './write-sample.ts';

const ROWS = 2000;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function make(options: { rows?: number; seed?: number; hostile?: boolean } = {}): string {
  const out = mkdtempSync(join(tmpdir(), 'sample-'));
  folders.push(out);
  writeSample({ rows: ROWS, out, ...options });
  return out;
}

const folder = make();
const tableOf = (name: string): Row[] => readRows(join(folder, `${name}.csv`));
const observations = OBSERVATION_TABLES.flatMap(tableOf);
const measures = new Map(tableOf('indicators').map(({ id = '', measure = '' }) => [id, measure]));
const areas = new Map(tableOf('areas').map(({ id = '', vintage = '' }) => [id, vintage]));
const wordsOf = (name: string) => new Set(observations.map((row) => row[name] ?? ''));
const bytesOf = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));

describe('a sample', () => {
  it('has as many observations as were asked for', () => expect(observations).toHaveLength(ROWS));

  it.each([
    ['plain', folder],
    ['hostile', make({ hostile: true })],
    ['of another seed', make({ seed: 7 })],
    ['of few rows', make({ rows: 200 })],
  ])('that is %s passes the check', async (_title, path) => {
    const { problems } = await checkPackage(await readFolder(path));
    expect(problems.map(formatDataError)).toEqual([]);
  });

  it('is the same to the byte for the same seed, and another for another', () => {
    expect(bytesOf(make())).toEqual(bytesOf(folder));
    expect(bytesOf(make({ seed: 2 }))).not.toEqual(bytesOf(folder));
  });

  it('has every status, qualifier, stage, scope, reading and basis', () => {
    const found = ['obs_status', 'qualifier', 'stage', 'scope', 'reading', 'read', 'period_basis'].map(
      (name) => [...wordsOf(name)].sort(),
    );
    expect(found).toEqual([
      ['A', 'O', 'Q'],
      ['', 'about', 'all', 'at_least', 'at_most', 'between', 'exact'],
      ['actual', 'planned', 'target'],
      ['area', 'centre', 'institution', 'part'],
      ['counted', 'headline', 'singular', 'text'],
      ['doubtful', 'once', 'twice'],
      ['document', 'inferred', 'none', 'printed'],
    ]);
  });

  it('has every measure, and areas of both vintages', () => {
    expect(new Set([...wordsOf('indicator')].map((id) => measures.get(id)))).toEqual(
      new Set(measures.values()),
    );
    expect([...new Set([...wordsOf('area')].map((id) => areas.get(id)))].sort()).toEqual([
      '',
      '2018',
      '2022',
    ]);
  });

  it('has late reports, corrections, parts of totals and reports that differ', () => {
    const isLate = ({ period_end = '', source = '' }: Row) =>
      /^\d{4}-\d\d$/.test(period_end) &&
      Date.parse(source.slice(-7)) - Date.parse(period_end) > 40 * 86_400_000;
    expect(observations.filter(isLate).length).toBeGreaterThan(50);
    expect(observations.filter(({ withdrawn }) => withdrawn).length).toBeGreaterThan(5);
    expect(observations.filter(({ part_of }) => part_of).length).toBeGreaterThan(5);
    expect(tableOf('differences').length).toBeGreaterThan(0);
  });

  it('says that it is made up in every row of its own, in its sources and in its descriptor', () => {
    const own = [...observations, ...['centres', 'statements', 'commitments'].flatMap(tableOf)];
    for (const row of own) {
      expect(isMadeUp(row['source'] ?? '')).toBe(true);
      expect(row).toMatchObject(NOTE);
    }
    for (const { id, title } of tableOf('sources').filter((source) => isMadeUp(source['id'] ?? '')))
      expect([id, title]).toEqual([id, expect.stringMatching(/Ойдан шығарылған|Выдуманн|Made-up/)]);
    expect(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))).toMatchObject({
      made_up: true,
    });
  });

  it('holds hostile texts when they are asked for', () => {
    const texts = bytesOf(make({ hostile: true })).join('\n');
    for (const text of SHOWN) expect(texts).toContain(text.replaceAll('"', '""'));
    expect(SHOWN.length).toBeGreaterThan(4);
  });
});
