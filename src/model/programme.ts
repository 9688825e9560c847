/** A programme or what works like one. `part_of` is organisation, never arithmetic. */
export interface Programme {
  id: string;
  type: 'programme' | 'plan' | 'service' | 'campaign' | 'contest' | 'initiative' | 'body' | 'sector';
  part_of: string | null;
  area: string | null;
  valid_from: string | null;
  valid_to: string | null;
  partners: readonly string[];
  name_kk: string;
  name_ru: string;
  name_en: string;
  description_kk: string | null;
  description_ru: string | null;
  description_en: string | null;
  source: string | null;
}
