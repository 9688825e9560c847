/** An area in one vintage; `members` is filled for a group only. */
export interface Area {
  id: string;
  level: 'country' | 'region' | 'city' | 'district' | 'group';
  vintage: '2014' | '2018' | '2022' | null;
  kato: string | null;
  iso: string | null;
  parent: string | null;
  members: readonly string[];
  valid_from: string | null;
  valid_to: string | null;
  name_kk: string;
  name_ru: string;
  name_en: string;
}

/** A change from one area to another; `same_territory` lets earlier rows stand on the page of today. */
export interface AreaChange {
  from_area: string;
  to_area: string;
  date: string | null;
  kind: 'recoded' | 'renamed' | 'split' | 'merged';
  same_territory: boolean;
}

/** A name that a city bore before those of the tables, as it was written in Russian; `act` proves the end where it is known. */
export interface FormerName {
  area: string;
  name: string;
  valid_to: string | null;
  act: string | null;
}

/** Forms and cases of a region’s name while it held. */
export interface AreaName {
  id: string;
  area: string;
  valid_from: string | null;
  valid_to: string | null;
  long_kk: string;
  long_ru: string;
  long_en: string;
  short_kk: string;
  short_ru: string;
  short_en: string;
  tile_kk: string;
  tile_ru: string;
  tile_en: string;
  mini_kk: string;
  mini_ru: string;
  mini_en: string;
  gen_kk: string;
  dat_kk: string;
  acc_kk: string;
  loc_kk: string;
  abl_kk: string;
  gen_ru: string;
  dat_ru: string;
  loc_ru: string;
  in_en: string;
  sort_kk: number;
}
