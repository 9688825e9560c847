import type { Locale } from '../../i18n/locales.ts';

/** Slow to make, and slow to ask: decks say the same promises and reasons again and again. */
const segmenters = new Map<Locale, Intl.Segmenter>();
const known = new Map<string, string>();

/** The first sentence of a text, for a slide; the rest stands in the speaker's notes. */
export function firstSentence(locale: Locale, text: string): string {
  const key = `${locale}\n${text}`;
  const said = known.get(key) ?? findFirst(locale, text);
  known.set(key, said);
  return said;
}

function findFirst(locale: Locale, text: string): string {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  const [first] = segmenter.segment(text);
  return (first?.segment ?? text).trim();
}
