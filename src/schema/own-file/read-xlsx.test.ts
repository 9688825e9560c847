import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rawWorkbook, textRow, workbookBombs } from '../../testing/make-bombs.ts';
import { makePackage } from '../../testing/make-package.ts';
import { RefusedFile } from '../own-csv/refusal.ts';
import { checkOwnFile } from './check-own-file.ts';
import { readPublished } from './published.ts';
import { readXlsx } from './read-xlsx.ts';

const published = readPublished(makePackage());
const kindOf = async (content: BlobPart) => {
  const file = { table: 'families', name: 'a.xlsx', file: new Blob([content]) };
  const error = await checkOwnFile(published, [file], 0).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof RefusedFile ? error.reason.kind : error;
};
const read = (rows: string, ...more: [Parameters<typeof rawWorkbook>[1]?, string?]) =>
  readXlsx(new Blob([rawWorkbook(rows, ...more)]));

describe('a workbook that would fill the memory', () => {
  it.each(workbookBombs(['id', 'value']))('is refused for %s: %s', async (_, kind, make) => {
    const content = make();
    expect(content.length).toBeLessThan(200_000);
    const started = performance.now();
    expect(await kindOf(content)).toBe(kind);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a workbook', () => {
  it('may claim any extent: cells count', async () => {
    const dimension = '<dimension ref="A1:XFD1048576"/>';
    expect((await read(textRow(['a']), {}, dimension)).rows).toEqual([['a']]);
  });

  it('may have a million rows without a value behind those with one', async () => {
    expect((await read(`${textRow(['a'])}<row r="1048576"/>`)).rows).toEqual([['a']]);
  });

  it('has its entities left as they stand', async () => {
    const lol =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    expect((await read(textRow(['&b;&c;']), {}, lol)).rows).toEqual([['&b;&c;']]);
  });

  it('is read in memory, whatever its parts are called', async () => {
    const parts = ['../../up.xml', '__proto__.xml', 'constructor.xml'];
    const more = Object.fromEntries(parts.map((name) => [name, strToU8('<x/>')]));
    expect((await read(textRow(['__proto__', 'constructor']), more)).rows).toEqual([
      ['__proto__', 'constructor'],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
