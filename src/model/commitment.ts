import type { Withdrawable } from './withdrawable.ts';

/** A promise; its number, when it has one, is the observation that it names. */
export interface Commitment extends Withdrawable {
  id: string;
  kind: string;
  addressee: string | null;
  area: string;
  session: string | null;
  due: string | null;
  due_basis: 'printed' | 'computed' | 'none';
  text_kk: string;
  text_ru: string;
  text_en: string;
  observation: string | null;
  outcome: string;
  outcome_source: string | null;
  outcome_date: string | null;
  source: string;
  also_in: readonly string[];
  note_kk: string | null;
  note_ru: string | null;
  note_en: string | null;
}
