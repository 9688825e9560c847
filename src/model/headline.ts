/** The figure on top of a subject, and the target that stands beside it. */
export interface Headline {
  subject: string;
  observation: string;
  target: string | null;
  reason_kk: string;
  reason_ru: string;
  reason_en: string;
}
