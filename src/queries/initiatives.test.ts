import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { ask } from '../engine/ask.ts';
import { answer } from '../loaders/database.ts';
import { makeObservationCells, type RowCells } from '../testing/make-package.ts';
import { openPackage } from '../testing/open-package.ts';
import { publishedObservations, publishedRows } from '../testing/published-rows.ts';
import { initiatives } from './questions.ts';

const named = (id: string): RowCells => ({ id, name_kk: id, name_ru: id, name_en: id });
const area = (id: string, level: string, vintage: string, cells: RowCells = {}): RowCells => ({
  ...named(id),
  level,
  vintage,
  parent: 'KZ',
  ...cells,
});
const programme = (id: string, type: string, at: string): RowCells => ({ ...named(id), type, area: at });
const figure = (id: string, of: string, at: string, cells: RowCells = {}): RowCells =>
  makeObservationCells(id, { programme: of, area: at, ...cells });

/** Turkistan was only recoded; Almaty Region was split, and its city went to KZ-33. */
const open = () =>
  openPackage({
    areas: [
      area('KZ', 'country', ''),
      area('KZ-YUZ', 'region', '2018'),
      area('KZ-61', 'region', '2022'),
      area('KZ-ALM', 'region', '2018'),
      area('KZ-33', 'region', '2022'),
      area('KZ-ALM.1', 'city', '2018', { parent: 'KZ-ALM' }),
      area('KZ-33.1', 'city', '2022', { parent: 'KZ-33' }),
      area('g-1', 'group', '2018', { members: 'KZ-YUZ;KZ-ALM' }),
    ],
    'area-changes': [
      { from_area: 'KZ-YUZ', to_area: 'KZ-61', kind: 'recoded', same_territory: 'true' },
      { from_area: 'KZ-ALM', to_area: 'KZ-33', kind: 'split', same_territory: 'false' },
      { from_area: 'KZ-ALM.1', to_area: 'KZ-33.1', kind: 'recoded', same_territory: 'true' },
    ],
    programmes: [
      programme('wide', 'service', 'KZ'),
      programme('local', 'initiative', 'KZ-YUZ'),
      programme('somewhere', 'campaign', ''),
      programme('council', 'body', 'KZ'),
      programme('all-of-it', 'sector', 'KZ'),
    ],
    families: [
      figure('s-1-01', 'wide', 'KZ', { period_end: '2020' }),
      figure('s-1-02', 'wide', 'KZ', { period_end: '2024' }),
      figure('s-1-03', 'wide', 'KZ-YUZ'),
      figure('s-1-04', 'wide', 'KZ-ALM'),
      figure('s-1-05', 'wide', 'KZ-ALM.1'),
      figure('s-1-06', 'wide', 'g-1'),
      figure('s-1-07', 'council', 'KZ'),
      figure('s-1-08', 'local', 'KZ-61', { withdrawn: '2026.12.0', withdrawn_why_en: 'a mistake' }),
    ],
    statements: [],
    centres: [],
    headlines: [],
  });

describe('the initiatives of a made-up package', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it('stand with their own area and with each figure where it belongs, once', async () => {
    const rows = await ask(engine, initiatives, {});
    expect(rows.map(({ programme: of, id, place, relation }) => [of, id, place, relation])).toEqual([
      ['wide', 'wide', 'KZ', 'itself'],
      ['wide', 's-1-02', 'KZ', 'itself'],
      ['wide', 's-1-01', 'KZ', 'itself'],
      ['wide', 's-1-05', 'KZ-33', 'within'],
      ['wide', 's-1-03', 'KZ-61', 'then'],
      ['wide', 's-1-04', 'KZ-ALM', 'itself'],
      ['wide', 's-1-06', 'g-1', 'with-others'],
      ['local', 'local', 'KZ-61', 'then'],
      ['somewhere', 'somewhere', null, 'itself'],
    ]);
  });
});

it('every figure and statement of an initiative stands in one place', async () => {
  const listed = new Set(
    publishedRows('programmes')
      .filter(({ type }) => type !== 'body' && type !== 'sector')
      .map(({ id }) => id),
  );
  const expected = [
    ...[...publishedObservations().values()].filter((row) => listed.has(row['programme'])),
    ...publishedRows('statements').filter((row) => !row['withdrawn'] && listed.has(row['about'])),
  ].map((row) => row['id']);
  const found = (await answer(initiatives, {})).filter(({ kind }) => kind !== 'programme');
  expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
});
