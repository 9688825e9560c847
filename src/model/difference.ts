import type { Withdrawable } from './withdrawable.ts';

/** A set of records that differ. `rule` is there for `same-quantity` only. */
export interface Difference extends Withdrawable {
  id: string;
  kind: 'same-quantity' | 'not-comparable';
  title_kk: string;
  title_ru: string;
  title_en: string;
  rule: string | null;
  why_kk: string;
  why_ru: string;
  why_en: string;
}

/** A member of a difference set; exactly one of a `same-quantity` set is picked. */
export interface DifferenceRow {
  difference: string;
  record: string;
  picked: boolean;
}
