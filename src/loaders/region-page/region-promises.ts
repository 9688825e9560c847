import type { Locale } from '../../i18n/locales.ts';
import { regionCommitments } from '../../queries/questions.ts';
import { answer } from '../database.ts';
import { promiseView, type PromiseView } from '../promise.ts';

/** A promise to or by a region, in a page's language. */
export type RegionPromise = PromiseView & {
  /** Code of the region of then, when the promise is of an earlier time. */
  thenCode: string | null;
};

/** Promises of a region: the nearest due date first. */
export async function regionPromises(locale: Locale, region: string): Promise<RegionPromise[]> {
  return Promise.all(
    (await answer(regionCommitments, { region })).map(async ({ id, relation }) => {
      const promise = await promiseView(locale, id);
      return { ...promise, thenCode: relation === 'then' ? promise.commitment.area : null };
    }),
  );
}
