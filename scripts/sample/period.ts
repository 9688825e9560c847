import type { Observation } from '../../src/model/observation.ts';
import { type Month, MONTHS, REPORT_MONTHS, reportDay } from './calendar.ts';
import { sourceId } from './mark.ts';
import type { Random } from './random.ts';

/** When something was, and the report that tells it. */
export interface Told extends Pick<
  Observation,
  'period_start' | 'period_end' | 'period_basis' | 'duration' | 'source'
> {
  report: Month;
  /** How many months a flow lasted. */
  months: number;
  /** The usual period of this month, not a day of it or a whole year. */
  isUsual: boolean;
}

/** From this month on areas are those of today. */
const TODAY_FROM = '2022-06';

/**
 * A period that ends with `month`, and its report: most appear a month later, some up to half a year. Usual flows last
 * `usual` months.
 */
export function makeTold(month: Month, usual: number, measure: string, random: Random): Told {
  const late = random.chance(0.08) ? 1 + random.int(6) : 0;
  const report = REPORT_MONTHS[Math.min(month.index + late, REPORT_MONTHS.length - 1)];
  if (!report) throw new Error(`month without a report: ${month.text}`);
  const told = { report, source: sourceId(report), duration: null, months: 1 };
  const basis = random.chance(0.06) ? 'inferred' : 'printed';
  const draw = random.next();
  // A report of today can't tell of the areas of before, unless it says when.
  const sameAreas = month.text < TODAY_FROM === report.text < TODAY_FROM;
  if (sameAreas && draw < 0.02)
    return {
      ...told,
      ...{ period_start: null, period_end: null, period_basis: 'none', isUsual: false },
      ...(measure === 'flow' ? { duration: 'P2M', months: 2 } : {}),
    };
  if (measure !== 'flow') {
    const isOfReport = sameAreas && draw < 0.06;
    return {
      ...told,
      period_start: null,
      period_end: isOfReport ? reportDay(report) : draw < 0.3 ? month.lastDay : month.text,
      period_basis: isOfReport ? 'document' : basis,
      isUsual: !isOfReport,
    };
  }
  if (draw < 0.03)
    return {
      ...told,
      period_start: null,
      period_end: month.text,
      period_basis: basis,
      months: 6,
      isUsual: false,
    };
  if (draw < 0.05) {
    const day = `${month.text}-${String(1 + random.int(28)).padStart(2, '0')}`;
    // Areas are judged by the last day, and those of today begin on 8 June 2022.
    const isOld = month.text === TODAY_FROM;
    return {
      ...told,
      ...{ period_start: isOld ? month.lastDay : day, period_end: isOld ? month.lastDay : day },
      ...{ period_basis: 'printed', months: 0.1, isUsual: false },
    };
  }
  if (draw < 0.09 && month.month > 1)
    return {
      ...told,
      ...{ period_start: `${month.year}-01`, period_end: month.text, period_basis: basis },
      ...{ months: month.month, isUsual: false },
    };
  const first = MONTHS[Math.max(0, month.index - usual + 1)] ?? month;
  return {
    ...told,
    ...{ period_start: first.text, period_end: month.text, period_basis: basis },
    ...{ months: month.index - first.index + 1, isUsual: true },
  };
}
