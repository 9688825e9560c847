import type { Locale } from '../../i18n/locales.ts';

/** The first sentence of a text, for a slide; the rest stands in the speaker's notes. */
export function firstSentence(locale: Locale, text: string): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return (first?.segment ?? text).trim();
}
