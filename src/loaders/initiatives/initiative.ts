import { formatDate } from '../../format/date.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import type { Programme } from '../../model/programme.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { readDescriptor, readSchema } from '../data-folder.ts';
import { once } from '../once.ts';

/** A text that may lead somewhere. */
export type LinkText = { text: string; href: string | null };

/** A labelled fact of an initiative. */
export type InitiativeFact = LinkText & { label: string };

/** A programme or what works like one, in a page's language. */
export type InitiativeView = {
  id: string;
  name: string;
  /** What it is: a programme, a service, a campaign … */
  type: string;
  description: string | null;
  /** What the data hold of it, and that they hold no start or no area where they don't. */
  facts: InitiativeFact[];
  /** Regions elsewhere on the page that tell of it. */
  places: readonly LinkText[];
  /** Document that tells of it. */
  source: string | null;
};

/** Titles of the types of programmes, from the table's own schema. */
const typeTitles = once(async () => {
  const resource = (await readDescriptor()).resources.find(({ name }) => name === 'programmes');
  const fields = resource ? (await readSchema(resource)).fields : [];
  return fields.find(({ name }) => name === 'type')?.enumTitles ?? {};
});

/** True for what the page tells as an entry of its own; councils and whole sectors are no initiatives. */
export const isInitiative = ({ type }: Programme): boolean => type !== 'body' && type !== 'sector';

/** A programme without what is told of it; `places` are the regions elsewhere on the page that tell of it. */
export async function initiativeView(
  locale: Locale,
  id: string,
  places: readonly LinkText[],
): Promise<InitiativeView> {
  const all = await atlas();
  const row = must(all.programmes, id);
  return {
    id,
    name: row[`name_${locale}`],
    type: (await typeTitles())[row.type]?.[locale] ?? row.type,
    description: row[`description_${locale}`],
    facts: factsOf(locale, all, row),
    places,
    source: row.source,
  };
}

function factsOf(locale: Locale, all: Atlas, row: Programme): InitiativeFact[] {
  const t = translator(locale);
  const notStated = t('val.not_printed');
  const fact = (label: string, text: string, href: string | null = null): InitiativeFact => ({
    label,
    text,
    href,
  });
  const area = row.area === null ? null : areaLabel(locale, all, row.area);
  const whole = row.part_of === null ? null : must(all.programmes, row.part_of);
  const partners = row.partners.map((id) => must(all.kinds, `partner/${id}`)[`name_${locale}`]);
  return [
    ...(whole
      ? [fact(t('source.within'), whole[`name_${locale}`], isInitiative(whole) ? `#${whole.id}` : null)]
      : []),
    ...(partners.length > 0 ? [fact(t('source.partners'), partners.join('; '))] : []),
    fact(t('initiatives.start'), row.valid_from ? formatDate(locale, row.valid_from) : notStated),
    ...(row.valid_to ? [fact(t('initiatives.end'), formatDate(locale, row.valid_to))] : []),
    fact(t('initiatives.area'), area?.name ?? notStated, area?.href),
  ];
}
