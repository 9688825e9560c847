/** A unit; `decimals` is how many places after the point it is written with. */
export interface Unit {
  id: string;
  decimals: number;
  name_kk: string;
  name_ru: string;
  name_en: string;
}
