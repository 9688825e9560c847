import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../testing/hostile.ts';
import { workbookFaults } from '../testing/workbook-faults.ts';
import { type Template, writeTemplate } from './template.ts';

const LABELS = [...HOSTILE, '=1+1', '+1', '-1', '@SUM(1)', '\t=1', '0012', '1e5', 'constructor', '__proto__'];

/** A template whose every label is hostile, a column for each. */
const hostile = (labels: readonly string[]): Template => ({
  names: { data: "=O'Brien's", columns: "'[x]'", codes: "=co'des!" },
  columns: labels.map((label, i) => ({
    title: label,
    isNumber: i % 2 === 1,
    isRequired: i % 3 === 0,
    about: [label, label],
    codes: [[label, label]],
  })),
  about: labels.slice(0, 2),
  codes: labels.slice(0, 3),
});
const bytesOf = async (template: Template) => (await writeTemplate(template)).bytes();

describe('a template', () => {
  it('keeps hostile labels as texts on every sheet', async () => {
    const bytes = await bytesOf(hostile(LABELS));
    expect(workbookFaults(bytes)).toEqual([]);
    const [data, columns, codes] = await readXlsxFile(Buffer.from(bytes), { trim: false });
    expect(data?.data[0]).toEqual(LABELS);
    expect(columns?.data).toEqual([LABELS.slice(0, 2), ...LABELS.map((label) => [label, label])]);
    expect(codes?.data).toEqual([LABELS.slice(0, 3), ...LABELS.map((label) => [label, label, label])]);
  });

  it('has texts like a formula in cells that make none of them when they are edited', async () => {
    const parts = unzipSync(await bytesOf(hostile(LABELS)));
    const xml = (path: string) =>
      new JSDOM(strFromU8(parts[path]!), { contentType: 'text/xml' }).window.document;
    const text = xml('xl/styles.xml').querySelector('numFmt[formatCode="@"]')?.getAttribute('numFmtId');
    const isText = [...xml('xl/styles.xml').querySelectorAll('cellXfs > xf')].map(
      (style) => style.getAttribute('numFmtId') === text,
    );
    const cells = [...xml('xl/worksheets/sheet1.xml').querySelectorAll('row[r="1"] > c')];
    const kept = LABELS.filter((_, i) => isText[Number(cells[i]?.getAttribute('s') ?? 0)]);
    expect(kept).toEqual(expect.arrayContaining(['=1+1', '+1', '@SUM(1)', '\t=1']));
  });

  it('leaves out what XML cannot hold, and names its sheets as Excel allows', async () => {
    const bytes = await bytesOf(hostile(['a\u0000\u0008b', '\ufffe=1\u001f', 'c']));
    expect(workbookFaults(bytes)).toEqual([]);
    const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["=O'Brien's", 'x', "=co'des!"]);
    expect(sheets[0]?.data[0]).toEqual(['ab', '=1', 'c']);
  });
});
