import { GOOD_TABLES } from '../make-package.ts';
import { commitment, three, withObservation, withRows, type ProblemCase } from './cells.ts';

const source = (url: string) =>
  withRows({ sources: [{ ...GOOD_TABLES.sources?.[0], id: 's-9', title: 'Jas Оtan', url }] });

/** Cases of hygiene of text. Line 3 of a table is its second row. */
export const TEXT_CASES: readonly ProblemCase[] = [
  [
    withObservation(three('note', ' a')),
    ...['kk', 'ru', 'en'].map(
      (language) => `families.csv:3:note_${language}: space at the beginning or the end (“ a” → none)`,
    ),
  ],
  [
    withRows({ commitments: [{ ...commitment, text_kk: 'а\u200bб' }] }),
    'commitments.csv:2:text_kk: character that can not be seen (U+200B → none)',
  ],
  [
    withRows({ commitments: [{ ...commitment, text_en: 'a\tb' }] }),
    'commitments.csv:2:text_en: character that can not be seen (U+0009 → none)',
  ],
  [
    withRows({ commitments: [{ ...commitment, text_en: 'e\u0301' }] }),
    'commitments.csv:2:text_en: not in Unicode normal form C (e\u0301 → é)',
  ],
  [
    withRows({ commitments: [{ ...commitment, text_en: '=1+1' }] }),
    'commitments.csv:2:text_en: cell would be a formula in a spreadsheet (=1+1 → text that does not start with =)',
  ],
  [
    withRows({ commitments: [{ ...commitment, text_en: '-1+1' }] }),
    'commitments.csv:2:text_en: cell would be a formula in a spreadsheet (-1+1 → text that does not start with -)',
  ],
  [
    withRows({ commitments: [{ ...commitment, text_ru: 'ауыл; ＝1+1' }] }),
    'commitments.csv:2:text_ru: cell would be a formula in a spreadsheet (＝1+1 → text that does not start with ＝)',
  ],
  [
    withObservation(three('note', "-cmd|'/c calc'!A0")),
    ...['kk', 'ru', 'en'].map(
      (language) =>
        `families.csv:3:note_${language}: cell would be a formula in a spreadsheet (-cmd|'/c calc'!A0 → text that does not start with -)`,
    ),
  ],
  [withObservation(three('note', '-дан астам'))],
  [withObservation(three('note', 'екі жер:\n- ауыл (біреуі);\n- қала'))],
  [
    withRows({ commitments: [{ ...commitment, text_ru: 'Aршалинский район' }] }),
    'commitments.csv:2:text_ru: Latin and Cyrillic letters in one word (Aршалинский → one alphabet; Latin letters: A)',
  ],
  [
    withRows({
      commitments: [{ ...commitment, text_kk: '«Nur Otan»-ның IT-мамандары, COVID-19-ға, 1\u00a0350' }],
    }),
  ],
  ...['https://a/ж', 'http://top-news.kz:8080/850101300124/?q=1#b'].map((url): ProblemCase => [source(url)]),
  ...['javascript:alert(1)', 'data:text/html,x', '//a.kz/', 'https://gov.kz@a.kz/', 'a.kz', 'https:/a'].map(
    (url): ProblemCase => [source(url), `sources.csv:6:url: no address of a page (${url} → https://…)`],
  ),
];
