import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import type { Session } from '../../model/session.ts';
import type { EntryFact } from './entry.ts';

/** The sitting at which something was said, linked to its page. */
export function sessionFact(locale: Locale, row: Session): EntryFact {
  return {
    label: translator(locale)('source.session'),
    text: row[`title_${locale}`],
    href: localePath(locale, `/sessions/${row.id}/`),
  };
}
