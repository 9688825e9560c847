import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckFile, checkFiles } from '../../testing/check-files.ts';
import { openCheckWorker, verdictOf } from '../../testing/check-worker.ts';
import { makePackage } from '../../testing/make-package.ts';
import type { Answer } from './messages.ts';
import { publishedRows } from '../../testing/published-rows.ts';

/** What a file comes to, in few words: clean, refused and why, or how many problems of which kinds. */
function told(answer: Answer): string {
  if (answer.kind === 'refused') return `refused: ${answer.reason.kind}`;
  if (answer.kind !== 'checked') return answer.kind;
  const { counts, changes } = answer.verdict;
  if (changes)
    return `clean: ${changes.added} added, ${changes.changed} changed, ${changes.unchanged} unchanged`;
  return counts.map(([code]) => code).join(' ');
}

const EXPECTED: Readonly<Record<string, string>> = {
  'published.csv': `clean: 0 added, 0 changed, ${publishedRows('families').length} unchanged`,
  'sources.csv': `clean: 0 added, 0 changed, ${publishedRows('sources').length} unchanged`,
  'good.csv': 'clean: 2 added, 0 changed, 0 unchanged',
  'book.xlsx': 'clean: 1 added, 0 changed, 0 unchanged',
  'hostile-0.csv': 'clean: 1 added, 0 changed, 0 unchanged',
  'hostile-6.csv': 'text-control',
  'hostile-7.csv': 'text-stray-space',
  'binary.csv': 'refused: binary',
  'zeros.csv': 'refused: binary',
  'nothing.csv': 'refused: empty',
  'header.csv': 'refused: header-only',
  'huge-header.csv': 'refused: text-long',
  'unclosed.csv': 'refused: unclosed',
  'personal.csv': 'text-personal-number',
  'formulas.csv': 'text-formula',
  'semicolons.csv': 'cell-not-number',
  'windows.csv': 'key-repeated',
  'utf16.csv': 'clean: 1 added, 0 changed, 0 unchanged',
  'repeated.csv': 'key-repeated headline-field',
  'broken.xlsx': 'refused: workbook-broken',
  'old.xls': 'refused: workbook',
  'locked.xlsx': 'refused: workbook-broken',
  'page.xls': 'refused: binary',
  'packed.csv': 'refused: binary',
  'long-text.csv': 'refused: text-long',
  'every-object.csv': 'header-unknown header-missing',
  'constructor.csv': 'reference-missing',
  'bomb-0.xlsx': 'refused: cells',
  'bomb-3.xlsx': 'refused: workbook-broken',
  'comma_in_quotes.csv': 'refused: columns-unknown',
};

describe('the worker of the CSV desk', () => {
  let files: CheckFile[];
  let ask: Awaited<ReturnType<typeof openCheckWorker>>;
  beforeAll(async () => {
    files = await checkFiles();
    ask = await openCheckWorker();
  });

  it('answers every sort of file with a verdict or a reason, each problem with its row, column and reason', async () => {
    const answers = new Map<string, string>();
    for (const { table, name, content } of files) {
      const answer = await verdictOf(ask, table, content, name);
      expect(answer.kind, name).not.toBe('failed');
      answers.set(name, told(answer));
      if (answer.kind !== 'checked') continue;
      const { problems, problemCount, changes } = answer.verdict;
      expect(changes === null, name).toBe(problemCount > 0);
      for (const { line, field, code, text } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(code === 'row-cells' || field !== '').toBe(true);
        // Those in what was found are the file's own.
        expect(text.replace('{n} {name}', '')).not.toMatch(/\{\w+\}/);
      }
    }
    expect(Object.fromEntries(Object.keys(EXPECTED).map((name) => [name, answers.get(name)]))).toEqual(
      EXPECTED,
    );
  });

  it('tells its progress in bytes, then that it looks at rules', async () => {
    const content = files.find(({ name }) => name === 'published.csv')?.content ?? new Uint8Array();
    const answers = await ask({ files: [{ table: 'families', file: new File([content], 'a.csv') }], at: 0 });
    expect(answers.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'checked']);
    expect(answers[0]).toEqual({ kind: 'progress', progress: { step: 'reading', bytes: content.length } });
  });

  it('answers any bytes and any text with a verdict or a reason', async () => {
    const small = await openCheckWorker(makePackage());
    const header = 'id,indicator,value,area\n';
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\0', '=', 'a', 'ж', '1', '\u202e', '\ufeff'),
      }),
    );
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      text,
      text.map((body) => header + body),
      fc.uint8Array({ maxLength: 60 }).map((body) => Uint8Array.from([0x50, 0x4b, 3, 4, ...body])),
    );
    await fc.assert(
      fc.asyncProperty(content, fc.constantFrom('a.csv', 'a.xlsx'), async (bytes, name) => {
        const part = typeof bytes === 'string' ? bytes : Uint8Array.from(bytes);
        expect(['checked', 'refused']).toContain((await verdictOf(small, 'families', part, name)).kind);
      }),
      { numRuns: 150 },
    );
  });
});
