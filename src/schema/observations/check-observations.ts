import { OBSERVATION_TABLES, subjectOf } from '../../model/tables.ts';
import { checkAreaOfPeriod } from '../check-area-of-period.ts';
import type { Lookups } from '../lookups.ts';
import type { Problems } from '../problems.ts';
import type { FlagField } from '../flag.ts';
import { placeOf } from '../table.ts';
import type { Tables } from '../tables.ts';
import { checkCount } from './check-count.ts';
import { checkPeriod } from './check-period.ts';
import { checkSubject } from './check-subject.ts';
import { checkValue } from './check-value.ts';
import { observationViews } from './observation-view.ts';

/** Checks each observation that is not withdrawn by the rules that need its indicator, area and source only. */
export function checkObservations({ all }: Tables, lookups: Lookups, problems: Problems): void {
  for (const name of OBSERVATION_TABLES) {
    const table = all.get(name);
    if (!table) continue;
    const subject = subjectOf(name);
    const viewOf = observationViews(table);
    let row = 0;
    const flagField: FlagField = (field) => (code, params) =>
      problems.add(code, placeOf(table, row, field), params);
    for (; row < table.cells.size; row += 1) {
      const observation = viewOf(row);
      if (observation.withdrawn !== null) continue;
      const indicator = lookups.indicators.get(observation.indicator ?? '');
      const area = lookups.areas.get(observation.area ?? '');
      const source = lookups.sources.get(observation.source ?? '');
      checkSubject(observation, indicator, subject, flagField);
      checkPeriod(observation, indicator, source, flagField);
      if (area) checkAreaOfPeriod(area, observation, indicator?.measure === 'stock', source, flagField);
      checkValue(observation, indicator, flagField);
      checkCount(observation, indicator, area, flagField);
    }
  }
}
