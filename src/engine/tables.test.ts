import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { database } from '../loaders/database.ts';
import { readDescriptor } from '../loaders/data-folder.ts';
import { makeObservationCells } from '../testing/make-package.ts';
import { openPackage } from '../testing/open-package.ts';
import { publishedObservations, publishedRows } from '../testing/published-rows.ts';
import { columnType, tableName } from './tables.ts';

describe('the type of a column', () => {
  it.each([
    ['number', 'DOUBLE'],
    ['integer', 'INTEGER'],
    ['boolean', 'BOOLEAN'],
    ['date', 'DATE'],
    ['string', 'VARCHAR'],
    ['list', 'VARCHAR'],
    ['year', 'VARCHAR'],
  ])('for the field type %s is %s', (type, column) => expect(columnType(type)).toBe(column));
});

describe('the tables of a made-up package', () => {
  const hostile = [
    'a comma, a "quote" and ‘another’',
    'two\nlines',
    "it's; drop table areas; --",
    '<script>alert(1)</script>',
    '\\N',
    'NULL',
    '0012',
    '‮right to left',
    'Ұлытау облысы – «Ұлы дала»',
  ];

  it('keep every character of a text', async () => {
    const families = hostile.map((note, i) => makeObservationCells(`s-1-${i}`, { note_en: note }));
    const engine = await openPackage({ families });
    const rows = await engine.run('select note_en from families order by id');
    expect(rows.map((row) => row['note_en'])).toEqual(hostile);
    engine.close();
  });

  it('keep nothing for an empty cell, and zero for zero', async () => {
    const engine = await openPackage({
      families: [
        makeObservationCells('s-1-01', { value: '0' }),
        makeObservationCells('s-1-02', { value: '', qualifier: '', obs_status: 'O' }),
      ],
    });
    expect(await engine.run('select value, kind, qualifier from families order by id')).toEqual([
      { value: 0, kind: null, qualifier: 'exact' },
      { value: null, kind: null, qualifier: null },
    ]);
    engine.close();
  });

  it('refuse a cell that is not of its type', async () => {
    const families = [makeObservationCells('s-1-01', { value: 'about 12' })];
    await expect(openPackage({ families })).rejects.toThrow(/about 12/);
  });

  it('feed the view of observations, without withdrawn rows, with subject and measure', async () => {
    const engine = await openPackage({
      families: [
        makeObservationCells('s-1-01'),
        makeObservationCells('s-1-02', { withdrawn: '2026.12.0', withdrawn_why_en: 'a mistake' }),
      ],
      funds: [makeObservationCells('s-1-03', { indicator: 'funds-given', unit: 'kzt' })],
    });
    expect(await engine.run('select resource, id, subject, measure from observations order by id')).toEqual([
      { resource: 'families', id: 's-1-01', subject: 'families', measure: 'stock' },
      { resource: 'funds', id: 's-1-03', subject: 'funds', measure: 'flow' },
    ]);
    engine.close();
  });
});

describe('the published tables', async () => {
  const engine = await database();
  const { resources } = await readDescriptor();
  const tables = resources.filter(({ format }) => format === 'csv');

  it.each(tables.map(({ name, path }) => [name, path]))('%s hold every row of %s', async (name, path) => {
    const [counted] = await engine.run(`select count(*) as n from ${tableName(name)}`);
    expect(counted?.['n']).toBe(publishedRows(path.replace(/\.csv$/, '')).length);
    expect(counted?.['n']).toBeGreaterThan(0);
  });

  it('keep every cell as the file has it', async () => {
    const differing: string[] = [];
    for (const { name, path } of tables) {
      const written = publishedRows(path.replace(/\.csv$/, ''));
      const loaded = await engine.run(`select * from ${tableName(name)}`);
      for (const [i, row] of written.entries())
        for (const [field, text] of Object.entries(row)) {
          const cell = loaded[i]?.[field];
          if (typeof cell === 'number' ? cell !== Number(text) : String(cell ?? '') !== text)
            differing.push(`${path}:${i + 2}:${field}: ${text} → ${cell}`);
        }
    }
    expect(differing).toEqual([]);
  });

  it('give the view of observations every row that stands, once', async () => {
    const rows = await engine.run('select id from observations');
    expect(rows.map((row) => row['id']).sort()).toEqual([...publishedObservations().keys()].sort());
  });
});

it('no file of data has an end of line of Windows', async () => {
  for (const { path, format } of (await readDescriptor()).resources)
    if (format === 'csv') expect(readFileSync(`data/${path}`, 'utf8').includes('\r'), path).toBe(false);
});
