import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

/** Drawn before and not changed since: not committed, and safe to delete. */
const CACHE = '.cache/pictures';

/** Changes with what makes the same SVG another PNG. */
const VERSION = '2';

/** Flat colours and their edges: more are not told apart, and weigh. */
const COLOURS = 64;

async function draw(svg: string, width: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  });
  const raw = { width: image.width, height: image.height, channels: 4 } as const;
  return sharp(image.pixels, { raw })
    .removeAlpha()
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}

/**
 * An SVG as a PNG of `width` pixels, from the cache where the same one was drawn before. `key` is all that the SVG is
 * made from; `make` makes it, of paper and outlines: there are no fonts.
 */
export async function rasterise(key: string, width: number, make: () => Promise<string>): Promise<Buffer> {
  const name = createHash('sha256').update(`${VERSION}\n${width}\n${key}`).digest('hex').slice(0, 32);
  const path = `${CACHE}/${name}.png`;
  const known = await readFile(path).catch(() => null);
  if (known) return known;
  const made = await draw(await make(), width);
  await mkdir(CACHE, { recursive: true });
  // Whole or not at all: another build may be reading.
  await writeFile(`${path}.${process.pid}`, made);
  await rename(`${path}.${process.pid}`, path);
  return made;
}
