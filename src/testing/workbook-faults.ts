import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** Kinds of cells that hold a text; a cell without a kind is a number or empty. */
const TEXT_KINDS = ['s', 'inlineStr'];
/** What a list of codes names: cells of one column of a sheet, whose name has its apostrophes doubled. */
const CELLS_OF_SHEET = /^'(?:[^'[\]/\\:*?]|'')+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML can't hold is what is looked for.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * What in a workbook could be run, or keep it from being opened: formulas, cells of text that are none, lists that name
 * more than cells, links and parts outside, characters that XML can't hold. Empty for a good one. Throws for XML
 * that is not well formed.
 */
export function workbookFaults(workbook: Uint8Array): string[] {
  return Object.entries(unzipSync(workbook)).flatMap(([path, bytes]) => {
    const text = strFromU8(bytes);
    const { document } = new JSDOM(text, { contentType: 'text/xml' }).window;
    const all = (name: string) => [...document.getElementsByTagName(name)];
    return [
      ...(UNWRITABLE.test(text) ? ['control character'] : []),
      ...['f', 'definedName', 'hyperlink', 'oleObject', 'externalReference'].filter(
        (name) => all(name).length > 0,
      ),
      ...all('Relationship').flatMap((one) => (one.hasAttribute('TargetMode') ? ['target outside'] : [])),
      ...all('c').flatMap((cell) => {
        const kind = cell.getAttribute('t');
        const isNumber = kind === null && /^[-\d.E+]*$/.test(cell.textContent);
        return isNumber || TEXT_KINDS.includes(String(kind))
          ? []
          : [`cell ${cell.getAttribute('r')}: ${kind}`];
      }),
      ...[...all('formula1'), ...all('formula2')].flatMap(({ textContent }) =>
        CELLS_OF_SHEET.test(textContent) ? [] : [`list ${textContent}`],
      ),
    ].map((fault) => `${path}: ${fault}`);
  });
}
