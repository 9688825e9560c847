import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { publishedObservations, publishedRows } from '../../published-rows.ts';
import { pagesOfArea, publishedAreas, type Relation } from './area-pages.ts';

type Row = Readonly<Record<string, string>>;
type Code = { what: string; narrow: string; state: string; area: string; period: string };

const observations = [...publishedObservations().values()];
const standing = (table: string): Row[] => publishedRows(table).filter((row) => !row['withdrawn']);
const cell = (row: Row | undefined, field: string): string => row?.[field] ?? '';
const onPage = (row: Row, region: string): Relation | undefined => pagesOfArea(cell(row, 'area')).get(region);

const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
  resources: { name: string; path: string; format: string }[];
};
const tables = resources.filter(({ format }) => format === 'csv').map(({ name }) => name);
const drawnDistricts = new Set(
  Object.values(
    (JSON.parse(readFileSync('data/boundaries/districts.topo.json', 'utf8')) as Topology).objects,
  ).flatMap((object) => ('geometries' in object ? object.geometries.map(({ id }) => String(id)) : [])),
);

/** Kinds of centre that share a mark on the map; all others are `other`. */
const MARK: Readonly<Record<string, string>> = {
  'family-support': 'support',
  crisis: 'crisis',
  'mothers-home': 'mothers',
  'many-child-mothers': 'mothers',
  'psych-support': 'psych',
  'front-office': 'psych',
  'baqytty-otbasy': 'happy',
};

const DAY = 86_400_000;
const stocks = observations
  .filter(
    (row) =>
      row['indicator'] === 'centres-open' &&
      row['kind'] === 'family-support' &&
      row['area'] === 'KZ' &&
      row['scope'] === 'area' &&
      row['qualifier'] === 'exact' &&
      row['period_end']?.length === 10,
  )
  .sort((a, b) => cell(a, 'period_end').localeCompare(cell(b, 'period_end')));

function centresOnMap(group: string, state: string, region: string): number {
  return standing('centres').filter(
    (row) =>
      (MARK[cell(row, 'kind')] ?? 'other') === group &&
      (state === '' ? row['state'] !== 'closed' : row['state'] === state) &&
      onPage(row, region) &&
      (row['lat'] !== '' || drawnDistricts.has(cell(row, 'area'))),
  ).length;
}

function centresInRegister(kind: string, region: string): number {
  const open = standing('centres').filter((row) => row['kind'] === kind && row['state'] === 'open');
  const doubles = new Set(open.flatMap((row) => cell(row, 'maybe_same').split(';')));
  return open.filter((row) => onPage(row, region) && !doubles.has(cell(row, 'id'))).length;
}

function reportsOn(subject: string, region: string): number {
  const subjects = new Map(publishedRows('indicators').map((row) => [row['id'], row['subject']]));
  const vintage = publishedAreas.get(region)?.['vintage'];
  return observations.filter((row) => {
    if (subjects.get(row['indicator'] ?? '') !== subject) return false;
    if (vintage === '2022') return (onPage(row, region) ?? 'with-others') !== 'with-others';
    return row['area'] === region || publishedAreas.get(cell(row, 'area'))?.['parent'] === region;
  }).length;
}

function rate(area: string, period: string): number | null {
  const [from = '', to = ''] = period.split('/');
  const row = observations.find(
    (one) =>
      one['indicator'] === 'applications' &&
      one['programme'] === 'contact-centre-111' &&
      one['beneficiary'] === 'children' &&
      one['detail'] === '' &&
      one['area'] === area &&
      one['period_start'] === from &&
      one['period_end'] === to,
  );
  const people = publishedRows('population').find(
    (one) => one['area'] === area && one['series'] === 'bns_avg_annual' && one['year'] === to.slice(0, 4),
  );
  if (!row || !people) return null;
  return Math.round((Number(row['value']) * 100_000) / Number(people['population']));
}

