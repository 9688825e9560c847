/** Signs that begin a formula, in both widths: East Asian spreadsheets take the wide ones for the others. */
const SIGNS = '=+\\-@＝＋－＠';
/** What a spreadsheet passes over before a formula: blanks, quotes, signs that are not seen. */
const PASSED = '["\'\\s\\p{Cc}\\p{Cf}]*';
const ENDS = ';\\t\\r\\n';
const PARTS = new RegExp(`(?:^|[${ENDS}])${PASSED}([${SIGNS}][^${ENDS}]*)|^([\\t\\r].*)`, 'gu');

/**
 * The parts of a text that a spreadsheet would take for formulas, each from its sign on; none for a text that is safe.
 *
 * A part begins after a semicolon, a tab or a line's end, too: Kazakh and Russian settings part cells by semicolons,
 * whatever parts them in the file, and quotes do not hold there. The signs are those of OWASP's page on CSV injection,
 * with a tab or a line's end at the beginning, which some programs cut off.
 */
export function formulaParts(text: string): string[] {
  return Array.from(text.matchAll(PARTS), ([, part, cutOff]) => part ?? cutOff ?? '');
}
