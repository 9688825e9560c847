import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { AreaChange } from '../model/area.ts';
import { type CodeLists, must } from './code-lists.ts';
import { pageOf } from './region-page.ts';

/** An area as a row names it. */
export type AreaLabel = {
  /** As it was called then, with today's name in brackets where it differs; a district with its region. */
  name: string;
  /** Page of its region; null for the country, a group and a region before 2018. */
  href: string | null;
  /** True when its borders of then are not those of any region of today. */
  former: boolean;
};

/** Labels by language and area: of a few hundred areas pages ask a hundred thousand times. */
const labels = new WeakMap<CodeLists['areas'], Map<string, AreaLabel>>();

/** Label of an area of any level and vintage in the page's language. */
export function areaLabel(locale: Locale, all: CodeLists, id: string): AreaLabel {
  const known = labels.get(all.areas) ?? new Map<string, AreaLabel>();
  labels.set(all.areas, known);
  const key = `${locale} ${id}`;
  const label = known.get(key) ?? makeLabel(locale, all, id);
  known.set(key, label);
  return label;
}

function makeLabel(locale: Locale, all: CodeLists, id: string): AreaLabel {
  const moved = all.areaChanges;
  const t = translator(locale);
  const area = must(all.areas, id);
  // The same territory today: a district may have come to another region since.
  const today = successor(moved, id);
  const parts = area.level === 'city' || area.level === 'district';
  const region = parts ? area.parent : area.level === 'region' ? id : null;
  const regionToday = (parts && today ? must(all.areas, today).parent : null) ?? region;
  const named = (then: string, now: string | null) => {
    const name = must(all.areas, then)[`name_${locale}`];
    const last =
      now && (all.areaNames.get(now)?.[`long_${locale}`] ?? must(all.areas, now)[`name_${locale}`]);
    return last && last !== name ? t('region.then_now', { then: name, now: last }) : name;
  };
  const within =
    parts && region ? named(region, regionToday === region ? successor(moved, region) : regionToday) : null;
  const paged = regionToday !== null && must(all.areas, regionToday).vintage !== '2014';
  return {
    name: [named(id, today), within].filter(Boolean).join(', '),
    href: paged ? pageOf(locale, all, regionToday) : null,
    former: area.vintage !== null && area.vintage !== '2022' && area.level !== 'group' && !today,
  };
}

/** Id that the same territory has today; null when there is none or it kept its own. */
function successor(moved: readonly AreaChange[], id: string): string | null {
  return moved.find((change) => change.from_area === id && change.same_territory)?.to_area ?? null;
}
