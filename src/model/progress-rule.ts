/** One status of the rule that judges a promise with a number and a due date. A version, once published, stays. */
export interface ProgressRule {
  id: string;
  version: number;
  /** `YYYY-MM-DD`. */
  published: string;
  status: 'on-path' | 'behind' | 'far-behind' | 'cannot-tell';
  ratio_from: number | null;
  ratio_below: number | null;
  name_kk: string;
  name_ru: string;
  name_en: string;
  meaning_kk: string;
  meaning_ru: string;
  meaning_en: string;
}
