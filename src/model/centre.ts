import type { Withdrawable } from './withdrawable.ts';

/** A centre of the register; `area` is the finest place known, in the ids of today. */
export interface Centre extends Withdrawable {
  id: string;
  kind: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
  name_printed: string | null;
  area: string;
  locality_kk: string | null;
  locality_ru: string | null;
  locality_en: string | null;
  lat: number | null;
  lon: number | null;
  location_precision: 'locality' | 'district' | 'region';
  state: 'open' | 'planned' | 'closed' | 'not-stated';
  state_as_of: string | null;
  opened: string | null;
  closed: string | null;
  operator: string | null;
  programme: string | null;
  maybe_same: readonly string[];
  read: 'twice' | 'once' | 'doubtful';
  source: string;
  also_in: readonly string[];
  note_kk: string | null;
  note_ru: string | null;
  note_en: string | null;
}
