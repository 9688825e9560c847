import { readFile } from 'node:fs/promises';
import { rasterise } from '../pictures/rasterise.ts';

/** The site's sign as an application's: `maskable` leaves room for the device to cut its own shape. */
export const ICONS = [
  { name: 'icon-192', size: 192, purpose: 'any', margin: 0.12 },
  { name: 'icon-512', size: 512, purpose: 'any', margin: 0.12 },
  { name: 'icon-512-maskable', size: 512, purpose: 'maskable', margin: 0.26 },
] as const;

const VIEW_BOX = /viewBox="(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)"/;

/** An icon as PNG: the sign of public/favicon.svg on paper. */
export async function iconFile({ size, margin }: (typeof ICONS)[number]): Promise<Buffer> {
  const sign = await readFile('public/favicon.svg', 'utf8');
  const [whole = '', x, y, width] = VIEW_BOX.exec(sign) ?? [];
  if (!whole) throw new Error('public/favicon.svg: no view box of four numbers');
  const side = Number(width) / (1 - 2 * margin);
  const edge = side * margin;
  const svg = sign
    .replace(whole, `viewBox="${Number(x) - edge} ${Number(y) - edge} ${side} ${side}"`)
    // A picture has one theme: the light one.
    .replace(/@media\(prefers-color-scheme:dark\)\{.*?\}\s*\}/, '')
    .replace(
      '<rect',
      `<path fill="#fbfaf7" d="M${Number(x) - edge} ${Number(y) - edge}h${side}v${side}h-${side}z"/><rect`,
    );
  return rasterise(svg, size, async () => svg);
}
