import type { FigureView } from '../format/figure.ts';
import type { MapArea } from './region-map.ts';

/** A step of a legend: the colour class and what it stands for, in words. */
export type LegendStep = { class: 1 | 2 | 3 | 4 | 5; text: string };

/** A row of the table beside a map. `figure` is null where nothing is known: `gap` then says why. */
export type MapRow = {
  area: string;
  name: string;
  href: string;
  figure: FigureView | null;
  gap: string;
  planned: FigureView | null;
};

/**
 * What a card beside the map says of a region besides its figure: its place among those told, in words, and the period
 * and the source of the report. Null where none can be said: values of different kinds have no places, a count of
 * ours has no report.
 */
export type ToldRow = MapRow & {
  rank: string | null;
  report: { period: string; source: string; anchor: string } | null;
};

/** One indicator on the map of one vintage, in a page's language. */
export type MapView = {
  id: string;
  tab: string;
  title: string;
  lead: string;
  vintage: '2022' | '2018';
  /** How many regions have something, as `12/20`; `–` when the subject is not reported by region. */
  coverage: string;
  areas: readonly MapArea[];
  rows: readonly ToldRow[];
  /** The map in sentences, for the ear: how many are told of, the most, the least, those missing. */
  summary: string;
  legend: { title: string; steps: readonly LegendStep[] };
};
