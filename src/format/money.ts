import type { Locale } from '../i18n/locales.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { formatNumber } from './number.ts';
import { formatRange } from './range.ts';
import { scaleNumber } from './scale.ts';
import { translator } from './translator.ts';

/** `figure` is short («1,4 млрд тг»), `words` is for sentences («1,4 млрд теңге»). */
export type MoneyStyle = 'figure' | 'words';

const keys = {
  trillion: 'unit.trln_tg',
  billion: 'unit.bln_tg',
  million: 'unit.mln_tg',
} as const;

/** Writes a sum in tenge with the digits of the source: «1,4 млрд тг», «38,747 млн тг», «853 980 тг». */
export function formatMoney(locale: Locale, tenge: number, style: MoneyStyle = 'figure'): string {
  const { digits, key } = cut(tenge, style);
  return translator(locale)(key, { n: formatNumber(locale, digits) });
}

/** A range of two sums; a shared scale is written once. */
export function formatMoneyRange(
  locale: Locale,
  from: number,
  to: number,
  style: MoneyStyle = 'figure',
): string {
  const low = cut(from, style);
  const high = cut(to, style);
  const [a, b] = low.key === high.key ? [low, high] : [wholeTenge(from, style), wholeTenge(to, style)];
  const range = formatRange(formatNumber(locale, a.digits), formatNumber(locale, b.digits));
  return translator(locale)(a.key, { n: range });
}

/** The digits to write, and the message that puts scale and currency around them. */
function cut(tenge: number, style: MoneyStyle): { digits: number; key: MessageKey } {
  const { digits, scale } = scaleNumber(tenge, ['trillion', 'billion', 'million'], 3);
  return scale ? { digits, key: styled(keys[scale], style) } : wholeTenge(tenge, style);
}

function wholeTenge(digits: number, style: MoneyStyle): { digits: number; key: MessageKey } {
  return { digits, key: styled('unit.tg', style) };
}

function styled(key: (typeof keys)[keyof typeof keys] | 'unit.tg', style: MoneyStyle): MessageKey {
  return style === 'figure' ? key : `${key}.words`;
}
