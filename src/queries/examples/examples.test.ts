import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { database } from '../../loaders/database.ts';
import { EXAMPLES, exampleSql, exampleTitle, FIRST_EXAMPLE } from './examples.ts';

describe('the example questions', () => {
  it('are the files of the folder, a dozen or more', () => {
    const files = readdirSync(new URL('./', import.meta.url)).filter((name) => name.endsWith('.sql'));
    expect(EXAMPLES.map((id) => `${id}.sql`).sort()).toEqual(files.sort());
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(12);
    expect(EXAMPLES).toContain(FIRST_EXAMPLE);
  });

  it.each(locales)('have titles of their own in %s', (locale) => {
    expect(new Set(EXAMPLES.map((id) => exampleTitle(locale, id))).size).toBe(EXAMPLES.length);
  });
});

describe.each(locales)('in %s', (locale) => {
  it.each(EXAMPLES)('%s answers with rows whose columns have names of the language', async (id) => {
    const sql = exampleSql(locale, id);
    expect(sql).toMatch(/^-- [«“]?[\p{L}\p{N}]/u);
    expect(sql).not.toMatch(/[{}]/);
    const rows = await (await database()).run(sql);
    expect(rows.length).toBeGreaterThan(0);
    const strays = Object.keys(rows[0]!).filter(
      (name) => (locale === 'en' ? /\p{Script=Cyrillic}/u : /[a-z]/i).test(name) || /_|:/.test(name),
    );
    expect(strays).toEqual([]);
  });
});

it('an example has the same columns in every language, and the same rows but for their names', async () => {
  const engine = await database();
  for (const id of EXAMPLES) {
    const shapes = await Promise.all(
      locales.map(async (locale) => {
        const rows = await engine.run(exampleSql(locale, id));
        return [rows.length, Object.keys(rows[0]!).length];
      }),
    );
    expect([id, new Set(shapes.map(String)).size]).toEqual([id, 1]);
  }
});

it('no example adds numbers of reports: sums are of counted rows alone', () => {
  for (const id of EXAMPLES)
    expect([id, /sum\((?!n\)|count\(\*\))/.test(exampleSql('en', id))]).toEqual([id, false]);
});
