import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOOD_TABLES, makeObservationCells, makePackage } from '../testing/make-package.ts';
import { checkTables } from './check-tables.ts';

const good = makePackage();
const csv = String(good.get('families.csv'));
const header = csv.slice(0, csv.indexOf('\n') + 1);
const fields = header.trim().split(',');
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', 'a', 'ж', '1', '-', '\u202e', ';') }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '<script>',
    'NaN',
    'Infinity',
    '1e999',
    '-0',
    '٣',
    'undefined',
    'null',
  ),
);

describe('a check', () => {
  it('of any text as a table ends with problems, never with a throw', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, withHeader) => {
        const files = makePackage(GOOD_TABLES, { 'families.csv': (withHeader ? header : '') + text });
        const { problems, tables } = checkTables(files);
        const rows = tables.all.get('families')?.cells.size ?? 0;
        expect(problems.length > 0 || rows > 0).toBe(true);
        expect(problems.every(({ line, text: said }) => line >= 1 && !said.includes('{found}'))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('of any bytes as a table ends with problems', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        expect(checkTables(makePackage(GOOD_TABLES, { 'families.csv': bytes })).problemCount).toBeGreaterThan(
          0,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('of any value in any cell of a row keeps the row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), hostile, (field, value) => {
        const rows = [makeObservationCells('s-1-01'), makeObservationCells('s-1-02', { [field]: value })];
        const { tables } = checkTables(makePackage({ ...GOOD_TABLES, families: rows }));
        expect(tables.all.get('families')?.cells.size ?? 2).toBe(2);
      }),
      { numRuns: 300 },
    );
  });

  it('of any text as the descriptor or a schema ends with problems', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('datapackage.json', 'schemas/units.json'),
        fc.oneof(hostile, fc.json()),
        (path, text) => {
          expect(checkTables(makePackage(GOOD_TABLES, { [path]: text })).problemCount).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves the prototypes of objects as they are', () => {
    const name = '__proto__';
    checkTables(
      makePackage({
        ...GOOD_TABLES,
        families: [makeObservationCells('s-1-01', { programme: name, id: name })],
      }),
    );
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });

  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const long = JSON.stringify('x'.repeat(1_000_000));
  const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  it.each([
    ['resources without end in themselves', `{"version": "1", "resources": ${deep}}`],
    ['a path of such', `{"version": "1", "resources": [{"name": "a", "path": ${deep}}]}`],
    ['a version of such', `{"version": ${deep}, "resources": []}`],
    ['a name of a million signs', `{"version": "1", "resources": [{"name": [${long}], "path": "a.csv"}]}`],
    [
      'a prototype',
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "resources": 1}',
    ],
    [
      'tables called like parts of every object',
      JSON.stringify({
        version: '1',
        resources: odd.map((name) => ({ name, path: 'families.csv', schema: 'schemas/families.json' })),
      }),
    ],
  ])('of a descriptor with %s ends with short problems', (_, text) => {
    const { problems } = checkTables(makePackage(GOOD_TABLES, { 'datapackage.json': text }));
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(JSON.stringify(problem).length).toBeLessThan(2000);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of columns called like parts of every object names them', () => {
    const files = makePackage(GOOD_TABLES, { 'families.csv': `${odd.join(',')}\n1,2,3,4\n` });
    const unknown = checkTables(files).problems.filter(({ code }) => code === 'header-unknown');
    expect(unknown.map(({ params }) => params['found'])).toEqual(odd);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
