import { datePhrase } from '../../format/date.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { vintages } from '../../queries/questions.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { once } from '../once.ts';

/** The area of a figure as it then was. */
export type ReceiptArea = {
  name: string;
  id: string;
  /** Which set of regions it belongs to; null for the country. */
  vintage: string | null;
  /** Page of its region today; null where there is none. */
  href: string | null;
  /** True when its borders of then are not those of any region of today. */
  former: boolean;
};

const known = once(() => answer(vintages, {}));

/** An area for a receipt, with the set of regions that it belongs to in words. */
export async function receiptArea(locale: Locale, id: string): Promise<ReceiptArea> {
  const all = await atlas();
  const label = areaLabel(locale, all, id);
  const vintage = (await known()).find((one) => one.vintage === must(all.areas, id).vintage);
  return { id, ...label, vintage: vintage ? vintageWords(locale, vintage) : null };
}

function vintageWords(
  locale: Locale,
  { vintage, regions, since }: { vintage: string; regions: number; since: string | null },
): string {
  const t = translator(locale);
  if (vintage === '2022' && since)
    return t('proof.vintage.2022', { n: regions, date: datePhrase(locale, since) });
  return vintage === '2018' ? t('proof.vintage.2018', { n: regions }) : t('period.as_then');
}
