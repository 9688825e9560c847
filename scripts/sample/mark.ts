import { MADE_UP } from '../../src/model/made-up.ts';
import type { Month } from './calendar.ts';

/** Words that stand in each row of a sample. */
export const NOTE = {
  note_kk: 'Ойдан шығарылған дерек, тек сынақ үшін.',
  note_ru: 'Выдуманные данные, только для проверки.',
  note_en: 'Made-up data, for tests only.',
};

/** Why a row of a sample is withdrawn. */
export const CORRECTED = {
  withdrawn_why_kk: 'Ойдан шығарылған түзету: есепте сан қате жазылған.',
  withdrawn_why_ru: 'Выдуманное исправление: в отчёте была ошибка в числе.',
  withdrawn_why_en: 'Made-up correction: the report had a wrong number.',
};

/** Id of the report that appears in a month: its rows' ids begin with it. */
export const sourceId = ({ text }: Month): string => `${MADE_UP}-${text}`;
