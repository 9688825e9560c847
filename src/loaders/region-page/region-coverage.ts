import { formatList } from '../../format/list.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { regionCoverage as regionCoverageQuestion } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { regionsWithPage } from '../region-pages.ts';
import { smallFirst } from '../../format/small-first.ts';

/** Figures of a region by subject and year; `undated` counts those without a period. Zero is a gap. */
export type RegionCoverage = {
  title: string;
  /** Years in which any region has a figure, rising. */
  years: number[];
  rows: { subject: string; name: string; counts: number[]; undated: number }[];
};

/** The grid of a region: every subject that has a headline, and others that have a figure here. */
export async function regionCoverage(locale: Locale, region: string): Promise<RegionCoverage> {
  const { headlines, subjects } = await atlas();
  const t = translator(locale);
  const pages = new Set(await regionsWithPage());
  const all = (await answer(regionCoverageQuestion, {})).filter((row) => pages.has(row.region));
  const years = [...new Set(all.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
  const own = all.filter((row) => row.region === region);
  const count = (subject: string, year: number | null) =>
    own.find((row) => row.subject === subject && row.year === year)?.figures ?? 0;
  const rows = [...subjects.values()]
    .sort((a, b) => a.order - b.order)
    .map((subject) => ({
      subject: subject.id,
      name: subject[`name_${locale}`],
      counts: years.map((year) => count(subject.id, year)),
      undated: count(subject.id, null),
    }))
    .filter(({ subject, counts, undated }) => headlines.has(subject) || undated > 0 || counts.some(Boolean));
  const empty = rows.filter(({ counts, undated }) => undated === 0 && !counts.some(Boolean));
  const list = formatList(
    locale,
    empty.map(({ name }) => smallFirst(locale, name)),
  );
  return {
    title: list ? t('region.grid.title.missing', { list }) : t('region.grid.title.full'),
    years,
    rows,
  };
}
