import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../format/translator.ts';
import { publisherOf } from '../../format/publisher.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { edition } from '../edition.ts';
import { listedReports } from '../listed-reports.ts';
import { receiptOf } from '../receipts/receipt.ts';
import { sourceFacts } from '../documents/source-facts.ts';

/** A receipt as a slide shows it to a room: few words, in the order in which a question is answered. */
export type SlideReceipt = {
  figure: string;
  what: string;
  said: string;
  /** Label and text. */
  rows: (readonly [string, string])[];
};

/** Receipts of all listed reports in a language, by the report's id. */
export async function slideReceipts(locale: Locale): Promise<Record<string, SlideReceipt>> {
  const all = await atlas();
  const t = translator(locale);
  const release = await edition();
  const entries = (await listedReports()).map(async (row) => {
    const receipt = await receiptOf(locale, row);
    const source = must(all.sources, row.source);
    const facts = sourceFacts(locale, source);
    const told = (label: string, text: string | null): [string, string][] => (text ? [[label, text]] : []);
    return [
      row.id,
      {
        figure: receipt.figure.text,
        what: receipt.indicator,
        said: receipt.sentence,
        rows: [
          ...told(t('proof.source'), `${publisherOf(locale, source)}, ${facts.date}`),
          ...told(t('proof.qualifier'), receipt.qualifier),
          ...told(t('proof.period'), receipt.period),
          ...told(t('proof.area'), receipt.area.name),
          ...told(t('proof.note'), receipt.note),
          ...receipt.differences.slice(0, 1).flatMap(({ why }) => told(t('diff.why'), why)),
          ...told(t('proof.edition'), release),
        ],
      },
    ] satisfies [string, SlideReceipt];
  });
  return Object.fromEntries(await Promise.all(entries));
}
