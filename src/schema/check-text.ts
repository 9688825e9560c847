import { formulaParts } from '../model/formula-parts.ts';
import { hasPersonalNumber } from './personal-number.ts';
import type { Flag } from './flag.ts';

/** Rules of a text field that follow from its name. */
export interface TextRules {
  /** Printed titles, printed names and addresses are kept as printed. */
  mayMixScripts: boolean;
  /** An address on the web: pages link to it, and it may hold any 12 digits. */
  isAddress: boolean;
  /** A caution may start with a dash. */
  mayStartWithDash: boolean;
}

/** The rules for a field by its name. */
export function textRulesOf(field: string): TextRules {
  return {
    mayMixScripts: field === 'title' || field === 'name_printed' || field === 'url',
    isAddress: field === 'url',
    mayStartWithDash: field.startsWith('note_'),
  };
}

/** Of a page, with no name of a user in front of the host, which would pass for it. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@:\\]+(?::\d{1,4})?(?:[/?#]\S*)?$/u;
const STRAY_SPACE = /^\s|\s$/u;
// A line end inside a cell is seen; other controls, direction marks, lone surrogates and U+FFFD are not.
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
const DASH_FORMULA = /^-[\p{L}\p{Nd}(]/u;
/** What may follow a dash and is no formula that does something: no call, no link to another program. */
const RUNS = /[\p{L}\p{Nd}.]\(|\|/u;
const LETTERS = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
// Neither quotes in front nor a semicolon, behind which a formula may stand.
const PLAIN = /^[!#-&(-*,.-:<>?A-~](?:[ -:<-~]*[!-:<-~])?$/;

/** Reports what is unclean in a text cell, and a personal number. */
export function checkText(text: string, rules: TextRules, flag: Flag): void {
  if (rules.isAddress) {
    if (!WEB_ADDRESS.test(text)) flag('text-address', { found: text });
  } else if (hasPersonalNumber(text)) flag('text-personal-number', {});
  if (PLAIN.test(text)) return;
  if (STRAY_SPACE.test(text)) flag('text-stray-space', { found: text });
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen !== undefined) flag('text-control', { found: codeOf(unseen) });
  const normal = text.normalize('NFC');
  if (normal !== text) flag('text-not-nfc', { found: text, expected: normal });
  const formula =
    formulaParts(text).find((part) => isFormula(part) || RUNS.test(part)) ??
    (DASH_FORMULA.test(text) && !rules.mayStartWithDash ? text : null);
  if (formula !== null) flag('text-formula', { found: formula, sign: formula.slice(0, 1) });
  if (rules.mayMixScripts || !LATIN.test(text) || !CYRILLIC.test(text)) return;
  for (const [word] of text.matchAll(LETTERS)) {
    if (LATIN.test(word) && CYRILLIC.test(word)) {
      flag('text-mixed-scripts', {
        found: word,
        latin: [...word].filter((letter) => LATIN.test(letter)).join(' '),
      });
    }
  }
}

/** Whether a part is a formula by its sign: a dash begins words, too. */
function isFormula(part: string): boolean {
  return !/^[-－]/u.test(part);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
