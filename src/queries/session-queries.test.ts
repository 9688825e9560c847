import { describe, expect, it } from 'vitest';
import { ask } from '../engine/ask.ts';
import { answer, database } from '../loaders/database.ts';
import { answerThen } from '../testing/answer-then.ts';
import { makeObservationCells, type RowCells } from '../testing/make-package.ts';
import { openPackage } from '../testing/open-package.ts';
import { publishedObservations, publishedRows } from '../testing/published-rows.ts';
import {
  sessionChanges,
  sessionCommitments,
  sessionEarlierCommitments,
  sessionList,
  sessionReports,
  sessionSince,
  sessionStatements,
} from './questions.ts';

const texts = (field: string): RowCells => ({
  [`${field}_kk`]: 'x',
  [`${field}_ru`]: 'x',
  [`${field}_en`]: 'x',
});
const session = (id: string, cells: RowCells): RowCells => ({
  id,
  body: 'council',
  kind: 'ordinary',
  area: 'KZ',
  held_basis: 'printed',
  ...texts('title'),
  ...cells,
});
const source = (id: string, cells: RowCells): RowCells => ({
  id,
  kind: 'report',
  url: `https://example.org/${id}`,
  publisher: 'example',
  title: 'Title',
  language: 'kk',
  extent: 'whole',
  ...cells,
});
const promise = (id: string, cells: RowCells): RowCells => ({
  id,
  kind: 'plan',
  area: 'KZ',
  due_basis: 'none',
  outcome: 'not-reported',
  source: 'p-1',
  ...texts('text'),
  ...cells,
});

/** Two sittings of one council, a year apart, the second of them known to the half year; and one of another. */
const open = () =>
  openPackage({
    bodies: [
      { id: 'council', kind: 'republican-council', area: 'KZ', founded_basis: 'none', source: 'p-1' },
      { id: 'other', kind: 'regional-council', area: 'KZ-19', founded_basis: 'none', source: 'p-1' },
    ],
    sources: [
      source('p-1', { date: '2020-03-01' }),
      source('s-1', { date_from: '2021-07', date_to: '2021-12', date_reason: 'not-printed' }),
      source('between', { date: '2020-11' }),
      source('just-before', { date: '2020-03-01' }),
      source('perhaps', { date: '2020-03', date_reason: 'not-printed' }),
      source('undated', { date_reason: 'not-printed' }),
      source('later', { date: '2024-01-05' }),
    ],
    sessions: [
      session('a-1', { held: '2020-03-01', source: 'p-1' }),
      session('a-2', { held_from: '2021-07', held_to: '2021-12', held_basis: 'inferred', source: 's-1' }),
      session('b-1', { body: 'other', area: 'KZ-19', held: '2020-06-01', source: 'later' }),
    ],
    families: [
      makeObservationCells('old', { source: 'just-before', period_end: '2020-02-01', value: '900' }),
      makeObservationCells('own', { session: 'a-2' }),
      makeObservationCells('news', { source: 'between', programme: 'main', indicator: 'families-helped' }),
      makeObservationCells('perhaps', { source: 'perhaps', unit: 'persons' }),
      makeObservationCells('undated', { source: 'undated' }),
      makeObservationCells('region', { source: 'between', area: 'KZ-19', period_end: '2023' }),
      makeObservationCells('again', { source: 'later', period_end: '2023-12-01', value: '1500' }),
    ],
    commitments: [
      promise('c-1', { session: 'a-1', outcome: 'done', outcome_source: 'between' }),
      promise('c-2', { session: 'a-1', outcome: 'done', outcome_source: 'later' }),
      promise('c-3', { session: 'a-1', due: '2020-05' }),
      promise('c-4', { session: 'a-1', outcome: 'dropped', outcome_date: '2021-06' }),
    ],
  });

describe('sittings', () => {
  it('follow those of their own body that surely ended before they began', async () => {
    const engine = await open();
    expect(await ask(engine, sessionList, {})).toEqual([
      { id: 'a-2', previous: 'a-1' },
      { id: 'a-1', previous: null },
      { id: 'b-1', previous: null },
    ]);
    engine.close();
  });

  it('of one year and body, whose order nobody states, follow none', async () => {
    const rows = await answerThen(sessionList, {});
    expect(rows.filter(({ id }) => id.startsWith('wko')).map(({ previous }) => previous)).toEqual([
      null,
      null,
      null,
    ]);
    expect(rows.filter(({ id }) => id.startsWith('republican')).map(({ previous }) => previous)).toEqual([
      'republican-3',
      'republican-2',
      'republican-1',
      null,
    ]);
  });
});

