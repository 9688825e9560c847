/** A document. `date` is as printed; `date_from` and `date_to` are bounds and are never shown as a date. */
export interface Source {
  id: string;
  kind: 'founding' | 'report' | 'statistics' | 'law' | 'classifier';
  publisher: string;
  /** Null where `publisher` is a publication's own name, which is not translated. */
  publisher_ru: string | null;
  publisher_en: string | null;
  title: string | null;
  title_reason: 'not-printed' | 'made-from-address' | 'first-line' | null;
  url: string | null;
  url_reason: 'not-known' | 'stored-copy' | null;
  language: 'kk' | 'ru' | 'en';
  date: string | null;
  date_reason: 'not-printed' | 'not-in-stored-text' | null;
  date_from: string | null;
  date_to: string | null;
  date_basis_kk: string | null;
  date_basis_ru: string | null;
  date_basis_en: string | null;
  extent: 'whole' | 'excerpt' | 'headline';
}
