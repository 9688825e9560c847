/** Fields of a record that is withdrawn, never deleted: the edition that withdrew it, and why; null while it stands. */
export interface Withdrawable {
  withdrawn: string | null;
  withdrawn_why_kk: string | null;
  withdrawn_why_ru: string | null;
  withdrawn_why_en: string | null;
}
