import { formatRange } from '../../format/range.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';

/** Long form of a region's name; a former shape carries the years of its set of regions: «Алматы облысы (2018–2022)». */
export async function regionName(locale: Locale, region: string): Promise<string> {
  const all = await atlas();
  const { vintage, valid_to } = must(all.areas, region);
  const long = must(all.areaNames, region)[`long_${locale}`];
  return vintage === '2022' || !vintage || !valid_to
    ? long
    : `${long} (${formatRange(vintage, valid_to.slice(0, 4))})`;
}

/** A name that stands alone, as a title or the head of a row: «Город Астана», «Область Абай». */
export function capitalFirst(locale: Locale, name: string): string {
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
