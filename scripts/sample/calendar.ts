/** A month of the sample. */
export interface Month {
  /** Running number, 0 for the first. */
  index: number;
  year: number;
  /** 1 to 12. */
  month: number;
  /** `YYYY-MM`. */
  text: string;
  /** `YYYY-MM-DD`. */
  lastDay: string;
}

const FIRST_YEAR = 2018;
const FIRST_MONTH = 7;
/** Whole vintages of areas stand on both sides of June 2022, and the last report is of November 2026. */
const COUNT = 100;

const two = (number: number) => String(number).padStart(2, '0');

function monthAt(index: number): Month {
  const months = FIRST_MONTH - 1 + index;
  const year = FIRST_YEAR + Math.floor(months / 12);
  const month = (months % 12) + 1;
  const text = `${year}-${two(month)}`;
  const lastDay = `${text}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
  return { index, year, month, text, lastDay };
}

/** The months that rows are of, in order. */
export const MONTHS: readonly Month[] = Array.from({ length: COUNT }, (_, index) => monthAt(index));

/** The months in which reports appear, in order: the one at an index appears a month after `MONTHS` at that index. */
export const REPORT_MONTHS: readonly Month[] = Array.from({ length: COUNT }, (_, index) =>
  monthAt(index + 1),
);

/** The day of a month on which its report appears. */
export const reportDay = ({ text }: Month): string => `${text}-20`;
