import type { FigureView } from '../../format/figure.ts';

/** A labelled fact of an entry; one of text, figure and sources, the text perhaps with an address. */
export type EntryFact = {
  label: string;
  text?: string;
  href?: string;
  figure?: FigureView;
  /** Ids of documents. */
  sources?: readonly string[];
};

/** What was taken from a document besides figures: a statement, a promise, a centre, a sitting, a programme. */
export type Entry = {
  /** Of the row, which is the anchor on the document's page. */
  id: string;
  tag: { text: string; tone: 'quiet' | 'plan' } | null;
  text: string;
  facts: EntryFact[];
  /** Ids of further rows that this entry tells: anchors, too. */
  also?: readonly string[];
  note: string | null;
};
