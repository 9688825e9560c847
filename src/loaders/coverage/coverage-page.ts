import { localePath, type Locale } from '../../i18n/locales.ts';
import { formatDate } from '../../format/date.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { regionAge } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { regionList, type RegionListRow } from '../region-page/region-list.ts';
import { COUNTRY, type CoverageRow, coverageCounts } from './coverage-row.ts';

/** A subject's grid: the country, then regions of today and former shapes in the alphabet. */
export type SubjectGrid = {
  /** In which the subject has a figure of any region or of the country. */
  years: number[];
  subject: string;
  name: string;
  country: CoverageRow;
  today: CoverageRow[];
  former: CoverageRow[];
};

/** What is known of a region and how old it is; `latest` is a period in words, null where none is printed. */
export type RegionAgeRow = {
  id: string;
  name: string;
  href: string;
  latest: string | null;
  /** Figures of the region itself, of its districts and of groups with it: as its page counts them. */
  counts: RegionListRow['counts'];
};

/** Grids of the four subjects, in their order. */
export async function coverageGrids(locale: Locale): Promise<SubjectGrid[]> {
  const all = await atlas();
  const { yearsOf, countsOf } = await coverageCounts();
  const { today, former } = await regionList(locale);
  const subjects = [...all.subjects.values()]
    .filter(({ id }) => all.headlines.has(id))
    .sort((a, b) => a.order - b.order);
  return subjects.map((subject): SubjectGrid => {
    const years = yearsOf(subject.id);
    const rowOf = ({ id, name, href }: RegionListRow): CoverageRow => ({
      subject: subject.id,
      region: id,
      name,
      nameHref: href,
      href: `${href}#subject-${subject.id}`,
      ...countsOf(years, id, subject.id),
    });
    const href = localePath(locale, `/${subject.id}/`);
    return {
      years,
      subject: subject.id,
      name: subject[`name_${locale}`],
      country: {
        subject: subject.id,
        region: COUNTRY,
        name: areaLabel(locale, all, COUNTRY).name,
        nameHref: href,
        href: `${href}#rows`,
        ...countsOf(years, COUNTRY, subject.id),
      },
      today: today.map(rowOf),
      former: former.map(rowOf),
    };
  });
}

/** Regions of today and the former shapes, in the alphabet, with the age of what is known of them. */
export async function coverageAges(locale: Locale): Promise<RegionAgeRow[]> {
  const ages = new Map((await answer(regionAge, {})).map((row) => [row.region, row]));
  const { today, former } = await regionList(locale);
  return [...today, ...former].map(({ id, name, href, counts }) => {
    const { latest } = must(ages, id);
    return { id, name, href, latest: latest && formatDate(locale, latest, 'table'), counts };
  });
}
