import { ERROR_TEXTS, type ErrorCode, type ErrorParams } from './error-codes.ts';

/** One thing that is wrong in a package, as plain data: it passes between a worker and its page. */
export interface DataError {
  /** Path in the package, `families.csv`. */
  file: string;
  /** 1-based line of the file in which the row starts; 1 where no line can be named. */
  line: number;
  /** Name of the field, or empty when the whole row or file is meant. */
  field: string;
  code: ErrorCode;
  /** What a text of any language is made with; cells as they stand in the file. */
  params: Readonly<Record<string, string | number>>;
  /** In English: `what is wrong (found → expected)`. */
  text: string;
}

const LONGEST_SHOWN = 120;

/** The error of a code at a place, with its English text. */
export function makeDataError<Code extends ErrorCode>(
  code: Code,
  place: { file: string; line?: number; field?: string },
  params: ErrorParams<Code>,
): DataError {
  const { file, line = 1, field = '' } = place;
  return { file, line, field, code, params, text: fillText(ERROR_TEXTS[code], params) };
}

/** Text of any language with its `{placeholders}` filled; long values are cut, unseen characters written as U+…. */
export function fillText(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? showValue(String(params[name])) : whole,
  );
}

/** `file:line:field: what is wrong (found → expected)`; the field is `-` when the whole row or file is meant. */
export function formatDataError({ file, line, field, text }: DataError): string {
  return `${showValue(file)}:${line}:${field === '' ? '-' : showValue(field)}: ${text}`;
}

/** A value as it can stand on one line of a terminal or a page. */
function showValue(value: string): string {
  const cut = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  return cut.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
