/** General-education schools of an area in a school year such as `2018/19`. */
export interface SchoolCount {
  id: string;
  area: string;
  school_year: string;
  locality: 'all' | 'urban' | 'rural';
  schools: number;
  vintage: '2018' | '2022';
  source: string;
  note_kk: string | null;
  note_ru: string | null;
  note_en: string | null;
}
