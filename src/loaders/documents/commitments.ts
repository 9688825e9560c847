import { formatDate } from '../../format/date.ts';
import { figureView } from '../../format/figure.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Commitment } from '../../model/commitment.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { editionDay } from '../edition.ts';
import { isPast } from '../promise-words.ts';
import type { Entry, EntryFact } from './entry.ts';
import { sessionFact } from './session-fact.ts';

/** A promise: whose, by when, with what number, and what is known of its fulfilment. */
export async function commitmentEntry(locale: Locale, row: Commitment): Promise<Entry> {
  const all = await atlas();
  const t = translator(locale);
  const area = areaLabel(locale, all, row.area);
  const facts: EntryFact[] = [];
  const number = row.observation === null ? undefined : all.observations.get(row.observation);
  if (number) facts.push({ label: t('source.number'), figure: figureView(locale, number, true) });
  if (row.addressee)
    facts.push({
      label: t('road.who'),
      text: must(all.kinds, `addressee/${row.addressee}`)[`name_${locale}`],
    });
  facts.push({ label: t('said.label.area'), text: area.name, ...(area.href ? { href: area.href } : {}) });
  facts.push({ label: t('road.due'), text: row.due ? formatDate(locale, row.due) : t('val.not_printed') });
  facts.push({ label: t('source.outcome'), text: await outcomeText(locale, row) });
  if (row.outcome_source) facts.push({ label: t('road.evidence'), sources: [row.outcome_source] });
  if (row.session) facts.push(sessionFact(locale, must(all.sessions, row.session)));
  if (row.also_in.length > 0) facts.push({ label: t('proof.also_in'), sources: row.also_in });
  return {
    id: row.id,
    tag: { text: must(all.kinds, `commitment/${row.kind}`)[`name_${locale}`], tone: 'plan' },
    text: row[`text_${locale}`],
    facts,
    note: row[`note_${locale}`],
  };
}

async function outcomeText(locale: Locale, row: Commitment): Promise<string> {
  const t = translator(locale);
  const passed = row.due !== null && isPast(row.due, await editionDay());
  if (row.outcome === 'not-reported' && passed) return t('commitment.date_passed');
  const outcome = must((await atlas()).kinds, `outcome/${row.outcome}`)[`name_${locale}`];
  return row.outcome_date ? `${outcome}, ${formatDate(locale, row.outcome_date)}` : outcome;
}
