import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../loaders/database.ts';
import { publishedObservations, publishedRows } from '../testing/published-rows.ts';
import { pagesOfArea, publishedAreas } from '../testing/site/helpers/area-pages.ts';
import {
  exploreMapReports,
  exploreMapValues,
  exploreOptions,
  type ExploreParams,
  exploreRates,
  exploreRows,
} from './questions.ts';
import { everything } from '../testing/explore-params.ts';

const SUBJECTS = ['centres', 'funds', 'families', 'inspections'] as const;
const subjectOf = new Map(publishedRows('indicators').map((row) => [row['id'], row['subject']]));
const observations = [...publishedObservations().values()];

const yearOf = (row: Readonly<Record<string, string>>): number | null => {
  const last = row['period_end'] || row['period_start'];
  return last ? Number(last.slice(0, 4)) : null;
};

/** The same filters over the files alone, row by row. */
function passing(params: ExploreParams): string[] {
  const fields = ['indicator', 'programme', 'kind', 'unit', 'payer', 'stage', 'source', 'qualifier'] as const;
  return observations
    .filter((row) => {
      const area = row['area'] ?? '';
      const year = yearOf(row);
      const inYears =
        year === null
          ? params.with_undated
          : year >= (params.from_year ?? 0) && year <= (params.to_year ?? 9999);
      return (
        subjectOf.get(row['indicator']) === params.subject &&
        inYears &&
        fields.every((field) => params[`only_${field}`] === null || row[field] === params[`only_${field}`]) &&
        (params.only_vintage === null || publishedAreas.get(area)?.['vintage'] === params.only_vintage) &&
        (params.only_area === null || area === params.only_area || pagesOfArea(area).has(params.only_area))
      );
    })
    .map((row) => row['id'] ?? '')
    .sort();
}

const some = (field: string) =>
  fc.option(fc.constantFrom(...new Set(observations.map((row) => row[field] ?? '').filter(Boolean))), {
    nil: null,
    freq: 2,
  });
const years = fc.option(fc.integer({ min: 2010, max: 2027 }), { nil: null, freq: 1 });
const paramSets: fc.Arbitrary<ExploreParams> = fc.record({
  subject: fc.constantFrom(...SUBJECTS),
  only_indicator: some('indicator'),
  only_area: some('area').map((area) =>
    area === null || area === 'KZ' ? area : ([...pagesOfArea(area).keys()][0] ?? null),
  ),
  only_vintage: fc.option(fc.constantFrom('2022' as const, '2018' as const), { nil: null, freq: 1 }),
  from_year: years,
  to_year: years,
  with_undated: fc.boolean(),
  only_programme: fc.constant(null),
  only_kind: fc.constant(null),
  only_unit: some('unit'),
  only_payer: some('payer'),
  only_stage: some('stage'),
  only_source: fc.constant(null),
  only_qualifier: some('qualifier'),
});

describe('the view explored', () => {
  it('lets through what the files say, whatever the filters', async () => {
    await fc.assert(
      fc.asyncProperty(paramSets, async (params) => {
        const ids = (await answer(exploreRows, params)).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(passing(params));
      }),
      { numRuns: 200 },
    );
  });

  it.each(SUBJECTS)('lets everything of %s through when nothing is asked', async (subject) => {
    const rows = await answer(exploreRows, everything(subject));
    expect(rows.map(({ id }) => id).toSorted()).toEqual(passing(everything(subject)));
  });

  it('drops reports without a period only when asked to', async () => {
    const dated = { ...everything('funds'), with_undated: false };
    const rows = await answer(exploreRows, dated);
    expect(rows.every(({ year }) => year !== null)).toBe(true);
    expect(rows.length).toBeLessThan((await answer(exploreRows, everything('funds'))).length);
  });
});

describe('options', () => {
  it.each(SUBJECTS)('of %s lead to as many reports as they say', async (subject) => {
    for (const { field, value, n } of await answer(exploreOptions, { subject })) {
      const params =
        field === 'year'
          ? { from_year: Number(value), to_year: Number(value), with_undated: false }
          : { [`only_${field}`]: value };
      expect([field, value, passing({ ...everything(subject), ...params }).length]).toEqual([
        field,
        value,
        n,
      ]);
    }
  });
});

