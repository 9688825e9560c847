import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { receiptOf } from '../receipts/receipt.ts';

/** What a speaker has to know beside a slide. */
export type Notes = {
  /** What was said, in our own words. */
  said: string[];
  /** What must not be said of it. */
  cautions: string[];
  /** Ids of documents, each once. */
  sources: string[];
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Notes of the reports that a slide shows; `more` are cautions of the slide itself. */
export async function notesOf(
  locale: Locale,
  observations: readonly string[],
  more: readonly string[] = [],
): Promise<Notes> {
  const all = await atlas();
  const receipts = await Promise.all(
    unique(observations).map((id) => receiptOf(locale, must(all.observations, id))),
  );
  return {
    said: unique(receipts.map(({ sentence }) => sentence)),
    cautions: unique([
      ...more,
      ...receipts.flatMap(({ note, differences }) => [
        ...(note ? [note] : []),
        ...differences.map(({ why }) => why),
      ]),
    ]),
    sources: unique(receipts.map(({ source }) => source)),
  };
}
