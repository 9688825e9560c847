import { GOOD_TABLES } from '../make-package.ts';
import { centre, withObservation, withRows, type ProblemCase } from './cells.ts';

/** Cases of groups of fields. Line 3 of a table is its second row. */
export const GROUPS_CASES: readonly ProblemCase[] = [
  [
    withObservation({ note_kk: 'text', note_en: 'text' }),
    'families.csv:3:note_ru: filled in part only (note_kk, note_en → note_kk, note_ru, note_en all, or none)',
  ],
  [
    withRows({ centres: [{ ...centre, lat: '45' }] }),
    'centres.csv:2:lon: filled in part only (lat → lat, lon all, or none)',
  ],
  [
    withRows({ sources: [{ ...GOOD_TABLES.sources?.[0], id: 's-9', date: '' }] }),
    'sources.csv:6:date: empty without a reason (nothing → a value here or a reason in date_reason)',
  ],
  [
    withRows({ sources: [{ ...GOOD_TABLES.sources?.[0], id: 's-9', url_reason: 'not-known' }] }),
    'sources.csv:6:url_reason: reason given though url is filled (not-known → nothing)',
  ],
  [
    withObservation({ withdrawn: '2026.11.0', withdrawn_why_kk: 'text', withdrawn_why_ru: 'text' }),
    'families.csv:3:withdrawn_why_en: withdrawn without a reason (nothing → why, in kk, ru and en)',
  ],
  [
    withObservation({ withdrawn_why_kk: 'text' }),
    'families.csv:3:withdrawn_why_kk: reason for a withdrawal that did not happen (text → nothing)',
  ],
];
