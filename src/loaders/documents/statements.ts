import { periodOf } from './period-of.ts';
import { formatPeriod } from '../../format/period.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Statement } from '../../model/statement.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import type { Entry, EntryFact } from './entry.ts';
import { sessionFact } from './session-fact.ts';

/** What a document said without a number, with whom and when it speaks of. */
export async function statementEntry(locale: Locale, row: Statement): Promise<Entry> {
  const all = await atlas();
  const t = translator(locale);
  const area = areaLabel(locale, all, row.area);
  const facts: EntryFact[] = [];
  if (row.about)
    facts.push({
      label: t('said.label.programme'),
      text: must(all.programmes, row.about)[`name_${locale}`],
    });
  facts.push({ label: t('said.label.area'), text: area.name, ...(area.href ? { href: area.href } : {}) });
  if (row.period_start ?? row.period_end)
    facts.push({ label: t('said.label.period'), text: formatPeriod(locale, periodOf(row)) });
  if (row.session) facts.push(sessionFact(locale, must(all.sessions, row.session)));
  if (row.also_in.length > 0) facts.push({ label: t('proof.also_in'), sources: row.also_in });
  return {
    id: row.id,
    tag: { text: must(all.kinds, `statement/${row.kind}`)[`name_${locale}`], tone: 'quiet' },
    text: row[`text_${locale}`],
    facts,
    note: row[`note_${locale}`],
  };
}
