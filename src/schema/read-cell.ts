import { parsePartialDate } from '../model/partial-date.ts';
import { checkText, textRulesOf } from './check-text.ts';
import { PARTIAL_DATE_PATTERN, type Field } from './descriptor.ts';
import type { Flag } from './flag.ts';
import { hasPersonalNumber } from './personal-number.ts';
import type { Cell } from './table.ts';

/** Reads a cell that is not empty; undefined when it can't be used, which it has flagged. */
export type CellReader = (raw: string, flag: Flag) => Cell;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MEMO_SIZE = 4096;

/** Reader of a field's cells, made once for a table so that a cell costs little. */
export function makeCellReader(field: Field): CellReader {
  switch (field.type) {
    case 'number':
    case 'integer':
      return numberReader(field);
    case 'boolean':
      return memoised(booleanReader(field));
    case 'date':
      return memoised(dateReader);
    case 'list':
      return memoised(listReader(field));
    case 'string':
      return stringReader(field);
  }
}

function numberReader({ type, minimum, maximum }: Field): CellReader {
  return (raw, flag) => {
    const value = Number(raw);
    if (!NUMBER.test(raw)) flag('cell-not-number', { found: raw });
    else if (type === 'integer' && raw.includes('.')) flag('cell-not-integer', { found: raw });
    else if (raw.length > 15 && significantDigits(raw) > 15) flag('cell-too-long-number', { found: raw });
    else if (minimum !== null && value < minimum) flag('cell-minimum', { found: raw, expected: minimum });
    else if (maximum !== null && value > maximum) flag('cell-maximum', { found: raw, expected: maximum });
    else return value;
    return undefined;
  };
}

function significantDigits(raw: string): number {
  return raw.replace('.', '').replace(/^-?0*/, '').length;
}

function booleanReader({ trueValues, falseValues }: Field): CellReader {
  return (raw, flag) => {
    if (trueValues.includes(raw)) return true;
    if (falseValues.includes(raw)) return false;
    flag('cell-not-boolean', { found: raw, expected: [...trueValues, ...falseValues].join(', ') });
    return undefined;
  };
}

function dateReader(raw: string, flag: Flag): Cell {
  if (DAY.test(raw) && isOfCalendar(raw)) return raw;
  flag('cell-not-date', { found: raw });
  return undefined;
}

function listReader(field: Field): CellReader {
  const readItem = stringReader({ ...field, type: 'string' });
  return (raw, flag) => {
    const items = raw.split(field.delimiter);
    if (items.includes('')) flag('list-item-empty', { found: raw, expected: field.delimiter });
    const repeated = items.find((item, index) => item !== '' && items.indexOf(item) !== index);
    if (repeated !== undefined) flag('list-item-repeated', { found: repeated });
    const read = items.filter((item) => item !== '').map((item) => readItem(item, flag));
    return read.every((item) => typeof item === 'string') ? read : undefined;
  };
}

function stringReader(field: Field): CellReader {
  if (field.enum) return enumReader(field.enum);
  if (field.pattern?.source === PARTIAL_DATE_PATTERN) return memoised(partialDateReader);
  if (field.pattern) return patternReader(field.pattern);
  const rules = textRulesOf(field.name);
  return memoised((raw, flag) => {
    checkText(raw, rules, flag);
    return raw;
  });
}

/** Gives back the schema's own text, not the file's: a million rows then share a few words. */
function enumReader(values: ReadonlySet<string>): CellReader {
  const words = new Map([...values].map((word) => [word, word]));
  return (raw, flag) => {
    const word = words.get(raw);
    if (word === undefined) flag('cell-enum', { found: raw, expected: [...values].join(', ') });
    return word;
  };
}

function partialDateReader(raw: string, flag: Flag): Cell {
  if (isOfCalendar(raw)) return raw;
  flag('cell-not-partial-date', { found: raw });
  return undefined;
}

/** A cell of the wrong form is kept: other rows may name it, and one problem is enough. */
function patternReader(pattern: RegExp): CellReader {
  return (raw, flag) => {
    if (!pattern.test(raw)) flag('cell-pattern', { found: raw, expected: pattern.source });
    else if (hasPersonalNumber(raw)) flag('text-personal-number', {});
    return raw;
  };
}

function isOfCalendar(text: string): boolean {
  try {
    parsePartialDate(text);
    return true;
  } catch {
    return false;
  }
}

/** Remembers good cells: codes, dates and remarks repeat over thousands of rows. */
function memoised(read: CellReader): CellReader {
  const good = new Map<string, Cell>();
  return (raw, flag) => {
    const known = good.get(raw);
    if (known !== undefined) return known;
    let isGood = true;
    const cell = read(raw, (code, params) => {
      isGood = false;
      flag(code, params);
    });
    if (isGood && good.size < MEMO_SIZE) good.set(raw, cell);
    return cell;
  };
}
