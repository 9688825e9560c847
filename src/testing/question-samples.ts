import type { Params } from '../model/cell.ts';

/** A value for every parameter that a query may take, such that most of them answer with rows. */
const SAMPLES: Params = {
  area: 'KZ-75',
  beneficiary: 'children',
  day: '2026-11-01',
  field: 'programme',
  from_year: 2018,
  indicator: 'applications',
  kind: 'family-support',
  only_area: null,
  only_indicator: 'applications',
  only_kind: null,
  only_payer: null,
  only_programme: 'contact-centre-111',
  only_qualifier: null,
  only_source: null,
  only_stage: null,
  only_unit: null,
  only_vintage: null,
  page: 'KZ-61',
  programme: 'contact-centre-111',
  region: 'KZ-61',
  resource: 'families',
  session: 'republican-3',
  source: 't0',
  subject: 'families',
  to_year: 2026,
  vintage: '2022',
  with_undated: true,
  year: 2025,
};

/** The sample values of the parameters that a statement names; throws for one that has none. */
export function paramsOf(sql: string): Params {
  const names = new Set([...sql.matchAll(/\$([a-z_]+)/g)].map(([, name = '']) => name));
  return Object.fromEntries(
    [...names].map((name) => {
      if (SAMPLES[name] === undefined) throw new Error(`no sample for the parameter: ${name}`);
      return [name, SAMPLES[name]];
    }),
  );
}
