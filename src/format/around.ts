import type { Phrase } from '../i18n/phrase.ts';
import type { MessageKey, Params, Translate } from '../i18n/translate.ts';

/**
 * A message cut at one of its placeholders, so that a link or a figure can stand there: what is before it and what
 * is after. `phrase` gives the placeholder's plural; its text is not used.
 */
export function around(
  t: Translate,
  key: MessageKey,
  name: string,
  phrase: Phrase,
  params: Params = {},
): { before: string; after: string } {
  const mark = '\u0001';
  const [before = '', after = ''] = t(key, { ...params, [name]: { ...phrase, text: mark } }).split(mark);
  return { before, after };
}
