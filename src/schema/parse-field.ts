import type { Field, FieldType } from './descriptor.ts';
import { isJsonObject, memberOf, type JsonObject } from './parse-json.ts';
import { parseReference, type Reference } from './parse-reference.ts';

/** Reports what can't be used in a descriptor: JSON pointer, what stands there, what should. */
export type WrongDescriptor = (pointer: string, found: unknown, expected: string) => void;

const TYPES: readonly string[] = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'list',
] satisfies FieldType[];
const CONSTRAINTS = ['required', 'unique', 'enum', 'pattern', 'minimum', 'maximum'];
const NAME = /^[a-z][a-z0-9_]*$/;

/** A field of a schema; null when it can't be used. A constraint that the checker doesn't know is refused, not skipped. */
export function parseField(
  json: unknown,
  pointer: string,
  tables: ReadonlySet<string>,
  wrong: WrongDescriptor,
): Field | null {
  if (!isJsonObject(json)) {
    wrong(pointer, json, 'a field');
    return null;
  }
  const name = memberOf(json, 'name');
  const type = memberOf(json, 'type');
  if (typeof name !== 'string' || !NAME.test(name))
    wrong(`${pointer}/name`, name, 'a name such as period_start');
  if (!isFieldType(type)) wrong(`${pointer}/type`, type, TYPES.join(', '));
  if (typeof name !== 'string' || !isFieldType(type)) return null;

  const constraints = memberOf(json, 'constraints') ?? {};
  if (!isJsonObject(constraints)) {
    wrong(`${pointer}/constraints`, constraints, 'constraints');
    return null;
  }
  const at = `${pointer}/constraints`;
  for (const key of Object.keys(constraints)) {
    if (!CONSTRAINTS.includes(key)) wrong(`${at}/${key}`, key, CONSTRAINTS.join(', '));
  }
  return {
    name,
    type,
    required: readFlag(constraints, 'required', at, wrong),
    unique: readFlag(constraints, 'unique', at, wrong),
    enum: readEnum(constraints, at, wrong),
    pattern: readPattern(constraints, at, wrong),
    minimum: readNumber(constraints, 'minimum', at, wrong),
    maximum: readNumber(constraints, 'maximum', at, wrong),
    trueValues: readTexts(json, 'trueValues', pointer, ['true', 'True', 'TRUE', '1'], wrong),
    falseValues: readTexts(json, 'falseValues', pointer, ['false', 'False', 'FALSE', '0'], wrong),
    delimiter: readTexts(json, 'delimiter', pointer, [','], wrong)[0] ?? ',',
    references: readReference(json, pointer, tables, wrong),
  };
}

function isFieldType(value: unknown): value is FieldType {
  return typeof value === 'string' && TYPES.includes(value);
}

function readFlag(json: JsonObject, name: string, at: string, wrong: WrongDescriptor): boolean {
  const value = memberOf(json, name) ?? false;
  if (typeof value !== 'boolean') wrong(`${at}/${name}`, value, 'true or false');
  return value === true;
}

function readNumber(json: JsonObject, name: string, at: string, wrong: WrongDescriptor): number | null {
  const value = memberOf(json, name) ?? null;
  if (value !== null && typeof value !== 'number') wrong(`${at}/${name}`, value, 'a number');
  return typeof value === 'number' ? value : null;
}

function readTexts(
  json: JsonObject,
  name: string,
  at: string,
  otherwise: string[],
  wrong: WrongDescriptor,
): string[] {
  const value = memberOf(json, name) ?? otherwise;
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  if (texts.every((text) => typeof text === 'string' && text !== '')) return texts as string[];
  wrong(`${at}/${name}`, value, 'texts');
  return otherwise;
}

function readEnum(json: JsonObject, at: string, wrong: WrongDescriptor): ReadonlySet<string> | null {
  const texts = readTexts(json, 'enum', at, [], wrong);
  return texts.length === 0 ? null : new Set(texts);
}

function readPattern(json: JsonObject, at: string, wrong: WrongDescriptor): RegExp | null {
  const value = memberOf(json, 'pattern') ?? null;
  if (value === null) return null;
  try {
    if (typeof value === 'string') return new RegExp(value, 'u');
  } catch {
    // Reported below, like any other value that is no pattern.
  }
  wrong(`${at}/pattern`, value, 'a regular expression');
  return null;
}

function readReference(
  json: JsonObject,
  at: string,
  tables: ReadonlySet<string>,
  wrong: WrongDescriptor,
): Reference | null {
  const value = memberOf(json, 'references') ?? null;
  if (value === null) return null;
  if (typeof value === 'string' && value !== '') return parseReference(value, (name) => tables.has(name));
  wrong(`${at}/references`, value, 'a table or lists of kinds');
  return null;
}
