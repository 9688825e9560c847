import { GOOD_TABLES, makePackage } from '../make-package.ts';
import type { Files, ProblemCase } from './cells.ts';

const good = makePackage();
const units = String(good.get('units.csv'));
const [header = '', first = '', ...others] = units.split('\n');
const [id = '', decimals = '', ...names] = header.split(',');

const withUnits = (text: string | Uint8Array): Files => makePackage(GOOD_TABLES, { 'units.csv': text });
const lines = (...text: string[]) => `${text.join('\n')}\n`;

const withJson = (path: string, change: (json: Record<string, unknown>) => void): Files => {
  const json = JSON.parse(String(good.get(path))) as Record<string, unknown>;
  change(json);
  return makePackage(GOOD_TABLES, { [path]: JSON.stringify(json) });
};
const withUnitField = (index: number, cells: Record<string, unknown>): Files =>
  withJson('schemas/units.json', (json) => Object.assign((json.fields as object[])[index] ?? {}, cells));

const madeUpSource = { ...GOOD_TABLES['sources']?.[0], id: 'made-up-1' };
const withMadeUpSource = (changes: Readonly<Record<string, string>> = {}): Files =>
  makePackage({ ...GOOD_TABLES, sources: [madeUpSource, ...(GOOD_TABLES['sources'] ?? [])] }, changes);
const marked = String(good.get('datapackage.json')).replace('{', '{ "made_up": true,');

