import type { CellObject, Feature, Row, Sheet } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { generateXlsxFileSync } from '../../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js';
import { asText, sheetName, TEXT_FORMAT } from './xlsx.ts';

/** A column to be filled in; `codes` are what may stand in it, in the order of the list. */
export type TemplateColumn = {
  title: string;
  isNumber: boolean;
  isRequired: boolean;
  /** What is told of it, one text for each column of `about`. */
  about: readonly string[];
  codes: readonly (readonly string[])[];
};

/** A workbook to be filled in: sheets are named by `names`, the sheets that explain have the headers given. */
export type Template = {
  names: { data: string; columns: string; codes: string };
  columns: readonly TemplateColumn[];
  about: readonly string[];
  codes: readonly string[];
};

const SHEET = 'xl/worksheets/sheet{id}.xml';
/** Rows that are offered a list of codes; a sheet may hold more, the list is a help only. */
const OFFERED_ROWS = 2000;
const WIDE = 60;

const bold = (text: string): CellObject => ({ ...asText(text), fontWeight: 'bold' });
const wrapped = (text: string): CellObject => ({ ...asText(text), wrap: true, alignVertical: 'top' });
/** A cell of text stays as it is typed: a sheet would make the day 2025-12-01 of the month 2025-12. */
const asTyped: CellObject = { value: '', type: String, format: TEXT_FORMAT };

/**
 * A workbook for a person to fill in: titles of columns on the first sheet, those that are required in bold; then
 * what each column means; then the codes that may stand in them, which the first sheet offers as lists.
 */
export function writeTemplate({ names, columns, about, codes }: Template): Promise<Blob> {
  const codeRows = columns.flatMap(({ title, codes: list }) => list.map((code) => [title, ...code]));
  const sheets: Sheet<Blob>[] = [
    {
      sheet: sheetName(names.data),
      data: [
        columns.map(({ title, isRequired }) => (isRequired ? bold(title) : asText(title))),
        columns.map(({ isNumber }) => (isNumber ? null : asTyped)),
      ],
      columns: columns.map(({ title }) => ({ width: Math.max(14, Math.min(30, title.length + 2)) })),
      stickyRowsCount: 1,
    },
    {
      sheet: sheetName(names.columns),
      data: [about.map(bold), ...columns.map((column): Row => column.about.map(wrapped))],
      columns: about.map((_, i) => ({ width: i < about.length - 3 ? 22 : WIDE })),
      stickyRowsCount: 1,
    },
    {
      sheet: sheetName(names.codes),
      data: [codes.map(bold), ...codeRows.map((row): Row => row.map(asText))],
      columns: codes.map((_, i) => ({ width: i < 2 ? 26 : 44 })),
      stickyRowsCount: 1,
    },
  ];
  return generateXlsxFileSync(
    sheets,
    { features: [offerCodes(columns, sheetName(names.codes))] },
    undefined,
    () => Promise.reject(new Error('workbook holds no files')),
  );
}

/** Offers each column its codes, and keeps what is typed below text columns as text. */
function offerCodes(columns: readonly TemplateColumn[], codeSheet: string): Feature<Blob> {
  let row = 1;
  const rules = columns.flatMap(({ codes }, index) => {
    if (codes.length === 0) return [];
    const range = `'${codeSheet.replaceAll("'", "''")}'!$B$${row + 1}:$B$${row + codes.length}`;
    row += codes.length;
    const column = letters(index);
    // Lists of several codes are allowed where a list is, so what is not offered is not refused here.
    const attributes = 'type="list" allowBlank="1" showErrorMessage="0"';
    return `<dataValidation ${attributes} sqref="${column}2:${column}${OFFERED_ROWS}"><formula1>${range}</formula1></dataValidation>`;
  });
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string => {
    if (sheetIndex !== 0) return xml;
    const typed = withTypedColumns(xml, columns);
    if (rules.length === 0) return typed;
    const lists = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
    const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
    return insertElementMarkupAccordingToOrderOfSiblings(typed, lists, order, 'worksheet');
  };
  return { files: { transform: { [SHEET]: { transform } } } };
}

/** Gives whole columns the style that their cell in the second row has. */
function withTypedColumns(xml: string, columns: readonly TemplateColumn[]): string {
  const style = /<c r="[A-Z]+2"[^>]* s="(\d+)"/.exec(xml)?.[1];
  if (style === undefined) return xml;
  let index = -1;
  return xml.replace(/<col [^>]*>/g, (element) => {
    index += 1;
    if (columns[index]?.isNumber !== false) return element;
    const attributes = [...element.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    return getSelfClosingTagMarkup('col', { ...Object.fromEntries(attributes), style });
  });
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
