import { formatList } from '../../format/list.ts';
import { smallFirst } from '../../format/small-first.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { atlas } from '../atlas.ts';
import { type CoverageRow, coverageCounts } from '../coverage/coverage-row.ts';

/** Figures of a region by subject and year. */
export type RegionCoverage = { title: string; years: number[]; rows: CoverageRow[] };

/** The grid of a region: every subject that has a headline, and others that have a figure here. */
export async function regionCoverage(locale: Locale, region: string): Promise<RegionCoverage> {
  const { headlines, subjects } = await atlas();
  const t = translator(locale);
  const { yearsOf, countsOf } = await coverageCounts();
  const years = yearsOf();
  const isEmpty = ({ counts, undated }: CoverageRow) => undated === 0 && !counts.some(Boolean);
  const rows = [...subjects.values()]
    .sort((a, b) => a.order - b.order)
    .map((subject) => ({
      subject: subject.id,
      region,
      name: subject[`name_${locale}`],
      nameHref: null,
      href: `#subject-${subject.id}`,
      ...countsOf(years, region, subject.id),
    }))
    .filter((row) => headlines.has(row.subject) || !isEmpty(row));
  const list = formatList(
    locale,
    rows.filter(isEmpty).map(({ name }) => smallFirst(locale, name)),
  );
  return {
    title: list ? t('region.grid.title.missing', { list }) : t('region.grid.title.full'),
    years,
    rows,
  };
}
