import { describe, expect, it } from 'vitest';
import { formatDataError } from '../../model/data-error.ts';
import { GOOD_TABLES, makeObservationCells, makePackage } from '../../testing/make-package.ts';
import { checkPackage } from '../check-package.ts';
import { releaseEdition } from './release-edition.ts';

type Files = Map<string, string | Uint8Array>;
const today = { year: 2027, month: 1, day: 5 };
const note = JSON.stringify({ text_kk: 'а', text_ru: 'б', text_en: 'c' });

async function release(files: Files): Promise<Files> {
  const made = await releaseEdition(files.set('editions/next-notes.json', note), { today });
  if (made.kind === 'refused') throw new Error(made.problems.join('\n'));
  const next = new Map([...files, ...made.files]);
  next.delete('editions/next-notes.json');
  return next;
}

const first = await release(makePackage());
const tables = { ...GOOD_TABLES, families: [makeObservationCells('s-1-01'), makeObservationCells('s-1-02')] };
const changed = makePackage(tables);
const two = await release(new Map([...first, ['families.csv', String(changed.get('families.csv'))]]));

const FAMILIES = 'editions/2026.11.0/families.csv';
const UNITS = 'editions/2026.11.0/units.csv';
const MANIFEST = 'editions/2027.01.0/manifest.json';

const replaced = (path: string, change: (text: string) => string) =>
  new Map(two).set(path, change(String(two.get(path))));
const without = (path: string) => {
  const files = new Map(two);
  files.delete(path);
  return files;
};
const check = async (files: Files) => (await checkPackage(files)).problems.map(formatDataError);

describe('frozen editions', () => {
  it('as released have no problem', async () => {
    expect(await check(two)).toEqual([]);
  });

  it('of which one byte changes are refused', async () => {
    const problems = await check(replaced(FAMILIES, (text) => text.replace('1200', '1201')));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^editions\/2026\.11\.0\/families\.csv:1:-: frozen file was changed \(sha256 /,
    );
  });

  it('of which a file grows are refused by checksum, bytes and rows', async () => {
    const problems = await check(replaced(FAMILIES, (text) => `${text}x\n`));
    expect(problems.map((problem) => problem.replace(/^.*:-: /, '').replace(/sha256 .*/, 'sha256'))).toEqual([
      'frozen file was changed (sha256',
      expect.stringMatching(/^frozen file differs from its manifest \(bytes \d+ → \d+\)$/),
      'frozen file differs from its manifest (rows 2 → 1)',
    ]);
  });

  it('of which a file is taken away are refused, by the edition that uses it too', async () => {
    expect(await check(without(UNITS))).toEqual([
      `${UNITS}:1:-: frozen file is missing (nothing → ${UNITS})`,
      `${MANIFEST}:1:units.csv: frozen file is missing (nothing → ${UNITS})`,
    ]);
  });

  it('to which a file is added are refused', async () => {
    expect(await check(new Map(two).set('editions/2026.11.0/more.csv', 'a\n'))).toEqual([
      'editions/2026.11.0/more.csv:1:-: file is not in the manifest of its edition (more.csv → the files as released)',
    ]);
  });

  it('of which an earlier manifest is replaced are refused by the chain', async () => {
    const problems = await check(replaced('editions/2026.11.0/manifest.json', (text) => `${text}\n`));
    expect(problems).toEqual([
      expect.stringMatching(
        /^editions\/2027\.01\.0\/manifest\.json:1:previous: manifest does not follow the edition before/,
      ),
    ]);
  });

  it('without a manifest, or with one of another shape, are refused', async () => {
    expect(await check(without(MANIFEST))).toEqual([
      `${MANIFEST}:1:-: file is missing (nothing → ${MANIFEST})`,
    ]);
    expect(await check(new Map(two).set(MANIFEST, '{"edition":"2027.01.0","previous":null}'))).toEqual([
      `${MANIFEST}:1:-: manifest can not be used (another shape → files: path, sha256, bytes, rows and changed_in of each)`,
    ]);
    expect(
      await check(
        replaced(MANIFEST, (text) => text.replace('"edition": "2027.01.0"', '"edition": "2027.01.1"')),
      ),
    ).toEqual([`${MANIFEST}:1:edition: manifest can not be used (2027.01.1 → 2027.01.0)`]);
  });

  it('in a folder that is no edition are refused', async () => {
    expect(await check(new Map(two).set('editions/latest/units.csv', 'a\n'))).toEqual([
      'editions/latest:1:-: folder is not an edition (latest → YYYY.MM.N)',
    ]);
  });
});
