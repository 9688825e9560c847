import { datePhrase, formatDate } from '../../format/date.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import type { Centre } from '../../model/centre.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import type { Entry, EntryFact } from './entry.ts';

/** A centre of the register as its document names it. */
export async function centreEntry(locale: Locale, row: Centre): Promise<Entry> {
  const all = await atlas();
  const t = translator(locale);
  const area = areaLabel(locale, all, row.area);
  const locality = row[`locality_${locale}`];
  const state = t(row.state === 'not-stated' ? 'status.not_stated' : `status.${row.state}`);
  const asOf = row.state_as_of && t('period.on_date', { date: datePhrase(locale, row.state_as_of) });
  const facts: EntryFact[] = [
    { label: t('filter.state'), text: asOf ? `${state}, ${asOf}` : state },
    { label: t('said.label.area'), text: area.name, ...(area.href ? { href: area.href } : {}) },
  ];
  if (locality) facts.push({ label: t('source.locality'), text: locality });
  facts.push({
    label: t('table.opened'),
    text: row.opened ? formatDate(locale, row.opened) : t('val.not_printed'),
  });
  if (row.closed) facts.push({ label: t('status.closed'), text: formatDate(locale, row.closed) });
  if (row.name_printed) facts.push({ label: t('source.name_printed'), text: row.name_printed });
  if (row.operator) facts.push({ label: t('source.operator'), text: row.operator });
  if (row.programme)
    facts.push({
      label: t('said.label.programme'),
      text: must(all.programmes, row.programme)[`name_${locale}`],
    });
  for (const id of row.maybe_same) {
    const other = all.centres.get(id);
    if (!other) continue;
    facts.push({
      label: t('centres.maybe_same'),
      text: other[`name_${locale}`],
      href: localePath(locale, `/sources/${other.source}/#${id}`),
    });
  }
  if (row.also_in.length > 0) facts.push({ label: t('proof.also_in'), sources: row.also_in });
  facts.push({ label: t('proof.read'), text: t(`proof.read.${row.read}`) });
  return {
    id: row.id,
    tag: { text: must(all.kinds, `centre/${row.kind}`)[`name_${locale}`], tone: 'quiet' },
    text: row[`name_${locale}`],
    facts,
    note: row[`note_${locale}`],
  };
}
