import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { publishedObservations, publishedRows } from '../../published-rows.ts';
import { pagesOfArea, publishedAreas, type Relation } from './area-pages.ts';
import { promiseFigure } from './promise-figures.ts';

type Row = Readonly<Record<string, string>>;
type Code = { what: string; narrow: string; state: string; area: string; period: string };

const observations = [...publishedObservations().values()];
const standing = (table: string): Row[] => publishedRows(table).filter((row) => !row['withdrawn']);
const cell = (row: Row | undefined, field: string): string => row?.[field] ?? '';
const onPage = (row: Row, region: string): Relation | undefined => pagesOfArea(cell(row, 'area')).get(region);

const { resources, created } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
  resources: { name: string; path: string; format: string }[];
  created: string;
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

/**
 * Centres of a kind in a region, or of all kinds in a district. One that says which others it may be the same as is
 * not counted beside them: those it names may be in districts of their own. Of two that name each other the first is.
 */
function centresInRegister(kind: string, area: string): number {
  const open = new Map(
    standing('centres')
      .filter((row) => (kind === '' || row['kind'] === kind) && row['state'] === 'open')
      .map((row) => [cell(row, 'id'), row]),
  );
  const named = (row: Row) => cell(row, 'maybe_same').split(';');
  const isDouble = (row: Row) =>
    named(row).some((other) => {
      const id = cell(row, 'id');
      const there = open.get(other);
      return there !== undefined && !(named(there).includes(id) && id < other);
    });
  const isIn = (row: Row) => (area.includes('.') ? row['area'] === area : onPage(row, area));
  return [...open.values()].filter((row) => isIn(row) && !isDouble(row)).length;
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

/** Fields that make a series by region, in the order of its id. */
const SERIES = [
  'indicator',
  'programme',
  'kind',
  'beneficiary',
  'help',
  'detail',
  'purpose',
  'payer',
  'unit',
];

/** Exact numbers that a series tells of an area at a moment: of statistics its day, year or school year. */
function toldAt(series: string, area: string, moment: string): number[] {
  const numbers = (rows: readonly Row[], field: string) =>
    rows.filter((row) => row['area'] === area).map((row) => Number(row[field]));
  const people = publishedRows('population');
  if (series === 'schools') {
    const all = publishedRows('schools').filter((row) => row['locality'] === 'all');
    return numbers(
      all.filter((row) => row['school_year'] === moment.replace('-', '/')),
      'schools',
    );
  }
  if (series === 'people' || series === 'people-average')
    return numbers(
      people.filter((row) =>
        series === 'people'
          ? row['series'] === 'bns_1jan' && row['reference_date'] === moment
          : row['series'] === 'bns_avg_annual' && row['year'] === moment,
      ),
      'population',
    );
  const own = observations.filter(
    (row) =>
      SERIES.map((field) => cell(row, field))
        .filter(Boolean)
        .join('-') === series &&
      row['scope'] === 'area' &&
      row['stage'] === 'actual' &&
      row['qualifier'] === 'exact' &&
      cell(row, 'period_end').startsWith(moment.slice(0, 4)),
  );
  return numbers(own, 'value');
}

/** The codes under which the region of a page is known. */
const idsOf = (page: string): string[] =>
  [...publishedAreas.keys()].filter((id) => {
    const relation = pagesOfArea(id).get(page);
    return relation === 'itself' || relation === 'then';
  });

/** The one number of a region's page at a moment, else the sum of the regions that a former shape was split into. */
function momentOf(series: string, page: string, moment: string): number | null {
  const own = idsOf(page).flatMap((id) => toldAt(series, id, moment));
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  return sumOfParts(series, page, moment);
}

function sumOfParts(series: string, page: string, moment: string): number | null {
  const parts = publishedRows('area-changes')
    .filter((row) => row['from_area'] === page && row['same_territory'] === 'false')
    .map((row) => toldAt(series, cell(row, 'to_area'), moment));
  if (parts.length === 0 || parts.some((told) => told.length !== 1)) return null;
  return parts.flat().reduce((sum, value) => sum + value, 0);
}

const EXPECTED: Readonly<Record<string, (code: Code) => number | null>> = {
  'applications-per-100000': ({ area, period }) => rate(area, period),
  'centres-in-register': ({ narrow, area }) => centresInRegister(narrow, area),
  'centres-planned-in-register': ({ area }) =>
    standing('centres').filter((row) => row['area'] === area && row['state'] === 'planned').length,
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
  'per-100000': ({ narrow, area, period }) => {
    const year = period.slice(0, 4);
    const told = (area === 'KZ' ? ['KZ'] : idsOf(area)).flatMap((id) => toldAt(narrow, id, year));
    const people = toldAt('people-average', area, year);
    if (told.length !== 1 || people.length !== 1) return null;
    const rate = ((told[0] ?? 0) * 100_000) / (people[0] ?? 0);
    const scale = rate >= 100 ? 1 : rate >= 10 ? 10 : 100;
    return Math.round(rate * scale) / scale;
  },
  sum: ({ narrow, area, period }) => sumOfParts(narrow, area, period),
  change: ({ narrow, area, period }) => {
    const [from, to] = period.split('/').map((moment) => momentOf(narrow, area, moment));
    return from == null || to == null ? null : to - from;
  },
  tables: () => tables.length,
  rows: () => tables.reduce((sum, table) => sum + publishedRows(table).length, 0),
  observations: () => observations.length,
  statements: () => standing('statements').length,
  commitments: ({ narrow }) =>
    standing('commitments').filter((row) => narrow === '' || narrow === stateOf(row)).length,
  differences: () => standing('differences').length,
  sources: ({ area }) =>
    area === 'KZ'
      ? publishedRows('sources').length
      : new Set(observations.filter((row) => onPage(row, area)).map((row) => row['source'])).size,
  centres: ({ area }) =>
    area === 'KZ'
      ? standing('centres').length
      : standing('centres').filter((row) => row['state'] === 'open' && onPage(row, area)).length,
  'regions-with': ({ narrow }) => {
    const own = observations.filter((row) => row['indicator'] === narrow && cell(row, 'value') !== '');
    const regions = own.flatMap((row) =>
      [...pagesOfArea(cell(row, 'area'))].flatMap(([page, relation]) =>
        relation === 'itself' || relation === 'then' ? [page] : [],
      ),
    );
    return new Set(regions.filter((page) => publishedAreas.get(page)?.['vintage'] === '2022')).size;
  },
  'country-figures': ({ narrow }) =>
    observations.filter(
      (row) => row['indicator'] === narrow && row['area'] === 'KZ' && cell(row, 'value') !== '',
    ).length,
  figures: ({ narrow, area, period }) =>
    observations.filter((row) => {
      const relation = area === 'KZ' ? (row['area'] === 'KZ' ? 'itself' : undefined) : onPage(row, area);
      if (narrow === '') return relation !== undefined;
      const subject = publishedRows('indicators').find((one) => one['id'] === row['indicator'])?.['subject'];
      const isOwn = relation === 'itself' || relation === 'then';
      return isOwn && subject === narrow && cell(row, 'period_end').slice(0, 4) === period;
    }).length,
};

/** What came of a promise; one whose date has passed without an outcome is told apart. */
function stateOf({ outcome = '', due = '' }: Row): string {
  const last = due.length === 4 ? `${due}-12-31` : due.length === 7 ? `${due}-31` : due;
  return outcome === 'not-reported' && due !== '' && last < created.slice(0, 10) ? 'date-passed' : outcome;
}

const PATTERNS: readonly (readonly [RegExp, (name: string, code: Code) => number | null])[] = [
  [/^gap-(.+-of-.+)$/, rowsWithGap],
  [/^promise-(.+)$/, (what, { narrow, period }) => promiseFigure(what, narrow, period)],
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

/** What a row lacks, by the name of the gap. */
const LACKS: Readonly<Record<string, (row: Row) => boolean>> = {
  number: (row) => row['obs_status'] === 'O',
  suppressed: (row) => row['obs_status'] === 'Q',
  period: (row) => row['period_basis'] === 'none',
  once: (row) => row['read'] === 'once',
  doubtful: (row) => row['read'] === 'doubtful',
  place: (row) => row['lat'] === '',
  state: (row) => row['state'] === 'not-stated',
  outcome: (row) => row['outcome'] === 'not-reported',
  due: (row) => row['due'] === '',
  address: (row) => row['url'] === '',
  date: (row) => cell(row, 'held') + cell(row, 'date') === '',
  start: (row) => row['valid_from'] === '',
  children: (row) => row['children'] === '',
};

function rowsWithGap(name: string): number {
  const [gap = '', table = ''] = name.split('-of-');
  return standing(table).filter((row) => LACKS[gap]?.(row)).length;
}

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
