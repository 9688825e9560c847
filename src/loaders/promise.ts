import { datePhrase } from '../format/date.ts';
import { type FigureView, figureView } from '../format/figure.ts';
import { smallFirst } from '../format/small-first.ts';
import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import { must } from '../ledger/code-lists.ts';
import type { Commitment } from '../model/commitment.ts';
import { type Atlas, atlas } from './atlas.ts';
import { edition } from './edition.ts';

/** A promise in a page's language. */
export type PromiseView = {
  commitment: Commitment;
  kind: string;
  text: string;
  figure: FigureView | null;
  /** Whom it binds, as printed; null where the source names nobody. */
  addressee: string | null;
  due: string;
  outcome: string;
  /** What came of it, with `passed` for a date that has gone by without a word. */
  state: Commitment['outcome'] | 'passed';
  notes: string[];
};

/** Month of the edition, `YYYY-MM`: a date has passed when it lies before it, whenever the page is built. */
async function editionMonth(): Promise<string> {
  const [year = '', month = ''] = (await edition()).split('.');
  return `${year}-${month.padStart(2, '0')}`;
}

/** A promise with its due date and what came of it, as far as that was reported. */
export async function promiseView(locale: Locale, id: string): Promise<PromiseView> {
  const all = await atlas();
  const commitment = must(all.commitments, id);
  const { due, outcome, observation, addressee } = commitment;
  const t = translator(locale);
  const number = observation === null ? undefined : all.observations.get(observation);
  const today = await editionMonth();
  const passed = due !== null && due.slice(0, 7) < today.slice(0, due.length) && outcome === 'not-reported';
  const note = commitment[`note_${locale}`];
  return {
    commitment,
    kind: nameInside(locale, all, `commitment/${commitment.kind}`),
    text: commitment[`text_${locale}`],
    figure: number ? figureView(locale, number, true) : null,
    addressee: addressee && must(all.kinds, `addressee/${addressee}`)[`name_${locale}`],
    due: due ? t('commitment.due', { date: datePhrase(locale, due, 'line') }) : t('commitment.no_due'),
    outcome: passed ? t('commitment.date_passed') : nameInside(locale, all, `outcome/${outcome}`),
    state: passed ? 'passed' : outcome,
    notes: note ? [note] : [],
  };
}

const nameInside = (locale: Locale, all: Atlas, id: string): string =>
  smallFirst(locale, must(all.kinds, id)[`name_${locale}`]);
