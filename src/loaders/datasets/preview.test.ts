import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { datasetOf, datasets } from './dataset.ts';
import { previewOf } from './preview.ts';

const seen = (cell: Awaited<ReturnType<typeof previewOf>>['rows'][number][number] | undefined) =>
  cell && ('figure' in cell ? cell.figure.text : cell.text);

describe.each((await datasets()).map((dataset) => [dataset.resource.name, dataset] as const))(
  '%s',
  (_, dataset) => {
    it('is previewed in each language without columns of another or empty ones', async () => {
      for (const locale of locales) {
        const { columns, rows } = await previewOf(locale, dataset);
        expect(rows.length).toBeGreaterThan(0);
        const names = columns.map(({ field }) => field.name);
        expect(names.filter((name) => /_(kk|ru|en)$/.test(name) && !name.endsWith(locale))).toEqual([]);
        expect(columns.every((__, i) => rows.some((cells) => cells[i] !== null))).toBe(true);
      }
    });
  },
);

it('a number of a report keeps its qualifier and leads to its receipt', async () => {
  const { columns, rows } = await previewOf('en', await datasetOf('families'));
  const at = columns.findIndex(({ field }) => field.name === 'value');
  const cell = rows[1]?.[at];
  expect(cell && 'figure' in cell ? [cell.figure.text, cell.figure.href] : cell).toEqual([
    '≥\u00a07,000',
    '/en/sources/t1/#t1-02',
  ]);
});

it('codes stand by their names', async () => {
  const { columns, rows } = await previewOf('ru', await datasetOf('families'));
  const at = (name: string) => columns.findIndex(({ field }) => field.name === name);
  expect(['indicator', 'area', 'unit', 'stage'].map((name) => seen(rows[0]?.[at(name)]))).toEqual([
    'Семьи с куратором',
    'Туркестанская область',
    'семья',
    'Факт',
  ]);
});
