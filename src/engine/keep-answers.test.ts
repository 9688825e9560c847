import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ColumnEngine, Engine } from './engine.ts';
import { keepAnswers } from './keep-answers.ts';
import { openNative } from './native.ts';

let native: ColumnEngine;
let engine: Engine;
beforeAll(async () => {
  native = await openNative();
  await native.run('create table t as select * from range(3) r(n)');
  await native.run('create sequence runs');
  engine = keepAnswers(native);
});
afterAll(() => engine.close());

const ASKED = "select n, nextval('runs') as run from t where n >= $least order by n";
const runs = async () => (await native.run("select nextval('runs') as run"))[0]?.['run'];

describe('an engine that keeps its answers', () => {
  it('runs a statement once for the same parameters, whatever their order and however many ask at once', async () => {
    const [one, two] = await Promise.all([engine.run(ASKED, { least: 1 }), engine.run(ASKED, { least: 1 })]);
    expect(one).toEqual(two);
    expect(one.map(({ n }) => n)).toEqual([1, 2]);
    expect(await runs()).toBe(3);
    const pair = 'select $a as a, $b as b';
    expect(await engine.run(pair, { a: 1, b: 2 })).toEqual(await engine.run(pair, { b: 2, a: 1 }));
  });

  it('tells other parameters and other statements apart', async () => {
    expect((await engine.run(ASKED, { least: 2 })).map(({ n }) => n)).toEqual([2]);
    expect(await engine.run('select 1 as n')).not.toEqual(await engine.run('select 2 as n'));
    const pair = 'select $a as a, $b as b';
    expect(await engine.run(pair, { a: 1, b: 2 })).not.toEqual(await engine.run(pair, { a: 2, b: 1 }));
  });

  it('gives each asker a list that may be sorted, of rows that may not be changed', async () => {
    const rows = await engine.run('select n from t order by n');
    rows.reverse();
    expect((await engine.run('select n from t order by n')).map(({ n }) => n)).toEqual([0, 1, 2]);
    expect(() => Object.assign(rows[0] ?? {}, { n: 9 })).toThrow(TypeError);
  });

  it('asks again after a failure', async () => {
    await expect(engine.run('select * from later')).rejects.toThrow('later');
    await native.run('create table later as select 1 as n');
    expect(await engine.run('select * from later')).toEqual([{ n: 1 }]);
  });
});
