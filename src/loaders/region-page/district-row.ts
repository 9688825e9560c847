import { formatBounded } from '../../format/bounded.ts';
import { datePhrase } from '../../format/date.ts';
import type { FigureView } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { quantityWords } from '../../format/quantity.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { pageOf } from '../../ledger/region-page.ts';
import { must } from '../../ledger/code-lists.ts';
import type { FileCentre, FileDistrict } from '../../maps/district-file.ts';
import { makeBounded } from '../../model/bounded.ts';
import { districtRows as districtRowsQuestion } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { once } from '../once.ts';
import type { RegisterRow } from '../subjects/register.ts';

/** Name of a district or city without the word for what it is: a map has no room for it. */
export function bareName(locale: Locale, name: string): string {
  const words = new Set(translator(locale)('map.type_words').split(', '));
  return name
    .split(' ')
    .filter((word) => !words.has(word))
    .join(' ');
}

const rows = once(() => answer(districtRowsQuestion, {}));

/** A district without its place on the map. */
export type DistrictRow = Omit<FileDistrict, 'spot'>;

/**
 * A district or city of today on the page of its region, in words. On the page of a former shape (`isFormer`) nothing is said of their
 * centres: the register knows today's regions only.
 */
export async function districtRow(
  locale: Locale,
  page: string,
  area: string,
  isFormer: boolean,
): Promise<DistrictRow> {
  const all = await atlas();
  const t = translator(locale);
  const row = (await rows()).find((one) => one.area === area);
  if (!row) throw new Error(`district has no row: ${area}`);
  const name = must(all.areas, area)[`name_${locale}`];
  const register = `${pageOf(locale, all, page)}#register`;
  const count = (what: string, n: number, isPlan: boolean): FigureView | null => {
    if (n === 0 || isFormer) return null;
    const bounded = makeBounded(n, 'at_least');
    return {
      value: String(n),
      code: `${what}@${area}@`,
      text: formatBounded(locale, bounded),
      words: quantityWords(locale, bounded, 'centres', 'computed'),
      href: register,
      plan: isPlan,
    };
  };
  const { population, population_day: day } = row;
  return {
    id: area,
    name,
    short: bareName(locale, name),
    href: `${pageOf(locale, all, page)}#${area}`,
    figure: count('centres-in-register', row.open, false),
    gap: isFormer ? t('val.not_applicable') : t('districts.none'),
    planned: count('centres-planned-in-register', row.planned, true),
    people:
      population === null || day === null
        ? null
        : {
            label: t('region.population.day', { date: datePhrase(locale, day) }),
            figure: {
              value: String(population),
              code: `population@${area}@${day}`,
              text: formatNumber(locale, population),
              words: null,
              href: localePath(locale, `/sources/${row.population_source}/#${row.population_row}`),
              plan: false,
            },
          },
  };
}

/** A centre of the register in words, without its place on the map. */
export function districtCentre(
  locale: Locale,
  { centre, group, name, opened, state }: RegisterRow,
): Omit<FileCentre, 'at'> {
  const t = translator(locale);
  const isOpen = centre.state === 'open';
  return {
    id: centre.id,
    name,
    group,
    state: centre.state as FileCentre['state'],
    dated: centre.opened !== null,
    told: [
      isOpen ? null : state,
      isOpen || opened ? `${t('table.opened')}: ${opened ?? t('val.not_printed')}` : null,
    ]
      .filter(Boolean)
      .join('; '),
    district: centre.area.includes('.') ? centre.area : null,
  };
}
