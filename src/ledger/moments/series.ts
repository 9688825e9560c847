import type { FigureView } from '../../format/figure.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Bounded } from '../../model/bounded.ts';

/** A number of one region at one moment. `bounded` is null where it was not printed, or is suppressed. */
export type MomentReport = {
  figure: FigureView;
  bounded: Bounded | null;
  suppressed: boolean;
  /** Its own period, in words. */
  when: string;
  /** Over how long it was counted: `P12M`, `P310D`; `point` at a date or an average; null where that is not known. */
  length: string | null;
  publisher: string;
};

/** What is told of an area at a moment: several reports where several were made of the same. */
export type MomentCell = { area: string; reports: readonly MomentReport[] };

/** A series at one moment, in the regions of then. */
export type Moment = {
  /** Digits and hyphens, or `undated`. Unique in the series. */
  id: string;
  /** The moment in words, with what its date rests on. */
  label: string;
  /** Its year, or its date in figures. */
  short: string;
  vintage: '2022' | '2018';
  /** Moments of different bases are not held against each other. */
  basis: string;
  dated: boolean;
  /** True when all its reports are of one period, so that they share a scale of colours. */
  alike: boolean;
  cells: readonly MomentCell[];
  country: readonly MomentReport[];
};

/** One indicator by region at its moments, the undated first, then the earlier before the later. */
export type RegionSeries = {
  id: string;
  title: string;
  /** Of which programme or publisher; empty where the title says it all. */
  lead: string;
  subject: { id: string; name: string };
  /** What heads a legend. */
  unit: string;
  isMoney: boolean;
  /** People and schools: their numbers are written in full, as their tables give them. */
  isStatistic: boolean;
  measure: Indicator['measure'];
  /** May be added over areas. */
  adds: boolean;
  moments: readonly Moment[];
};

/** A region of one vintage as maps and tables name it; `page` is the region on whose page it is shown. */
export type MomentRegion = {
  id: string;
  vintage: '2022' | '2018';
  page: string;
  href: string;
  long: string;
  /** The long form with a capital, to stand alone. */
  head: string;
  short: string;
  tile: string;
  mini: string;
};

/** The regions of both vintages, and which of today hold the parts of a former shape that was split. */
export type Territory = {
  regions: readonly MomentRegion[];
  splits: readonly { former: string; parts: readonly string[] }[];
};
