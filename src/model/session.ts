import type { Withdrawable } from './withdrawable.ts';

/** A sitting. `held_from` and `held_to` are bounds and are never shown as a date. */
export interface Session extends Withdrawable {
  id: string;
  body: string;
  kind: string;
  area: string;
  held: string | null;
  held_from: string | null;
  held_to: string | null;
  held_basis: 'printed' | 'inferred' | 'none';
  title_kk: string;
  title_ru: string;
  title_en: string;
  source: string;
  also_in: readonly string[];
  note_kk: string | null;
  note_ru: string | null;
  note_en: string | null;
}
