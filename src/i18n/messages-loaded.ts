import type { Locale } from './locales.ts';
import type { Messages } from './translate.ts';

const loaded = new Map<Locale, Messages>();
const files: Readonly<Record<Locale, () => Promise<{ default: Messages }>>> = {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
};

/**
 * Every message of a language that has been loaded; throws for any other. This is `#messages` in the browser, where
 * a page needs its own language only.
 */
export function messagesOf(locale: Locale): Messages {
  const found = loaded.get(locale);
  if (!found) throw new Error(`messages are not loaded: ${locale}`);
  return found;
}

/** Fetches the messages of a language once; formatters of that language work after it. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, (await files[locale]()).default);
}