describe('a document at a sitting', () => {
  it('was known by its last possible day, and unknown only if it surely came out later', async () => {
    const engine = await open();
    const rows = await engine.run(
      "select source, standing from session_sources where session = 'a-1' order by source",
    );
    expect(Object.fromEntries(rows.map((row) => [row['source'], row['standing']]))).toEqual({
      'p-1': 'own',
      'just-before': 'before',
      between: 'after',
      perhaps: 'unsure',
      undated: 'unsure',
      's-1': 'after',
      later: 'after',
    });
    engine.close();
  });
});

describe('changes since the last sitting', () => {
  it('are reports of the whole area that became known in between, beside the one that was known', async () => {
    const engine = await open();
    expect(await ask(engine, sessionChanges, { session: 'a-2' })).toEqual([
      { id: 'news', subject: 'families', certain: true, earlier: null },
      { id: 'own', subject: 'families', certain: true, earlier: 'old' },
      { id: 'perhaps', subject: 'families', certain: false, earlier: null },
    ]);
    expect(await ask(engine, sessionChanges, { session: 'a-1' })).toEqual([]);
    engine.close();
  });

  it('tell what had come of earlier promises by then, not by now', async () => {
    const engine = await open();
    expect(await ask(engine, sessionEarlierCommitments, { session: 'a-2' })).toEqual([
      { id: 'c-1', known: true },
      { id: 'c-4', known: true },
      { id: 'c-3', known: false },
      { id: 'c-2', known: false },
    ]);
    engine.close();
  });

  it('never count a document as news that was out by the last sitting', async () => {
    const sources = new Map(publishedRows('sources').map((row) => [row['id'], row]));
    const rows = publishedObservations();
    for (const { id } of await answer(sessionChanges, { session: 'republican-4' })) {
      const { date, date_to: end } = sources.get(rows.get(id)?.['source'] ?? '') ?? {};
      expect([id, (date || end || '') > '2021-01-01']).toEqual([id, true]);
    }
  });

  it('at the last Republican sitting hold no number that can be set against an earlier one, but sittings', async () => {
    const changes = await answer(sessionChanges, { session: 'republican-4' });
    expect(changes.map(({ id, earlier }) => [id, earlier])).toEqual([
      ['liter-1-02', null],
      ['liter-1-04', null],
      ['liter-1-05', null],
      ['liter-1-06', null],
      ['liter-1-07', null],
      ['liter-1-03', null],
      ['liter-1-01', 'sputniknews-1-01'],
    ]);
  });
});

describe('what became of it', () => {
  it('is what later documents say of the same thing', async () => {
    const engine = await open();
    expect(await ask(engine, sessionSince, { session: 'a-2' })).toEqual([
      { id: 'own', other: 'again', differs: false },
    ]);
    engine.close();
  });

  it('of the target named in 2021 is that another date was given for it', async () => {
    expect(await answer(sessionSince, { session: 'republican-4' })).toContainEqual({
      id: 'liter-1-02',
      other: 'qazaqpar-1-01',
      differs: true,
    });
  });
});

it('every row that names a sitting stands on its page', async () => {
  const engine = await database();
  const ask = async (question: { sql: string }) => {
    const ids: unknown[] = [];
    for (const { id } of publishedRows('sessions'))
      ids.push(...(await engine.run(question.sql, { session: id ?? '' })).map((row) => row['id']));
    return ids.sort();
  };
  const named = (rows: Iterable<Readonly<Record<string, string>>>) =>
    [...rows]
      .filter((row) => row['session'])
      .map((row) => row['id'])
      .sort();
  expect(await ask(sessionReports)).toEqual(named(publishedObservations().values()));
  expect(await ask(sessionStatements)).toEqual(named(publishedRows('statements')));
  expect(await ask(sessionCommitments)).toEqual(named(publishedRows('commitments')));
});
