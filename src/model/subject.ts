/** A subject; `order` is its place on pages. */
export interface Subject {
  id: string;
  order: number;
  name_kk: string;
  name_ru: string;
  name_en: string;
  description_kk: string;
  description_ru: string;
  description_en: string;
}
