import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { AsOfFile } from '../../ledger/as-of.ts';

/** What of a figure is drawn anew: the texts for eyes and for ears, and the machine's value. */
export type ShownFigure = { value: string; seen: string; heard: string };

/** What an edition says of a figure: the same as today, nothing, or another number. */
export type FigureThen = { kind: 'same' } | { kind: 'absent' } | ({ kind: 'changed' } & ShownFigure);

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
  if (!Object.hasOwn(file.reports, row) || isComputed(code)) return { kind: 'same' };
  const report = file.reports[row] ?? null;
  if (!report) return { kind: 'absent' };
  const plain = (text: string) => text.replaceAll(/\s/g, '');
  const pair = report.texts.find(([text]) => plain(text) === plain(now.seen)) ?? report.texts[0];
  const seen = pair?.[1] ?? now.seen;
  return { kind: 'changed', value: report.value, seen, heard: report.words ?? seen };
}

/** Codes of what the pages compute from a report, and so lead to it: their row's own change is not theirs. */
function isComputed(code: string): boolean {
  return /^(applications-per-100000|centres-(needed-per-year|open-change|in-register|on-map))[@:]/.test(code);
}
