import { type FigureView, figureView } from '../format/figure.ts';
import type { Locale } from '../i18n/locales.ts';
import { must } from '../ledger/code-lists.ts';
import type { Commitment } from '../model/commitment.ts';
import { atlas } from './atlas.ts';
import { promiseWords, type PromiseWords } from './promise-words.ts';

/** A promise in a page's language. */
export type PromiseView = PromiseWords & {
  commitment: Commitment;
  text: string;
  figure: FigureView | null;
  /** Whom it binds, as printed; null where the source names nobody. */
  addressee: string | null;
  notes: string[];
};

/** A promise with its due date and what came of it, as far as that was reported. */
export async function promiseView(locale: Locale, id: string): Promise<PromiseView> {
  const all = await atlas();
  const commitment = must(all.commitments, id);
  const { observation, addressee } = commitment;
  const number = observation === null ? undefined : all.observations.get(observation);
  const note = commitment[`note_${locale}`];
  return {
    ...(await promiseWords(locale, commitment)),
    commitment,
    text: commitment[`text_${locale}`],
    figure: number ? figureView(locale, number, true) : null,
    addressee: addressee && must(all.kinds, `addressee/${addressee}`)[`name_${locale}`],
    notes: note ? [note] : [],
  };
}
