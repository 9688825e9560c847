import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const FOLDER = new URL('./goldens/', import.meta.url);

/**
 * Holds a drawing against `goldens/<name>`, text by text. `UPDATE_GOLDENS=1` writes what is drawn now: look at
 * the difference before it is committed. Markup is kept one element a line.
 */
export function expectGolden(name: string, markup: string): void {
  const drawn = `${markup.replaceAll('><', '>\n<')}\n`;
  const file = new URL(name, FOLDER);
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, drawn);
  }
  if (!existsSync(file)) throw new Error(`no golden: ${name}; UPDATE_GOLDENS=1 makes it`);
  expect(drawn).toBe(readFileSync(file, 'utf8'));
}
