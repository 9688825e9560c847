/** The four subjects that have a page of their own, by the name of the page. */
export type SubjectPage = 'centres' | 'funds' | 'families' | 'inspections';

/** Table that holds a subject's figures, as its file is called. */
export const TABLE_OF: Readonly<Record<SubjectPage, string>> = {
  centres: 'centre-counts',
  funds: 'funds',
  families: 'families',
  inspections: 'inspections',
};
