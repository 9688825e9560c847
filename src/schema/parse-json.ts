import { decodeFile } from './decode-file.ts';
import type { PackageFiles } from './package-files.ts';
import type { Problems } from './problems.ts';

/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for what JSON writes in braces. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of a JSON object itself, never of its prototype; undefined when there is none. */
export function memberOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

const LONGEST_QUOTED = 500;

/** A value as a message can hold it: cut where it is long, `nothing` for none. */
export function quoteJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // What was read without end in itself can't be written: the writer goes as deep as the call stack.
    return 'brackets in brackets, too deep to show';
  }
  if (text === undefined) return 'nothing';
  return text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text;
}

/** Value of a JSON file of the package, or undefined when it is missing or broken, which is reported. */
export function parseJsonFile(files: PackageFiles, path: string, problems: Problems): unknown {
  const text = decodeFile(files, path, problems);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    problems.add('json-broken', { file: path, line: lineOfMessage(found, text) }, { found });
    return undefined;
  }
}

/** Engines name the place in their own words: `at position 12` or `at line 3 column 4`; line 1 when they don't. */
function lineOfMessage(message: string, text: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
}
