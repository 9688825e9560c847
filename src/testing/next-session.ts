import type { RowCells } from './make-package.ts';

/** Says in three languages that a row is of a session which never was. */
const madeUp = (field: string, kk: string, ru: string, en: string): RowCells => ({
  [`${field}_kk`]: `${kk} (ойдан шығарылған, тек сынақ үшін)`,
  [`${field}_ru`]: `${ru} (выдумано, только для проверки)`,
  [`${field}_en`]: `${en} (made up, for a test only)`,
});

const report = (cells: RowCells): RowCells => ({
  scope: 'area',
  period_end: '2026-11-18',
  period_basis: 'printed',
  qualifier: 'exact',
  obs_status: 'A',
  stage: 'actual',
  reading: 'text',
  read: 'twice',
  session: 'republican-99',
  source: 'trial-1',
  ...cells,
});

/** Sitting that the rows below report. */
export const NEXT_SESSION = 'republican-99';

/** An older figure that the next edition corrects: its table, its id and its value then. */
export const CORRECTED = { table: 'families', id: 'kazpravda-2-02', now: '27001' };

/**
 * What offices fill in after a session which never was, table by table in the order in which tables rest on one
 * another: new rows have no ids where the desk gives them.
 */
export const NEXT_ROWS: Readonly<Record<string, readonly RowCells[]>> = {
  sources: [
    {
      id: 'trial-1',
      kind: 'report',
      publisher: 'Сынақ басылымы',
      publisher_ru: 'Пробное издание',
      publisher_en: 'Trial Paper',
      title: 'Ойдан шығарылған отырыс туралы хабар (тек сынақ үшін)',
      url: 'https://example.org/session',
      language: 'kk',
      date: '2026-11-18',
      extent: 'whole',
    },
  ],
  sessions: [
    {
      id: NEXT_SESSION,
      body: 'republican-council',
      kind: 'ordinary',
      area: 'KZ',
      held: '2026-11-18',
      held_basis: 'printed',
      ...madeUp('title', 'Кеңестің қарашадағы отырысы', 'Ноябрьское заседание совета', 'November session'),
      source: 'trial-1',
    },
  ],
  'centre-counts': [
    report({
      indicator: 'centres-open',
      programme: 'family-support-centres',
      kind: 'family-support',
      area: 'KZ-27',
      value: '15',
      unit: 'centres',
    }),
    report({
      indicator: 'centres-open',
      programme: 'family-support-centres',
      kind: 'family-support',
      area: 'KZ',
      value: '140',
      unit: 'centres',
      qualifier: 'at_least',
    }),
  ],
  funds: [
    report({
      indicator: 'funds-allocated',
      programme: 'qamqorlyq',
      purpose: 'family-help',
      payer: 'local-budget',
      area: 'KZ-61',
      period_start: '2026-01',
      period_end: '2026-10',
      value: '250000000',
      unit: 'kzt',
      qualifier: 'about',
    }),
  ],
  families: [
    report({
      indicator: 'helped',
      programme: 'baqytty-otbasy',
      area: 'KZ-27',
      period_start: '2026-01',
      period_end: '2026-10',
      value: '1250',
      unit: 'families',
      qualifier: 'at_least',
    }),
    // Happened, number not stated: no value and no qualifier.
    report({
      indicator: 'applied',
      programme: 'single-social-window',
      area: 'KZ-61',
      period_end: '',
      period_basis: 'none',
      unit: 'persons',
      qualifier: '',
      obs_status: 'O',
    }),
  ],
  commitments: [
    {
      kind: 'undertaking',
      area: 'KZ-27',
      session: NEXT_SESSION,
      due: '2027-06-30',
      due_basis: 'printed',
      ...madeUp(
        'text',
        'Батыс Қазақстан облысында тағы екі орталық ашылады',
        'В Западно-Казахстанской области откроют ещё два центра',
        'Two more centres are to open in West Kazakhstan Region',
      ),
      outcome: 'not-reported',
      source: 'trial-1',
    },
  ],
};
