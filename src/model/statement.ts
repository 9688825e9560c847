import type { Withdrawable } from './withdrawable.ts';

/** What one source said without a number. */
export interface Statement extends Withdrawable {
  id: string;
  subject: string;
  kind: string;
  about: string | null;
  area: string;
  period_start: string | null;
  period_end: string | null;
  period_basis: 'printed' | 'inferred' | 'document' | 'none';
  session: string | null;
  source: string;
  also_in: readonly string[];
  text_kk: string;
  text_ru: string;
  text_en: string;
  note_kk: string | null;
  note_ru: string | null;
  note_en: string | null;
}
