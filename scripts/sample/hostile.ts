import { checkText, textRulesOf } from '../../src/schema/check-text.ts';
import { HOSTILE } from '../../src/testing/hostile.ts';
import { NOTE } from './mark.ts';
import type { Notes } from './tell.ts';

/** Gives texts that fill a table's free text: the text itself, or with something hostile behind it. */
export type Words = (text: string) => string;

export const PLAIN_WORDS: Words = (text) => text;

/** Hostile texts that get past the checker, and so have to be shown. */
export const SHOWN: readonly string[] = HOSTILE.map((text) => text.trim()).filter((text) => {
  let isClean = true;
  checkText(text, textRulesOf('note_kk'), () => {
    isClean = false;
  });
  return isClean;
});

/** Words that each take the next hostile text. */
export function makeHostileWords(): Words {
  let next = 0;
  return (text) => {
    next += 1;
    return `${text} ${SHOWN[next % SHOWN.length] ?? ''}`;
  };
}

/** Notes for rows: plain ones, and one with each hostile text. */
export const hostileNotes = (): [Notes, ...Notes[]] => [
  NOTE,
  ...SHOWN.map((text) => ({
    note_kk: `${NOTE.note_kk} ${text}`,
    note_ru: `${NOTE.note_ru} ${text}`,
    note_en: `${NOTE.note_en} ${text}`,
  })),
];
