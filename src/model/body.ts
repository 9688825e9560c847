import type { Withdrawable } from './withdrawable.ts';

/** A council; its names over time are `BodyName` rows. */
export interface Body extends Withdrawable {
  id: string;
  kind: string;
  area: string;
  founded: string | null;
  founded_basis: 'printed' | 'inferred' | 'none';
  merged_into: string | null;
  source: string;
  note_kk: string | null;
  note_ru: string | null;
  note_en: string | null;
}

/** A name of a council and the partial dates between which it held. */
export interface BodyName {
  id: string;
  body: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
  valid_from: string | null;
  valid_to: string | null;
  source: string;
}
