import type { Withdrawable } from './withdrawable.ts';

/** One report of one number, a row of any of the six observation tables. It cannot change its source. */
export interface Observation extends Withdrawable {
  id: string;
  indicator: string;
  programme: string;
  kind: string | null;
  beneficiary: string | null;
  help: string | null;
  detail: string | null;
  purpose: string | null;
  payer: string | null;
  scope: 'area' | 'centre' | 'institution' | 'part';
  centre: string | null;
  area: string;
  period_start: string | null;
  period_end: string | null;
  period_basis: 'printed' | 'inferred' | 'document' | 'none';
  duration: string | null;
  value: number | null;
  value_max: number | null;
  unit: string;
  qualifier: 'exact' | 'about' | 'at_least' | 'at_most' | 'between' | 'all' | null;
  rounded_to: number | null;
  obs_status: 'A' | 'O' | 'Q';
  stage: 'actual' | 'planned' | 'target';
  reading: 'text' | 'headline' | 'singular' | 'counted';
  read: 'twice' | 'once' | 'doubtful';
  part_of: string | null;
  base: string | null;
  base_unit: string | null;
  session: string | null;
  source: string;
  also_in: readonly string[];
  note_kk: string | null;
  note_ru: string | null;
  note_en: string | null;
}