const EXPECTED: Readonly<Record<string, (code: Code) => number | null>> = {
  'applications-per-100000': ({ area, period }) => rate(area, period),
  'centres-in-register': ({ narrow, area }) => centresInRegister(narrow, area),
  'centres-on-map': ({ narrow, state, area }) => centresOnMap(narrow, state, area),
  'centres-open-change': ({ period }) => {
    const [from, to] = period.split('/');
    const value = (day: string | undefined) =>
      Number(stocks.find((row) => row['period_end'] === day)?.['value']);
    return value(to) - value(from);
  },
  'centres-share-of-target': ({ period }) => {
    const { observation, target } =
      publishedRows('headlines').find((row) => row['subject'] === 'centres') ?? {};
    const value = (id: string | undefined) => Number(observations.find((row) => row['id'] === id)?.['value']);
    const stock = observations.find((row) => row['id'] === observation);
    return stock?.['period_end'] === period ? Math.round((value(observation) / value(target)) * 100) : null;
  },
  'centres-needed-per-year': ({ period }) => {
    const [from = '', year = ''] = period.split('/');
    const plan = observations.find(
      (row) =>
        row['indicator'] === 'centres-target' && row['stage'] === 'planned' && row['period_end'] === year,
    );
    const latest = stocks.findLast((row) => row['period_end'] === from);
    const days = (Date.parse(`${year}-12-31`) - Date.parse(from)) / DAY;
    return Math.round(((Number(plan?.['value']) - Number(latest?.['value'])) * 365.25) / days);
  },
  tables: () => tables.length,
  rows: () => tables.reduce((sum, table) => sum + publishedRows(table).length, 0),
  observations: () => observations.length,
  statements: () => standing('statements').length,
  commitments: () => standing('commitments').length,
  differences: () => standing('differences').length,
  sources: ({ area }) =>
    area === 'KZ'
      ? publishedRows('sources').length
      : new Set(observations.filter((row) => onPage(row, area)).map((row) => row['source'])).size,
  centres: ({ area }) =>
    area === 'KZ'
      ? standing('centres').length
      : standing('centres').filter((row) => row['state'] === 'open' && onPage(row, area)).length,
  figures: ({ narrow, area, period }) =>
    observations.filter((row) => {
      const relation = onPage(row, area);
      if (narrow === '') return relation !== undefined;
      const subject = publishedRows('indicators').find((one) => one['id'] === row['indicator'])?.['subject'];
      const isOwn = relation === 'itself' || relation === 'then';
      return isOwn && subject === narrow && cell(row, 'period_end').slice(0, 4) === period;
    }).length,
};

const PATTERNS: readonly (readonly [RegExp, (name: string, code: Code) => number])[] = [
  [/^rows-of-(.+)$/, (table) => publishedRows(table).length],
  [/^reports-(.+)$/, (subject, { area }) => reportsOn(subject, area)],
  [/^figures-read-(.+)$/, (read) => observations.filter((row) => row['read'] === read).length],
  [
    /^regions-of-(.+)$/,
    (vintage) =>
      publishedRows('areas').filter((row) => row['level'] === 'region' && row['vintage'] === vintage).length,
  ],
  [
    /^(?:figures|receipts)-from-(.+)$/,
    (source) => observations.filter((row) => row['source'] === source).length,
  ],
  [
    /^confirms-from-(.+)$/,
    (source) => observations.filter((row) => cell(row, 'also_in').split(';').includes(source)).length,
  ],
  [
    // A council, or a name alone of one whose own row is in another document.
    /^bodies-from-(.+)$/,
    (source) => {
      const own = standing('bodies').filter((row) => row['source'] === source);
      const ids = new Set(own.map((row) => row['id']));
      const names = publishedRows('body-names').filter((row) => row['source'] === source);
      return own.length + names.filter((row) => !ids.has(row['body'])).length;
    },
  ],
  [/^statistics-from-(.+)$/, (source) => countFrom('population', source) + countFrom('schools', source)],
];

const countFrom = (table: string, source: string): number =>
  standing(table).filter((row) => row['source'] === source).length;

/**
 * Value of a figure that no report gives but that the site counts or computes, told from the files alone by its
 * code `what[:narrower[:state]]@area@period`. Null when no test knows what it is.
 */
export function computedFigure(code: string): number | null {
  const [head = '', area = '', period = ''] = code.split('@');
  const [what = '', narrow = '', state = ''] = head.split(':');
  const parts: Code = { what, narrow, state, area, period };
  if (Object.hasOwn(EXPECTED, what)) return EXPECTED[what]?.(parts) ?? null;
  for (const [pattern, count] of PATTERNS) {
    const name = pattern.exec(what)?.[1];
    if (name !== undefined) return count(name, parts);
  }
  const [, table = '', source = ''] = /^([a-z-]+)-from-(.+)$/.exec(what) ?? [];
  return tables.includes(table) ? countFrom(table, source) : null;
}
