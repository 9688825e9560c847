import { datePhrase } from '../../format/date.ts';
import { type FigureView, figureView } from '../../format/figure.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Commitment } from '../../model/commitment.ts';
import { regionCommitments } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { edition } from '../edition.ts';
import { smallFirst } from '../../format/small-first.ts';

/** A promise to or by a region, in a page's language. */
export type RegionPromise = {
  commitment: Commitment;
  kind: string;
  text: string;
  figure: FigureView | null;
  due: string;
  outcome: string;
  /** Code of the region of then, when the promise is of an earlier time. */
  thenCode: string | null;
  notes: string[];
};

/** Promises of a region: the nearest due date first. */
export async function regionPromises(locale: Locale, region: string): Promise<RegionPromise[]> {
  const all = await atlas();
  const t = translator(locale);
  const [year = '', month = ''] = (await edition()).split('.');
  const today = `${year}-${month.padStart(2, '0')}`;
  return (await answer(regionCommitments, { region })).map(({ id, relation }) => {
    const commitment = must(all.commitments, id);
    const { due, outcome, observation } = commitment;
    const number = observation === null ? undefined : all.observations.get(observation);
    const passed = due !== null && due.slice(0, 7) < today.slice(0, due.length) && outcome === 'not-reported';
    const note = commitment[`note_${locale}`];
    return {
      commitment,
      kind: smallFirst(locale, must(all.kinds, `commitment/${commitment.kind}`)[`name_${locale}`]),
      text: commitment[`text_${locale}`],
      figure: number ? figureView(locale, number, true) : null,
      due: due ? t('commitment.due', { date: datePhrase(locale, due, 'line') }) : t('commitment.no_due'),
      outcome: passed
        ? t('commitment.date_passed')
        : smallFirst(locale, must(all.kinds, `outcome/${outcome}`)[`name_${locale}`]),
      thenCode: relation === 'then' ? commitment.area : null,
      notes: note ? [note] : [],
    };
  });
}
