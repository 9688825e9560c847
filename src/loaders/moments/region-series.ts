import { translator } from '../../format/translator.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { Moment, MomentReport, RegionSeries } from '../../ledger/moments/series.ts';
import { regionMoments } from '../../queries/questions.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { once } from '../once.ts';
import { momentLabel, momentReport, statisticReport } from './moment-report.ts';

type Row = ReturnType<NonNullable<(typeof regionMoments)['types']>>;

async function reportOf(locale: Locale, all: Atlas, { kind, row }: Row): Promise<MomentReport> {
  return kind === 'reports'
    ? momentReport(locale, all, must(all.observations, row))
    : statisticReport(locale, kind, row);
}

async function momentOf(locale: Locale, all: Atlas, rows: readonly Row[]): Promise<Moment | null> {
  const [first] = rows;
  if (!first) return null;
  const cells = Map.groupBy(
    await Promise.all(
      rows.map(async (row) => ({ area: row.area, report: await reportOf(locale, all, row) })),
    ),
    ({ area }) => area,
  );
  const country = cells.get('KZ') ?? [];
  cells.delete('KZ');
  const regional = [...cells.values()].flat();
  const whens = new Set(regional.map(({ report }) => report.when));
  const told = rows.filter(({ area, kind }) => area !== 'KZ' && kind === 'reports');
  return {
    id: first.moment,
    label:
      first.kind === 'reports'
        ? momentLabel(
            locale,
            all,
            told.map(({ row }) => must(all.observations, row)),
            first.moment,
          )
        : (regional[0]?.report.when ?? first.moment),
    short:
      first.kind === 'reports'
        ? (/^\d{4}/.exec(first.moment)?.[0] ?? translator(locale)('chart.undated.short'))
        : (regional[0]?.report.when ?? first.moment),
    vintage: first.vintage,
    basis: first.basis,
    dated: /^\d/.test(first.moment),
    alike: whens.size === 1,
    cells: [...cells].map(([area, of]) => ({ area, reports: of.map(({ report }) => report) })),
    // Beside regions of one period stands the country of that period.
    country: country.flatMap(({ report }) => (whens.size > 1 || whens.has(report.when) ? [report] : [])),
  };
}

/** What a series is called and what may be done with its numbers. */
function seriesFacts(
  locale: Locale,
  all: Atlas,
  first: Row,
): Omit<RegionSeries, 'id' | 'subject' | 'moments'> {
  const t = translator(locale);
  if (first.kind !== 'reports') {
    const isSchools = first.kind === 'schools';
    const isAverage = first.series === 'people-average';
    return {
      title: t(isSchools ? 'compare.schools' : isAverage ? 'compare.people_average' : 'compare.people'),
      lead: '',
      unit: t(isSchools ? 'compare.schools.unit' : 'compare.people.unit'),
      isMoney: false,
      isStatistic: true,
      measure: isAverage ? 'average' : 'stock',
      adds: true,
    };
  }
  const row = must(all.observations, first.row);
  const entry = ledgerEntry(locale, all, row);
  const indicator = must(all.indicators, row.indicator);
  return {
    title: [entry.indicator, ...entry.narrowing.map(({ name }) => name)].join(' · '),
    lead: entry.programme,
    unit: entry.indicator,
    isMoney: row.unit === 'kzt',
    isStatistic: false,
    measure: indicator.measure,
    adds: indicator.add_areas,
  };
}

async function read(locale: Locale): Promise<RegionSeries[]> {
  const all = await atlas();
  const bySeries = Map.groupBy(await answer(regionMoments, {}), ({ series }) => series);
  return Promise.all(
    [...bySeries].map(async ([id, rows]): Promise<RegionSeries> => {
      const first = rows.find(({ area }) => area !== 'KZ') ?? rows[0];
      if (!first) throw new Error(`series without a row: ${id}`);
      const moments = await Promise.all(
        [...Map.groupBy(rows, ({ moment }) => moment).values()].map((of) => momentOf(locale, all, of)),
      );
      return {
        id,
        subject: { id: first.subject, name: must(all.subjects, first.subject)[`name_${locale}`] },
        ...seriesFacts(locale, all, first),
        moments: moments.filter((moment) => moment !== null),
      };
    }),
  );
}

const reads = Object.fromEntries(locales.map((locale) => [locale, once(() => read(locale))])) as Record<
  Locale,
  () => Promise<RegionSeries[]>
>;

/** Every series by region in a language, by subject; read once a build. */
export const regionSeries = (locale: Locale): Promise<RegionSeries[]> => reads[locale]();

/** Series that have a page of their own: those of two moments and more. */
export async function seriesWithPage(locale: Locale): Promise<RegionSeries[]> {
  return (await regionSeries(locale)).filter(({ moments }) => moments.length > 1);
}
