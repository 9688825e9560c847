import { formatList } from '../format/list.ts';
import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FileDistrict } from './district-file.ts';

/** What is summed up: `held` counts the districts in words, `unplaced` the centres of which only the region is known. */
export type ToldRegion = {
  region: string;
  held: string;
  districts: readonly Pick<FileDistrict, 'name' | 'figure' | 'planned'>[];
  unplaced: number;
};

/**
 * A region's districts in sentences: how many there are, in how many the register knows open centres, where most,
 * where some are planned.
 */
export function districtSummary(locale: Locale, { region, held, districts, unplaced }: ToldRegion): string {
  const t = translator(locale);
  const told = districts.filter(({ figure }) => figure);
  const most = Math.max(...told.map(({ figure }) => Number(figure?.value)));
  const first = told.filter(({ figure }) => Number(figure?.value) === most);
  const say = (rows: typeof told, what: 'figure' | 'planned') => {
    const who = formatList(
      locale,
      rows.map(({ name }) => name),
    );
    const value = rows[0]?.[what];
    return t('map.summary.value', { who, value: value?.words ?? value?.text ?? '' });
  };
  const planned = districts.filter((one) => one.planned);
  return [
    t('districts.summary', { region, districts: held, n: told.length }),
    first.length > 0 && first.length < told.length && t('map.summary.most', { list: say(first, 'figure') }),
    planned.length > 0 && t('map.summary.planned', { list: say(planned, 'planned') }),
    unplaced > 0 && t('districts.unplaced.count', { n: unplaced }),
  ]
    .filter(Boolean)
    .join(' ');
}
