import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { subjectCounts } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import type { SubjectPage } from './subject.ts';

/** How much is known of a subject, as a sentence. */
export async function leadCounts(locale: Locale, subject: SubjectPage): Promise<string> {
  const [counts] = await answer(subjectCounts, { subject });
  if (!counts) throw new Error(`subject has no counts: ${subject}`);
  const { areas } = await atlas();
  const today = [...areas.values()].filter(({ level, vintage }) => level === 'region' && vintage === '2022');
  return translator(locale)('subject.lead.counts', { ...counts, total: today.length });
}
