/** What can be counted, in which units, and over what it may be added up. */
export interface Indicator {
  id: string;
  subject: string;
  measure: 'stock' | 'flow' | 'average' | 'rate' | 'share' | 'change';
  units: readonly string[];
  add_areas: boolean;
  add_time: boolean;
  name_kk: string;
  name_ru: string;
  name_en: string;
  definition_kk: string;
  definition_ru: string;
  definition_en: string;
}
