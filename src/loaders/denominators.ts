import { type FigureView, receiptPath } from '../format/figure.ts';
import { formatNumber } from '../format/number.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Population } from '../model/population.ts';
import type { SchoolCount } from '../model/school-count.ts';
import { readTable } from './atlas.ts';
import { once } from './once.ts';

type Denominators = {
  population: ReadonlyMap<string, Population>;
  schools: ReadonlyMap<string, SchoolCount>;
};

/** People and schools, by the ids of their rows, in the order of the files. */
export const denominators = once(async (): Promise<Denominators> => ({
  population: new Map((await readTable('population')).map((row) => [row.id, row])),
  schools: new Map((await readTable('schools')).map((row) => [row.id, row])),
}));

const plain = (locale: Locale, value: number, code: string, href: string): FigureView => ({
  value: String(value),
  code,
  text: formatNumber(locale, value),
  words: null,
  href,
  plan: false,
});

/** Number of people of a row; its code has the day of the figure, or the year where it is an average. */
export function populationFigure(locale: Locale, row: Population): FigureView {
  const code = `population@${row.area}@${row.reference_date ?? row.year}`;
  return plain(locale, row.population, code, receiptPath(locale, row));
}

/** Number of children of a row; null where the series has none. */
export function childrenFigure(locale: Locale, row: Population): FigureView | null {
  if (row.children === null) return null;
  const code = `children@${row.area}@${row.reference_date ?? row.year}`;
  return plain(locale, row.children, code, receiptPath(locale, row));
}

/** Number of schools of a row; its code has the school year. */
export function schoolsFigure(locale: Locale, row: SchoolCount): FigureView {
  return plain(locale, row.schools, `schools@${row.area}@${row.school_year}`, receiptPath(locale, row));
}
