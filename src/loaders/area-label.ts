import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { AreaChange } from '../model/area.ts';
import { type Atlas, atlas, must, readTable } from './atlas.ts';
import { once } from './once.ts';
import { pageOf } from './region-pages.ts';

/** An area as a row names it. */
export type AreaLabel = {
  /** As it was called then, with today's name in brackets where it differs; a district with its region. */
  name: string;
  /** Page of its region; null for the country, a group and a region before 2018. */
  href: string | null;
  /** True when its borders of then are not those of any region of today. */
  former: boolean;
};

const changes = once(() => readTable('area-changes'));

/** Name of the same territory today; null when there is none or the name has not changed. */
function nameToday(locale: Locale, all: Atlas, moved: readonly AreaChange[], id: string): string | null {
  const to = moved.find((change) => change.from_area === id && change.same_territory)?.to_area;
  if (!to) return null;
  const now = all.areaNames.get(to)?.[`long_${locale}`] ?? must(all.areas, to)[`name_${locale}`];
  return now === must(all.areas, id)[`name_${locale}`] ? null : now;
}

/** Label of an area of any level and vintage in the page's language. */
export async function areaLabel(locale: Locale, id: string): Promise<AreaLabel> {
  const all = await atlas();
  const area = must(all.areas, id);
  const moved = await changes();
  const t = translator(locale);
  const named = (one: string) => {
    const then = must(all.areas, one)[`name_${locale}`];
    const now = nameToday(locale, all, moved, one);
    return now ? t('region.then_now', { then, now }) : then;
  };
  const within = area.level === 'city' || area.level === 'district' ? area.parent : null;
  const region = within ?? (area.level === 'region' ? id : null);
  const recoded = moved.some((change) => change.from_area === id && change.same_territory);
  const paged = region !== null && must(all.areas, region).vintage !== '2014';
  return {
    name: within ? `${named(id)}, ${named(within)}` : named(id),
    href: paged ? await pageOf(locale, region) : null,
    former: area.vintage !== null && area.vintage !== '2022' && area.level !== 'group' && !recoded,
  };
}
