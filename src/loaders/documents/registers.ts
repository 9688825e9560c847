import { formatDate } from '../../format/date.ts';
import { formatSpan } from '../../format/span.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import type { Body, BodyName } from '../../model/body.ts';
import type { Programme } from '../../model/programme.ts';
import type { Session } from '../../model/session.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas, readTable } from '../atlas.ts';
import { isInitiative } from '../initiatives/initiative.ts';
import { once } from '../once.ts';
import type { Entry, EntryFact } from './entry.ts';

/** Every name of every council, each council's from the earliest. */
export const allNames = once(() => readTable('body-names'));

/** Names of a body, the earliest first. */
const bodyNames = async (body: string) => (await allNames()).filter((row) => row.body === body);

/** A sitting that a document tells of; a day that is not stated is never guessed. */
export async function sessionEntry(locale: Locale, row: Session): Promise<Entry> {
  const all = await atlas();
  const t = translator(locale);
  const [name] = (await bodyNames(row.body)).slice(-1);
  const area = areaLabel(locale, all, row.area);
  const facts: EntryFact[] = [
    {
      label: t('said.label.stock'),
      text: row.held ? formatDate(locale, row.held) : t('period.day_not_printed'),
    },
  ];
  if (row.held_from && row.held_to)
    facts.push({ label: t('source.bounds'), text: formatSpan(locale, row.held_from, row.held_to, 'line') });
  if (name) facts.push({ label: t('source.body'), text: name[`name_${locale}`] });
  facts.push({ label: t('said.label.area'), text: area.name, ...(area.href ? { href: area.href } : {}) });
  if (row.also_in.length > 0) facts.push({ label: t('proof.also_in'), sources: row.also_in });
  return {
    id: row.id,
    tag: { text: must(all.kinds, `session/${row.kind}`)[`name_${locale}`], tone: 'quiet' },
    text: row[`title_${locale}`],
    facts,
    note: row[`note_${locale}`],
  };
}

/** A council that a document tells of, under the names that it has had. */
export async function bodyEntry(locale: Locale, row: Body): Promise<Entry> {
  const all = await atlas();
  const t = translator(locale);
  const names = await bodyNames(row.id);
  const area = areaLabel(locale, all, row.area);
  const facts: EntryFact[] = [
    {
      label: t('source.founded'),
      text: row.founded ? formatDate(locale, row.founded) : t('period.day_not_printed'),
    },
    { label: t('said.label.area'), text: area.name, ...(area.href ? { href: area.href } : {}) },
  ];
  for (const one of names.slice(0, -1))
    facts.push({ label: t('source.former_name'), text: one[`name_${locale}`] });
  return {
    id: row.id,
    tag: { text: must(all.kinds, `body/${row.kind}`)[`name_${locale}`], tone: 'quiet' },
    text: names.at(-1)?.[`name_${locale}`] ?? row.id,
    facts,
    also: names.filter(({ source }) => source === row.source).map(({ id }) => id),
    note: row[`note_${locale}`],
  };
}

/** A name that a document gives a council, under which it may be known elsewhere by another. */
export async function bodyNameEntry(locale: Locale, row: BodyName): Promise<Entry> {
  const all = await atlas();
  const t = translator(locale);
  const body = must(all.bodies, row.body);
  const others = (await bodyNames(row.body)).filter(({ id }) => id !== row.id);
  return {
    id: row.id,
    tag: { text: must(all.kinds, `body/${body.kind}`)[`name_${locale}`], tone: 'quiet' },
    text: row[`name_${locale}`],
    facts: others.map((one) => ({ label: t('source.other_name'), text: one[`name_${locale}`] })),
    note: null,
  };
}

/** A programme that a document tells of. */
export async function programmeEntry(locale: Locale, row: Programme): Promise<Entry> {
  const all = await atlas();
  const t = translator(locale);
  const facts: EntryFact[] = [];
  if (row.part_of)
    facts.push({ label: t('source.within'), text: must(all.programmes, row.part_of)[`name_${locale}`] });
  if (row.area) {
    const area = areaLabel(locale, all, row.area);
    facts.push({ label: t('said.label.area'), text: area.name, ...(area.href ? { href: area.href } : {}) });
  }
  const partners = row.partners.map((id) => must(all.kinds, `partner/${id}`)[`name_${locale}`]);
  if (partners.length > 0) facts.push({ label: t('source.partners'), text: partners.join('; ') });
  if (isInitiative(row))
    facts.push({
      label: t('nav.initiatives'),
      text: t('initiatives.all_told'),
      href: localePath(locale, `/initiatives/#${row.id}`),
    });
  return {
    id: row.id,
    tag: null,
    text: row[`name_${locale}`],
    facts,
    note: row[`description_${locale}`],
  };
}
