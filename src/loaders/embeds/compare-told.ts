import { createHash } from 'node:crypto';
import type { ViewTold } from './view.ts';

const digest = (text: string): string => createHash('sha1').update(text).digest('base64');

/** Outlines are long, many pictures have the same ones, and they are told apart by their digest. */
const digests = new WeakMap<object, string>();

function shorten(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return [...value];
  const isOutline = ('type' in value && value.type === 'Feature') || ('shapes' in value && 'places' in value);
  if (!isOutline) return value;
  const known = digests.get(value) ?? digest(JSON.stringify(Object.entries(value), shorten));
  digests.set(value, known);
  return known;
}

/**
 * A text that two tellings of a view share exactly when they show the same, whatever edition they are of: words, rows
 * and all that the drawing is made of. The edition's own number is left out.
 */
export function printOf(told: ViewTold, edition: string): string {
  const { title, lead, description, legend, foot, table, parts, forms, number } = told;
  const shown = { title, lead, description, legend, foot, table, parts, forms, number };
  return digest(JSON.stringify(shown, shorten).replaceAll(edition, ''));
}

/** The same of its numbers alone: the figures and the digits of other cells, in the order of the rows. */
export function numbersOf({ table, number }: ViewTold): string {
  const numbers = [...table.rows.flat(), number].map((cell) => {
    if (typeof cell === 'string') return cell.replaceAll(/\D/g, '');
    return cell && [cell.code, cell.value, cell.text];
  });
  return JSON.stringify(numbers);
}