describe('the map of values', () => {
  const asked = {
    ...everything('families'),
    only_indicator: 'applications',
    only_programme: 'contact-centre-111',
  };

  it('takes one report of the whole region for each region of the vintage', async () => {
    const rows = await answer(exploreMapValues, { ...asked, vintage: '2022' });
    expect(rows).toHaveLength(20);
    for (const { region, observation } of rows) {
      if (observation === null) continue;
      const row = publishedObservations().get(observation);
      expect(['itself', 'then']).toContain(pagesOfArea(row?.['area'] ?? '').get(region));
      expect([row?.['scope'], row?.['stage'], row?.['detail']]).toEqual(['area', 'actual', '']);
    }
  });

  it.each(['KZ-19', 'KZ-35', 'KZ-63'])(
    'never gives %s a figure of the larger region that had its name',
    async (region) => {
      for (const subject of SUBJECTS) {
        const rows = await answer(exploreMapReports, { ...everything(subject), vintage: '2022' });
        const reports = rows.find((row) => row.region === region)?.reports ?? 0;
        const own = observations.filter(
          (row) =>
            subjectOf.get(row['indicator']) === subject &&
            publishedAreas.get(row['area'] ?? '')?.['vintage'] === '2022' &&
            (pagesOfArea(row['area'] ?? '').get(region) ?? 'with-others') !== 'with-others',
        );
        const then = observations.filter(
          (row) =>
            subjectOf.get(row['indicator']) === subject &&
            publishedAreas.get(row['area'] ?? '')?.['vintage'] !== '2022' &&
            ['within'].includes(pagesOfArea(row['area'] ?? '').get(region) ?? ''),
        );
        expect(reports).toBe(own.length + then.length);
      }
    },
  );
});

describe('people that a report is held against', () => {
  const MEASURE = new Map(publishedRows('indicators').map((row) => [row['id'], row['measure']]));
  const averages = new Map(
    publishedRows('population')
      .filter((row) => row['series'] === 'bns_avg_annual')
      .map((row) => [`${row['area']} ${row['year']}`, Number(row['population'])]),
  );
  const successors = Map.groupBy(
    publishedRows('area-changes').filter(
      ({ from_area, to_area }) =>
        publishedAreas.get(from_area ?? '')?.['level'] === 'region' &&
        publishedAreas.get(from_area ?? '')?.['vintage'] === '2018' &&
        publishedAreas.get(to_area ?? '')?.['level'] === 'region',
    ),
    (row) => row['from_area'] ?? '',
  );

  function peopleOf(area: string, year: number): number | null {
    const parts = successors.get(area)?.map((row) => row['to_area'] ?? '') ?? [area];
    const people = parts.map((part) => averages.get(`${part} ${year}`));
    return people.every((n) => n !== undefined) ? people.reduce((sum, n) => sum + n, 0) : null;
  }

  function expected(id: string): { population: number | null; reason: string | null } {
    const row = publishedObservations().get(id) ?? {};
    const measure = MEASURE.get(row['indicator']) ?? '';
    const year = yearOf(row);
    const none = (reason: string) => ({ population: null, reason });
    if (row['value'] === '' || row['obs_status'] !== 'A') return none('number');
    if (measure !== 'stock' && measure !== 'flow') return none('measure');
    if (row['scope'] !== 'area') return none('scope');
    if (year === null) return none('period');
    if (measure === 'flow' && row['period_start']?.slice(0, 4) !== row['period_end']?.slice(0, 4))
      return none('period');
    const population = peopleOf(row['area'] ?? '', year);
    return population === null ? none('people') : { population, reason: null };
  }

  it.each(SUBJECTS)(
    'of %s are the yearly average of its area and one year, or the reason is told',
    async (subject) => {
      const rates = await answer(exploreRates, everything(subject));
      expect(rates).toHaveLength(passing(everything(subject)).length);
      for (const { id, population, reason } of rates)
        expect([id, { population, reason }]).toEqual([id, expected(id)]);
    },
  );

  it('of a region that was split are the people of those that came of it', async () => {
    const rates = SUBJECTS.map((subject) => answer(exploreRates, everything(subject)));
    const told = (await Promise.all(rates)).flat().filter(({ reason }) => reason === null);
    const split = told.filter(
      ({ id }) => (successors.get(publishedObservations().get(id)?.['area'] ?? '')?.length ?? 0) > 1,
    );
    for (const { id, year, population } of split)
      expect(population).toBe(peopleOf(publishedObservations().get(id)?.['area'] ?? '', year ?? 0));
    expect(peopleOf('KZ-ALM', 2020)).toBeGreaterThan(averages.get('KZ-19 2020') ?? 0);
  });
});
