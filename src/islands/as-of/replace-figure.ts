import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { AsOfFile } from '../../ledger/as-of.ts';

/** What of a figure is drawn anew: the texts for eyes and for ears, and the machine's value. */
export type ShownFigure = { value: string; seen: string; heard: string };

/**
 * What an edition says of a figure: the same as today, nothing, another number, or that what it is computed from was
 * another number then, of which it is not computed anew.
 */
export type FigureThen =
  { kind: 'same' } | { kind: 'absent' } | { kind: 'uncounted' } | ({ kind: 'changed' } & ShownFigure);

/**
 * A figure as an edition had it. `row` is the id at the end of the address that it leads to, empty where there is
 * none; `code` is its `data-figure`. A text that the file does not know is taken for the one with the unit.
 */
export function figureThen(
  locale: Locale,
  file: AsOfFile,
  { code, row, now }: { code: string; row: string; now: ShownFigure },
): FigureThen {
  // A count leads to a row too where it is computed from one: its own code goes first.
  if (Object.hasOwn(file.counts, code)) {
    const value = file.counts[code] ?? null;
    if (value === null) return { kind: 'absent' };
    const write = (text: string) =>
      text.replace(formatNumber(locale, Math.abs(Number(now.value))), formatNumber(locale, Math.abs(value)));
    return { kind: 'changed', value: String(value), seen: write(now.seen), heard: write(now.heard) };
  }
  if (!Object.hasOwn(file.reports, row) || isCounted(code)) return { kind: 'same' };
  const report = file.reports[row] ?? null;
  if (!report) return { kind: 'absent' };
  if (isComputed(code)) return { kind: 'uncounted' };
  const plain = (text: string) => text.replaceAll(/\s/g, '');
  const pair = report.texts.find(([text]) => plain(text) === plain(now.seen)) ?? report.texts[0];
  const seen = pair?.[1] ?? now.seen;
  return { kind: 'changed', value: report.value, seen, heard: report.words ?? seen };
}

/** What the edition says of a figure that the page makes of others: it stands where all of them do. */
export function figureOfParts(parts: readonly FigureThen[]): FigureThen {
  if (parts.some(({ kind }) => kind === 'absent')) return { kind: 'absent' };
  return parts.length > 0 && parts.every(({ kind }) => kind === 'same')
    ? { kind: 'same' }
    : { kind: 'uncounted' };
}

/** Codes of what is computed from a report and counted for each edition: the file tells where they differ. */
function isCounted(code: string): boolean {
  return /^(applications-per-100000|centres-(needed-per-year|open-change|share-of-target|in-register|on-map))[@:]/.test(
    code,
  );
}

/** Codes of what is computed from the report that it leads to, for the present edition alone. */
function isComputed(code: string): boolean {
  return /^(per-100000|promise-[a-z]+):/.test(code);
}
