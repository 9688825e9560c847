/** People living in an area by one series; averages may end in .5. */
export interface Population {
  id: string;
  area: string;
  series: 'bns_1jan' | 'bns_series18' | 'bns_avg_annual' | 'egov_age_2020' | 'news_1jan';
  year: number;
  reference_date: string | null;
  population: number;
  children: number | null;
  children_age: string | null;
  vintage: '2018' | '2022';
  source: string;
  note_kk: string | null;
  note_ru: string | null;
  note_en: string | null;
}
