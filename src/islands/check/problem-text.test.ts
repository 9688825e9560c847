import { describe, expect, it } from 'vitest';
import { translator } from '../../format/translator.ts';
import { locales } from '../../i18n/locales.ts';
import type { DataError } from '../../model/data-error.ts';
import { ERROR_TEXTS, type ErrorCode } from '../../model/error-codes.ts';
import { OWN_FILE } from '../../schema/table.ts';
import { isOwnCode } from './problem-kinds.ts';
import { problemText } from './problem-text.ts';

const names = {
  tables: () => ['sources'],
  table: (name: string) => (name === 'sources' ? 'Дереккөздер' : name),
  field: (_: string, name: string) => (name === 'value' ? 'Мәні' : name),
};
const problem = (code: ErrorCode, params: DataError['params']): DataError => ({
  ...{ file: OWN_FILE, line: 2, field: 'value', code, params },
  text: ERROR_TEXTS[code],
});
const said = (code: ErrorCode, params: DataError['params']) =>
  problemText(translator('kk'), names, 'families', problem(code, params)).replace(/[\u2068\u2069]/g, '');
const codes = (Object.keys(ERROR_TEXTS) as ErrorCode[]).filter(isOwnCode);

describe('a problem in words', () => {
  it.each(codes)('of the code %s holds what was found, in every language', (code) => {
    const params = Object.fromEntries(
      [...ERROR_TEXTS[code].matchAll(/\{(\w+)\}/g)].map(([, name = ''], i) => [name, `x${i}`]),
    );
    for (const locale of locales) {
      const text = problemText(translator(locale), names, 'families', problem(code, params));
      expect(text).not.toMatch(/[{}]/);
      if (
        params['found'] &&
        !['group-incomplete', 'header-missing'].includes(code) &&
        /\{found\}/.test(ERROR_TEXTS[code])
      )
        expect(`${code} ${text}`).toMatch(/x\d/);
    }
  });

  it('names tables and columns as the page does', () => {
    expect(said('reference-missing', { found: 't99', expected: 'sources' })).toContain('«Дереккөздер»');
    expect(said('header-missing', { expected: 'value' })).toContain('«Мәні»');
    expect(said('key-repeated', { found: 'z', file: 'sources.csv', line: 7 })).toContain(
      '«Дереккөздер» кестесі, 7-жол',
    );
    expect(said('key-repeated', { found: 'z', file: OWN_FILE, line: 7 })).toContain('файлыңыз, 7-жол');
  });

  it('writes what is unseen as its code and cuts what is long', () => {
    expect(said('text-control', { found: '\u202e' })).toContain('U+202E');
    expect(said('cell-enum', { found: 'x'.repeat(5000), expected: 'a' }).length).toBeLessThan(400);
  });
});
