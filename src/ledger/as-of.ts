/** A figure as an edition had it, where that is not as it is today. */
export type ReportThen = {
  /** Machine value, empty where there was no number. */
  value: string;
  /** What the page shows today and what it showed then, bare and with the unit. */
  texts: readonly (readonly [now: string, then: string])[];
  /** The same in words, where the sign alone does not say it. */
  words: string | null;
};

/** Everything in which the figures of an edition are not those of today; written once for each language. */
export type AsOfFile = {
  edition: string;
  newest: string;
  /** Page that tells all that differs; null for the newest edition. */
  difference: string | null;
  /** Reported figures by the id of their row; null where the edition had no such row. */
  reports: Readonly<Record<string, ReportThen | null>>;
  /** Counted and computed figures by their code; null where there was nothing to count. */
  counts: Readonly<Record<string, number | null>>;
  /** Figures that stood then and do not stand today. */
  gone: number;
};
