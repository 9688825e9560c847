import { strToU8, type Zippable, zipSync } from 'fflate';

const XML = '<?xml version="1.0"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';

const workbookXml = (sheets: number): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${'<sheet name="A" sheetId="1" r:id="r1"/>'.repeat(sheets)}</sheets></workbook>`;

/** Relationships of the workbook to its sheet and its shared texts. */
const RELATIONS = [
  ['r1', 'worksheet', 'worksheets/sheet1.xml'],
  ['r2', 'sharedStrings', 'sharedStrings.xml'],
].map(([id, type, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`);

/** A workbook of these rows with half a million shared texts. */
const withShared = (rows: string) =>
  rawWorkbook(rows, {
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}">${'<si><t>a</t></si>'.repeat(500_000)}</sst>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}">${RELATIONS.join('')}</Relationships>`,
    ),
  });

/** A workbook written by hand: `rows` is the XML of its only sheet's rows, `more` further parts or other ones. */
export function rawWorkbook(rows: string, more: Zippable = {}, before = ''): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(1),
    [SHEET]: `${before}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(XML + text)]));
  return zipSync({ ...files, ...more });
}

/** Letters of a column of up to two, from 0. */
const letters = (index: number): string =>
  (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) +
  String.fromCharCode(65 + (index % 26));

/** XML of a sheet's first row with these texts. */
export const textRow = (cells: readonly string[]): string =>
  `<row r="1">${cells.map((cell, i) => `<c r="${letters(i)}1" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;

/** The file with the unpacked size of its sheet, as its directory has it, written as another. */
export function withFalseSize(zip: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === SHEET) view.setUint32(at + 24, size, true);
  }
  return copy;
}

/** Small files that make a careless reader use all memory or never end, each with the kind of refusal that it gets. */
export function workbookBombs(
  header: readonly string[],
): [name: string, kind: string, make: () => Uint8Array<ArrayBuffer>][] {
  const head = textRow(header);
  const cell = (place: string) => `<row><c r="${place}"><v>1</v></c></row>`;
  const huge = () => rawWorkbook(head + '<row/>'.repeat(8_000_000));
  return [
    ['a cell in the last place of a sheet', 'cells', () => rawWorkbook(head + cell('XFD1048576'))],
    ['a cell beyond all columns', 'workbook-broken', () => rawWorkbook(head + cell('ZZZZZZ2'))],
    [
      'a row beyond all rows',
      'workbook-broken',
      () => rawWorkbook(`${head}<row r="9999999999"><c><v>1</v></c></row>`),
    ],
    ['a text of 12 MB', 'workbook-broken', () => rawWorkbook(head + textRow(['x'.repeat(12_000_000)]))],
    [
      'a text longer than a cell holds',
      'text-long',
      () => rawWorkbook(textRow([...header, 'y'.repeat(40_000)])),
    ],
    [
      'a workbook in a workbook',
      'workbook-broken',
      () => zipSync({ 'xl/workbook.xml': rawWorkbook(head), 'a.xlsx': rawWorkbook(head) }),
    ],
    [
      'a hundred thousand sheets and no row',
      'header-only',
      () => rawWorkbook(head, { 'xl/workbook.xml': strToU8(workbookXml(100_000)) }),
    ],
    ['half a million shared texts and no row', 'header-only', () => withShared(head)],
    ['eight million empty rows', 'workbook-broken', huge],
    ['the same with a false size in its directory', 'workbook-broken', () => withFalseSize(huge(), 10)],
    [
      'two million elements in each other',
      'workbook-broken',
      () => rawWorkbook(head + '<a>'.repeat(2_000_000)),
    ],
    ['a sheet of 200 MB', 'large', () => withFalseSize(rawWorkbook(head), 200_000_000)],
    [
      'six hundred columns',
      'columns',
      () => rawWorkbook(textRow([...header, ...new Array<string>(600).fill('x')]) + cell('A2')),
    ],
  ];
}
