import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from './helpers/dist.ts';
import { packed } from './helpers/weight.ts';

/** Every script that those which hold one of the texts import, they among them, by what the built files name. */
function scriptsWith(texts: readonly string[]): string[] {
  const folder = join(DIST, '_astro');
  const all = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const found = new Set<string>();
  for (const text of texts) {
    const holders = all.filter((name) => readFileSync(join(folder, name), 'utf8').includes(text));
    if (holders.length === 0) throw new Error(`no script has the text: ${text}`);
    for (const name of holders) found.add(name);
  }
  for (const name of found)
    for (const [, imported = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
      /(?:from|import)\s*"\.\/([\w.-]+\.js)"/g,
    ))
      found.add(imported);
  return [...found].map((name) => join(folder, name));
}

describe('the map', () => {
  it('with its districts weighs at most 60 kB of scripts, all that it ever loads', () => {
    // Each of these is in one of its scripts alone: the element, its card, Leaflet, the districts' table.
    const files = scriptsWith(['define(`region-map`', 'map-card__list', 'leaflet-pane', 'map-districts']);
    const bytes = files.reduce((sum, file) => sum + packed(readFileSync(file)), 0);
    console.info(`scripts of the map: ${bytes} bytes in ${files.length} files`);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });
});
