import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { holdViews } from '../engine/hold-views.ts';
import { openStore } from './package-store.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-store-'));
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  [1000, null],
  [64_000_001, expect.stringContaining('package.duckdb')],
])(
  'tables of %i bytes lie where there is room for them, and views over them are held',
  async (size, path) => {
    const file = join(folder, 'some.csv');
    await writeFile(file, '');
    await truncate(file, size);
    const engine = await openStore([file]);
    const [store] = await engine.run(
      'select path from duckdb_databases() where database_name = current_database()',
    );
    expect(store).toEqual({ path });
    await engine.run('create table numbers as select 7 as n');
    await engine.run('create view seven as from numbers');
    await holdViews(engine, ['seven']);
    await engine.run('drop table numbers');
    expect(await engine.run('from seven')).toEqual([{ n: 7 }]);
    engine.close();
  },
);
