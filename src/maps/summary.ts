import { formatList } from '../format/list.ts';
import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MapRow } from './map-view.ts';

/** Regions named one by one up to this many; more of one value are counted. */
const NAMED = 3;

/**
 * A map in sentences: of how many regions something is told, which have the most and the least, what is planned, where
 * data is missing. `values` are the rows' numbers where they may be compared, all null elsewhere.
 */
export function mapSummary(
  locale: Locale,
  rows: readonly MapRow[],
  values: readonly (number | null)[],
): string {
  const t = translator(locale);
  const told = rows.filter(({ figure, planned }) => figure || planned);
  const numbers = values.filter((value) => value !== null);
  const [most, least] = [Math.max(...numbers), Math.min(...numbers)];
  const at = (value: number) => {
    const held = rows.filter((_, i) => values[i] === value);
    const texts = [...new Set(held.map(({ figure }) => figure?.words ?? figure?.text ?? ''))];
    return texts
      .map((text) => {
        const names = held.filter(({ figure }) => (figure?.words ?? figure?.text) === text);
        const who =
          names.length > NAMED
            ? t('map.summary.regions', { n: names.length })
            : formatList(
                locale,
                names.map(({ name }) => name),
              );
        return t('map.summary.value', { who, value: text });
      })
      .join('; ');
  };
  const planned = rows.flatMap(({ name, planned: plan }) =>
    plan ? [t('map.summary.value', { who: name, value: plan.words ?? plan.text })] : [],
  );
  const missing = rows.filter(({ figure, planned: plan }) => !figure && !plan);
  return [
    `${t('map.coverage', { n: told.length, total: rows.length })}.`,
    numbers.length > 0 && t('map.summary.most', { list: at(most) }),
    most > least && t('map.summary.least', { list: at(least) }),
    planned.length > 0 && t('map.summary.planned', { list: planned.join('; ') }),
    missing.length > 0 && t('map.summary.missing', { list: missing.map(({ name }) => name).join(', ') }),
  ]
    .filter(Boolean)
    .join(' ');
}
