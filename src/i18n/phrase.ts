/**
 * A value as a message needs it: its text, its plural category, and the forms that a language inflects it to
 * (`abl`, `dat`, `loc`, `attr`, `gen`, `poss`, `ordinal` …).
 */
export interface Phrase {
  readonly text: string;
  /** Category of `Intl.PluralRules`; `other` when missing. */
  readonly plural?: string;
  /** The text in a form; undefined where there is no such form. */
  readonly form?: (form: string) => string | undefined;
}

/** What may fill a placeholder. Numbers are written by the rules of the locale: a year is passed as text. */
export type Param = string | number | Phrase;

/** A phrase whose forms are known beforehand, as the cases of a region's name. */
export function makePhrase(text: string, forms: Readonly<Record<string, string>> = {}): Phrase {
  return { text, form: (form) => (Object.hasOwn(forms, form) ? forms[form] : undefined) };
}
