/**
 * What a column of a reader's file can be. `grouped` is a number whose thousands are parted by commas
 * (“1,234.5”); `number` has a decimal comma or point, and blanks between thousands.
 */
export const OWN_TYPES = ['text', 'integer', 'number', 'grouped', 'date', 'boolean'] as const;
export type OwnType = (typeof OWN_TYPES)[number];

/** Days since 1970-01-01 for a date. */
export type OwnValue = string | number | boolean;

/** Digits beyond which a number is a code, such as a person's number, or would not come back as it was written. */
const LONGEST_WHOLE = 11;
const LONGEST_NUMBER = 15;
const DAY = 86_400_000;
const MINUS = '[-\u2212]?';
const BLANK = '[ \u00a0\u2009\u202f]';
const INTEGER = new RegExp(`^${MINUS}(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:${BLANK}\\d{3})+)$`);
const NUMBER = new RegExp(`^${MINUS}(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:${BLANK}\\d{3})+)(?:[.,]\\d+)?$`);
const GROUPED = new RegExp(`^${MINUS}(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d+)?$`);
const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const DOTTED_DATE = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/;
const TRUE = new Set(['true', 'yes', 'иә', 'ия', 'да']);
const FALSE = new Set(['false', 'no', 'жоқ', 'нет']);

/** The number that stands in a text of digits, or undefined when it is too long to be kept exactly. */
function exactNumber(text: string): number | undefined {
  const [whole = '', decimals = ''] = text.replace(/^[-\u2212]/, '').split('.');
  if (whole.length > LONGEST_WHOLE || whole.length + decimals.length > LONGEST_NUMBER) return undefined;
  const value = Number(text.replace('\u2212', '-'));
  return Object.is(value, -0) ? 0 : value;
}

function dayNumber(year: string, month: string, day: string): number | undefined {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCFullYear() === Number(year);
  return isReal && Number(day) > 0 ? time / DAY : undefined;
}

const CASTS: Readonly<Record<OwnType, (text: string) => OwnValue | undefined>> = {
  text: (text) => text,
  integer: (text) => (INTEGER.test(text) ? exactNumber(text.replace(/\s/g, '')) : undefined),
  number: (text) => (NUMBER.test(text) ? exactNumber(text.replace(/\s/g, '').replace(',', '.')) : undefined),
  grouped: (text) => (GROUPED.test(text) ? exactNumber(text.replaceAll(',', '')) : undefined),
  date: (text) => {
    const { year, month, day } = (ISO_DATE.exec(text) ?? DOTTED_DATE.exec(text))?.groups ?? {};
    return year && month && day ? dayNumber(year, month, day) : undefined;
  },
  boolean: (text) => {
    const word = text.toLowerCase();
    return TRUE.has(word) ? true : FALSE.has(word) ? false : undefined;
  },
};

/** True for a cell with nothing in it but blanks: it is null in every type. */
export const isEmptyCell = (text: string): boolean => text.trim() === '';

/** A cell as a value of the type: null when it is empty, undefined when the type can't hold what it says. */
export function castCell(type: OwnType, text: string): OwnValue | null | undefined {
  if (isEmptyCell(text)) return null;
  return CASTS[type](type === 'text' ? text : text.trim());
}
