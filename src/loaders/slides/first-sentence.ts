import type { Locale } from '../../i18n/locales.ts';

/** Slow to make, and asked for at every promise of every deck. */
const segmenters = new Map<Locale, Intl.Segmenter>();

/** The first sentence of a text, for a slide; the rest stands in the speaker's notes. */
export function firstSentence(locale: Locale, text: string): string {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  const [first] = segmenter.segment(text);
  return (first?.segment ?? text).trim();
}
