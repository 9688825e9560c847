import type { MomentName } from '../../ledger/moments/address.ts';
import { elementMaker } from '../../maps/moments/make-element.ts';
import { momentPair } from '../../maps/moments/moment-pair.ts';
import { headOf } from '../../maps/moments/pair-table.ts';
import { pageLocale, pageWords } from '../page-locale.ts';
import { fetchPlaces } from '../places.ts';
import { fetchChosen, fetchTerritory } from './moments-data.ts';

/** The two maps of a choice, drawn as the build draws them, and what to call either side. Fails where data can't be had. */
export async function livePair({
  left: leftName,
  right: rightName,
  foot,
}: {
  left: MomentName;
  right: MomentName;
  foot: string;
}): Promise<{ pair: HTMLElement; said: { left: string; right: string } }> {
  const locale = pageLocale();
  const [left, right, territory, { layouts }] = await Promise.all([
    fetchChosen(locale, leftName),
    fetchChosen(locale, rightName),
    fetchTerritory(locale),
    fetchPlaces(),
    pageWords(),
  ]);
  return {
    pair: momentPair(document, elementMaker(document), {
      locale,
      key: 'live',
      left,
      right,
      territory,
      layouts,
      foot,
    }),
    said: { left: headOf(left, right), right: headOf(right, left) },
  };
}
