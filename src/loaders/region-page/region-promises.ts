import { type FigureView, figureView } from '../../format/figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Commitment } from '../../model/commitment.ts';
import { regionCommitments } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { type PromiseWords, promiseWords } from '../promise-words.ts';

/** A promise to or by a region, in a page's language. */
export type RegionPromise = PromiseWords & {
  commitment: Commitment;
  text: string;
  figure: FigureView | null;
  /** Code of the region of then, when the promise is of an earlier time. */
  thenCode: string | null;
  notes: string[];
};

/** Promises of a region: the nearest due date first. */
export async function regionPromises(locale: Locale, region: string): Promise<RegionPromise[]> {
  const all = await atlas();
  const rows = await answer(regionCommitments, { region });
  return Promise.all(
    rows.map(async ({ id, relation }) => {
      const commitment = must(all.commitments, id);
      const { observation } = commitment;
      const number = observation === null ? undefined : all.observations.get(observation);
      const note = commitment[`note_${locale}`];
      return {
        ...{ commitment, ...(await promiseWords(locale, commitment)) },
        text: commitment[`text_${locale}`],
        figure: number ? figureView(locale, number, true) : null,
        thenCode: relation === 'then' ? commitment.area : null,
        notes: note ? [note] : [],
      };
    }),
  );
}
