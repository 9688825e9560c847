import type { Locale } from './locales.ts';
import en from './messages/en.json' with { type: 'json' };
import kk from './messages/kk.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import type { Messages } from './translate.ts';

/** A key that one of the languages lacks is a type error here. */
const messages: Readonly<Record<Locale, Messages>> = { kk, ru, en };

/** Every message of a language. This is `#messages` at build, in scripts and in tests, where all are at hand. */
export function messagesOf(locale: Locale): Messages {
  return messages[locale];
}

/** There is nothing to wait for here. */
export async function loadMessages(_locale: Locale): Promise<void> {}
