import { describe, expect, it } from 'vitest';
import { formatDataError } from '../model/data-error.ts';
import { ERROR_TEXTS } from '../model/error-codes.ts';
import { GOOD_TABLES, makeCsv, makeObservationCells, makePackage } from '../testing/make-package.ts';
import type { Files, ProblemCase } from '../testing/problem-cases/cells.ts';
import { DIFFERENCES_CASES } from '../testing/problem-cases/differences.ts';
import { FILES_CASES } from '../testing/problem-cases/files.ts';
import { GROUPS_CASES } from '../testing/problem-cases/groups.ts';
import { HEADLINES_CASES } from '../testing/problem-cases/headlines.ts';
import { KEYS_CASES } from '../testing/problem-cases/keys.ts';
import { NUMBERS_CASES } from '../testing/problem-cases/numbers.ts';
import { PRIVACY_CASES } from '../testing/problem-cases/privacy.ts';
import { TEXT_CASES } from '../testing/problem-cases/text.ts';
import { TIME_CASES } from '../testing/problem-cases/time.ts';
import { TYPES_CASES } from '../testing/problem-cases/types.ts';
import { checkTables } from './check-tables.ts';

const GROUPS: Record<string, readonly ProblemCase[]> = {
  'files and descriptor': FILES_CASES,
  'types and constraints': TYPES_CASES,
  'hygiene of text': TEXT_CASES,
  privacy: PRIVACY_CASES,
  'keys and references': KEYS_CASES,
  'groups of fields': GROUPS_CASES,
  'time and place': TIME_CASES,
  numbers: NUMBERS_CASES,
  'difference sets': DIFFERENCES_CASES,
  headlines: HEADLINES_CASES,
};

const check = (files: Files) => checkTables(files).problems.map(formatDataError);

describe('a package', () => {
  it('without a fault has no problem', () => {
    expect(check(makePackage())).toEqual([]);
  });

  for (const [group, cases] of Object.entries(GROUPS)) {
    describe(group, () => {
      const titled = cases.map(
        ([files, ...problems]) => [problems.join('\n') || 'nothing is wrong', files, problems] as const,
      );
      it.each(titled)('%s', (_title, files, problems) => {
        expect(check(files)).toEqual(problems);
      });
    });
  }

  it('shows a case for each code but those of editions, workbooks and broken JSON, which have tests of their own', () => {
    const shown = new Set(
      Object.values(GROUPS).flatMap((cases) =>
        cases.flatMap(([files]) => checkTables(files).problems.map(({ code }) => code)),
      ),
    );
    const codes = Object.keys(ERROR_TEXTS).filter(
      (code) => !/^(?:edition|sheet)-/.test(code) && code !== 'json-broken',
    );
    expect(codes.filter((code) => !([...shown] as string[]).includes(code))).toEqual([]);
  });

  it('with broken JSON names the line of the fault', () => {
    const { problems } = checkTables(
      makePackage(GOOD_TABLES, { 'datapackage.json': '{\n  "name": "a"\n  "title": "b"\n}' }),
    );
    expect(problems).toMatchObject([{ file: 'datapackage.json', line: 3, code: 'json-broken' }]);
  });

  it('keeps the first problems up to the limit and counts the rest', () => {
    const files = makePackage({
      ...GOOD_TABLES,
      families: [makeObservationCells('s-1-01'), ...Array(9).fill({ id: 'x' })],
    });
    const whole = checkTables(files);
    const part = checkTables(files, { limit: 3 });
    expect(part.problems).toHaveLength(3);
    expect(part.problemCount).toBe(whole.problemCount);
    expect(whole.problems).toHaveLength(whole.problemCount);
  });

  it('lets a template leave out columns that are not required, in any order', () => {
    const fields = Object.keys(makeObservationCells('x')).reverse();
    const files = makePackage(GOOD_TABLES, {
      'families.csv': makeCsv(fields, [makeObservationCells('s-1-01')]),
    });
    expect(checkTables(files, { partial: new Set(['families.csv']) }).problems).toEqual([]);
    expect(checkTables(files).problems.map(({ code }) => code)).toContain('header-missing');
  });
});
