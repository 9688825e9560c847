/** A word of a code list; its key is `list` and `id` together. */
export interface Kind {
  list: string;
  id: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
}