/** Cases of files, CSV and the descriptor. */
export const FILES_CASES: readonly ProblemCase[] = [
  [makePackage(GOOD_TABLES, { 'units.csv': null }), 'units.csv:1:-: file is missing (nothing → units.csv)'],
  [
    makePackage(GOOD_TABLES, { 'more.csv': 'id\n' }),
    'more.csv:1:-: file is not listed in the descriptor (more.csv → a resource of datapackage.json)',
  ],
  [makePackage(GOOD_TABLES, { 'README.md': 'a', LICENSE: 'b' })],
  [
    withUnits(Uint8Array.from([...new TextEncoder().encode(`${header}\na`), 0xcf, 0xf0, 0x0a])),
    'units.csv:2:-: not UTF-8, the file was not read further (byte 0xF0 → UTF-8)',
  ],
  [withUnits(`${units}\0`), 'units.csv:7:-: not a text file, it was not read further (byte 0 → text)'],
  [withUnits(`\uFEFF${units}`), 'units.csv:1:-: file starts with a byte order mark (U+FEFF → none)'],
  [
    withUnits(new TextEncoder().encode(units.replaceAll('\n', '\r\n'))),
    'units.csv:1:-: lines do not end with LF (carriage returns: 6 → LF)',
  ],
  [
    withUnits(units.replaceAll('\n', '\r')),
    'units.csv:1:-: lines do not end with LF (carriage returns: 6 → LF)',
  ],
  [withUnits(units.slice(0, -1))],
  [withUnits(''), 'units.csv:1:-: file is empty (nothing → a header)'],
  [
    withUnits(lines(header, first, '', ...others.slice(0, -1))),
    'units.csv:3:-: line is blank (nothing → a row)',
  ],
  [
    withUnits(lines(header, first, 'pieces,0,a,b', ...others.slice(0, -1))),
    'units.csv:3:-: wrong number of cells (4 → 5)',
  ],
  [
    withUnits(lines(header, first, 'pieces,0,a,b,c,d', ...others.slice(0, -1))),
    'units.csv:3:-: wrong number of cells (6 → 5)',
  ],
  [
    withUnits(`${units}pieces,0,"a,\n""b""",c,\n`),
    'units.csv:7:name_en: required cell is empty (nothing → a value)',
  ],
  [
    withUnits(`${units}pieces,0,"a\nb",c,d\nsets,x,a,b,c\n`),
    'units.csv:9:decimals: not a number (x → digits, with a point before decimals)',
  ],
  [
    withUnits(`${units}pieces,0,a"b,c,d\n`),
    'units.csv:7:-: quotes are broken (a"b → "…" around the cell and "" for a quote in it)',
  ],
  [
    withUnits(`${units}pieces,0,"a"b,c,d\n`),
    'units.csv:7:-: quotes are broken (a"b,c,dU+000A → "…" around the cell and "" for a quote in it)',
    'units.csv:7:-: wrong number of cells (3 → 5)',
  ],
  [
    withUnits(`${units}pieces,0,"a" ,c,d\n`),
    'units.csv:7:-: quotes are broken (" → "…" around the cell and "" for a quote in it)',
  ],
  [
    withUnits(`${units}pieces,0,"a,c,d\nsets,0,a,b,c\n`),
    'units.csv:7:-: quotes are broken (" → "…" around the cell and "" for a quote in it)',
    'units.csv:7:-: wrong number of cells (3 → 5)',
  ],
  [
    withUnits(units.replace(header, [id, ...names].join(',')).replace(/,0,/g, ',')),
    'units.csv:1:decimals: column is missing (nothing → decimals)',
  ],
  [
    withUnits(
      units
        .replace(/\n(?=.)/g, ',x\n')
        .replace(/\n$/, ',x\n')
        .replace(`${header},x`, `${header},__proto__`),
    ),
    'units.csv:1:__proto__: column is not in the schema (__proto__ → a field of the schema)',
  ],
  [
    withUnits(
      units
        .replace(/\n(?=.)/g, ',x\n')
        .replace(/\n$/, ',x\n')
        .replace(`${header},x`, `${header},name_en`),
    ),
    'units.csv:1:name_en: column stands twice (name_en → once)',
  ],
  [
    withUnits(units.replace(header, [decimals, id, ...names].join(',')).replace(/^([a-z]+),0,/gm, '0,$1,')),
    'units.csv:1:decimals: columns are not in the order of the schema (decimals → id)',
  ],
  [
    makePackage(GOOD_TABLES, { 'datapackage.json': null }),
    'datapackage.json:1:-: file is missing (nothing → datapackage.json)',
  ],
  [
    makePackage(GOOD_TABLES, { 'datapackage.json': '[]' }),
    'datapackage.json:1:/resources: descriptor can not be used (nothing → a list of resources)',
  ],
  [
    withJson('datapackage.json', (json) =>
      Object.assign((json.resources as object[])[0] ?? {}, { path: '../secret.csv' }),
    ),
    'datapackage.json:1:/resources/0/path: descriptor can not be used ("../secret.csv" → a path inside the package)',
    'centre-counts.csv:1:-: file is not listed in the descriptor (centre-counts.csv → a resource of datapackage.json)',
  ],
  [
    withJson('datapackage.json', (json) =>
      Object.assign((json.resources as object[])[1] ?? {}, { name: 'centre-counts' }),
    ),
    'datapackage.json:1:/resources/1/name: descriptor can not be used ("centre-counts" → a name that no other resource has)',
    'funds.csv:1:-: file is not listed in the descriptor (funds.csv → a resource of datapackage.json)',
  ],
  [
    withMadeUpSource(),
    'sources.csv:2:id: source is made up, and the package does not say so (made-up-1 → made_up: true in datapackage.json)',
  ],
  [withMadeUpSource({ 'datapackage.json': marked })],
  [
    withUnitField(1, { name: '__proto__' }),
    'schemas/units.json:1:/fields/1/name: descriptor can not be used ("__proto__" → a name such as period_start)',
  ],
  [
    withUnitField(1, { type: 'any' }),
    'schemas/units.json:1:/fields/1/type: descriptor can not be used ("any" → string, number, integer, boolean, date, list)',
  ],
  [
    withUnitField(1, { constraints: { minLength: 2 } }),
    'schemas/units.json:1:/fields/1/constraints/minLength: descriptor can not be used ("minLength" → required, unique, enum, pattern, minimum, maximum)',
  ],
  [
    withUnitField(0, { constraints: { pattern: '(' } }),
    'schemas/units.json:1:/fields/0/constraints/pattern: descriptor can not be used ("(" → a regular expression)',
  ],
  [
    withUnitField(1, { constraints: { unique: true } }),
    ...[3, 4, 5, 6].map(
      (line) => `units.csv:${line}:decimals: value stands in another row too (0, first in line 2 → once)`,
    ),
  ],
];
