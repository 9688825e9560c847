import { unzipSync } from 'fflate';
import { expect, it, onTestFinished, vi } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { readXlsx } from '../../schema/own-file/read-xlsx.ts';
import { makeNameColumn } from '../../schema/own-file/column-names.ts';
import { readFileSync } from 'node:fs';
import { checkDatasets } from './check-datasets.ts';
import { templateFiles, templateWorkbook } from './template-files.ts';
import { readDescriptor } from '../data-folder.ts';

const decoder = new TextDecoder();

it('every template has a header whose columns the desk recognises, in each language', async () => {
  const { resources } = await readDescriptor();
  for (const dataset of await checkDatasets()) {
    const path = resources.find(({ name }) => name === dataset.name)?.schema ?? '';
    const nameOf = makeNameColumn(new Map([[path, readFileSync(`data/${path}`, 'utf8')]]), path);
    for (const { title, name } of dataset.columns)
      for (const locale of locales)
        expect(`${dataset.name} ${nameOf(title[locale])}`).toBe(`${dataset.name} ${name}`);
  }
});

it('a workbook explains its columns in three languages and offers the codes that are allowed', async () => {
  const families = (await checkDatasets()).find(({ name }) => name === 'families');
  if (!families) throw new Error('no families');
  const blob = await templateWorkbook(families, 'kk');
  const { rows } = await readXlsx(blob);
  expect(rows[0]).toEqual(families.columns.map(({ title }) => title.kk));
  expect(rows.slice(1).flat().join('')).toBe('');
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const [data = '', strings = ''] = ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'].map((path) =>
    decoder.decode(parts[path]),
  );
  const offered = families.columns.findIndex(({ name }) => name === 'qualifier');
  expect(data).toMatch(
    new RegExp(
      `sqref="${String.fromCharCode(65 + offered)}2:[A-Z]+2000"><formula1>'Кодтар'!\\$B\\$\\d+:\\$B\\$\\d+`,
    ),
  );
  for (const { meaning } of families.columns.slice(0, 3))
    for (const locale of locales) expect(strings).toContain(meaning[locale].slice(0, 20));
  // Text that looks like a date must stay text, so text columns have a style of their own.
  expect(data).toMatch(/<col [^>]*style="\d+"/);
});

it('a workbook has the same bytes whenever it is made', async () => {
  const [sessions] = (await checkDatasets()).filter(({ name }) => name === 'sessions');
  if (!sessions) throw new Error('no sessions');
  const makeAt = async (now: string) => {
    vi.setSystemTime(now);
    return (await templateWorkbook(sessions, 'ru')).bytes();
  };
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['Date'] });
  const first = await makeAt('2026-11-22T10:00:00Z');
  const later = await makeAt('2031-02-03T04:05:06Z');
  expect(later).toEqual(first);
});

it('there is a CSV template, and a workbook in each language, for every table', async () => {
  const names = (await templateFiles()).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('sources.'))).toEqual([
    'sources.csv',
    'sources.kk.xlsx',
    'sources.ru.xlsx',
    'sources.en.xlsx',
  ]);
});
