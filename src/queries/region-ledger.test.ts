import { expect, it } from 'vitest';
import { answerThen as answer } from '../testing/answer-then.ts';
import { regionCommitments, regionFacts, regionLedger, regionSplits, regionStatements } from './questions.ts';

const ledger = async (region: string, subject?: string) =>
  (await answer(regionLedger, { region }))
    .filter((row) => subject === undefined || row.subject === subject)
    .map(({ id, relation }) => `${id} ${relation}`);

it('Turkistan’s funds are its own report, then that of KZ-YUZ, then its district’s', async () => {
  expect(await ledger('KZ-61', 'funds')).toEqual([
    'q-content-1-02 itself',
    't0-18 then',
    'ernur-1-03 within',
  ]);
});

it('Turkistan’s families end with what it shares with Shymkent and with its districts', async () => {
  expect(await ledger('KZ-61', 'families')).toEqual([
    'baq-4-08 itself',
    'q-content-1-01 itself',
    'q-content-1-03 itself',
    'tengrinews-1-01 then',
    'tengrinews-1-02 then',
    'q-content-1-04 itself',
    't0-17 then',
    'yujanka-1-01 then',
    'yujanka-1-02 then',
    'inform-9-02 with-others',
    'didarbek-1-01 within',
    'ernur-1-01 within',
    'ernur-1-02 within',
  ]);
});

it('the 100 million of Almaty Region of 2018–2022 stand on its own page only', async () => {
  expect(await ledger('KZ-ALM')).toContain('t0-09 itself');
  for (const today of ['KZ-19', 'KZ-33'])
    expect((await ledger(today)).filter((row) => row.startsWith('t0-09 '))).toEqual([]);
});

it('Almaty Region of today has its own figures and none of the former shape’s', async () => {
  expect(await ledger('KZ-19')).toEqual([
    'el-1-02 itself',
    'el-1-01 itself',
    'inform-17-01 within',
    'informburo-4-01 within',
    'inform-17-02 within',
    'informburo-4-03 within',
    'sputnik-2-01 itself',
    'evrimagaci-1-01 itself',
    'altainews-1-04 itself',
  ]);
});

it('Sarkan’s 11.5 million stand with Jetisu and with the former shape', async () => {
  expect(await ledger('KZ-33', 'funds')).toEqual(['adyrna-1-04 within']);
  expect(await ledger('KZ-ALM')).toContain('adyrna-1-04 within');
  expect(await ledger('KZ-19')).not.toContain('adyrna-1-04 within');
});

it('what was said and promised of KZ-YUZ stands with Turkistan, too', async () => {
  const said = await answer(regionStatements, { region: 'KZ-61' });
  expect(said.map(({ id, relation }) => `${id} ${relation}`)).toEqual(['t0-30 then', 't0-31 then']);
  const promised = await answer(regionCommitments, { region: 'KZ-61' });
  expect(promised.map(({ id, relation }) => `${id} ${relation}`)).toEqual([
    'c-el-2-01 itself',
    'c-tengrinews-1-02 then',
  ]);
});

it('every region with a page has facts: a recoded one its former code, a former shape its last day', async () => {
  const facts = new Map((await answer(regionFacts, {})).map((row) => [row.region, row]));
  expect(facts.size).toBe(23);
  expect(facts.get('KZ-61')).toMatchObject({
    former: 'KZ-YUZ',
    recoded_on: '2022-06-08',
    unchanged_since: '2018-06-19',
    districts: 14,
    cities: 3,
    population_row: 'KZ-61-bns_avg_annual-2025',
  });
  expect(facts.get('KZ-33')).toMatchObject({ former: null, unchanged_since: '2022-06-08' });
  expect(facts.get('KZ-ALM')).toMatchObject({
    valid_to: '2022-06-07',
    unchanged_since: null,
    population_row: 'KZ-ALM-bns_1jan-2021',
  });
});

it('three regions were split in two', async () => {
  expect((await answer(regionSplits, {})).map(({ former, region }) => `${former} → ${region}`)).toEqual([
    'KZ-ALM → KZ-19',
    'KZ-ALM → KZ-33',
    'KZ-KAR → KZ-35',
    'KZ-KAR → KZ-62',
    'KZ-VOS → KZ-10',
    'KZ-VOS → KZ-63',
  ]);
});
