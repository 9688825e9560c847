import type { Area, AreaChange, AreaName, FormerName } from './area.ts';
import type { Body, BodyName } from './body.ts';
import type { BoundaryGap } from './boundary-gap.ts';
import type { Centre } from './centre.ts';
import type { Commitment } from './commitment.ts';
import type { Difference, DifferenceRow } from './difference.ts';
import type { Headline } from './headline.ts';
import type { Indicator } from './indicator.ts';
import type { Kind } from './kind.ts';
import type { Observation } from './observation.ts';
import type { Population } from './population.ts';
import type { Programme } from './programme.ts';
import type { ProgressRule } from './progress-rule.ts';
import type { SchoolCount } from './school-count.ts';
import type { Session } from './session.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Subject } from './subject.ts';
import type { Unit } from './unit.ts';

/** What a row of each table of the package is, by the table's name in the descriptor. */
export interface TableRows {
  'centre-counts': Observation;
  funds: Observation;
  families: Observation;
  inspections: Observation;
  activities: Observation;
  context: Observation;
  statements: Statement;
  commitments: Commitment;
  centres: Centre;
  differences: Difference;
  'difference-rows': DifferenceRow;
  headlines: Headline;
  programmes: Programme;
  bodies: Body;
  'body-names': BodyName;
  sessions: Session;
  areas: Area;
  'area-changes': AreaChange;
  'area-names': AreaName;
  'former-names': FormerName;
  'boundary-gaps': BoundaryGap;
  population: Population;
  schools: SchoolCount;
  sources: Source;
  indicators: Indicator;
  units: Unit;
  kinds: Kind;
  subjects: Subject;
  'progress-rules': ProgressRule;
}

/** Name of a table in the descriptor. */
export type TableName = keyof TableRows;

/** The six tables that share one schema and one header; each holds one subject's observations. */
export const OBSERVATION_TABLES = [
  'centre-counts',
  'funds',
  'families',
  'inspections',
  'activities',
  'context',
] as const satisfies readonly TableName[];

/** Tables whose ids are unique over the whole package, are never reused and never leave their file. */
export const RECORD_TABLES = [
  ...OBSERVATION_TABLES,
  'statements',
  'commitments',
  'centres',
  'differences',
  'bodies',
  'sessions',
  'population',
  'schools',
  'sources',
] as const satisfies readonly TableName[];

/** Subject whose observations a table holds: `centre-counts` holds `centres`, the others the subject of their name. */
export function subjectOf(table: (typeof OBSERVATION_TABLES)[number]): string {
  return table === 'centre-counts' ? 'centres' : table;
}
