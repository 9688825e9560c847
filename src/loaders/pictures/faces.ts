import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { pointsOf } from '../../pictures/font-rules.ts';
import { onceEver } from '../once.ts';

const FOLDER = 'src/styles/fonts';

/** A font file of the site as scripts/fonts.ts cut it: the characters that it is used for, and its bytes. */
export type FontFile = {
  family: string;
  /** As the stylesheet says it: `400 600` or `620`. */
  weight: string;
  range: string;
  points: ReadonlySet<number>;
  woff2: Uint8Array;
  /** The font at a weight. */
  at: (weight: number) => Font;
};

async function open(rule: string): Promise<FontFile> {
  const read = (pattern: RegExp) => {
    const found = pattern.exec(rule)?.[1];
    if (!found) throw new Error(`font rule lacks a part: ${rule}`);
    return found;
  };
  const range = read(/unicode-range: ([^;]+)/);
  const points = pointsOf(range);
  const woff2 = await readFile(`${FOLDER}/${read(/url\('\.\/([^']+)'/)}`);
  // The shaper reads plain fonts: unpacked, with all that the cut has.
  const plain = await subsetFont(woff2, String.fromCodePoint(...points), { targetFormat: 'sfnt' });
  const face = new Face(new Blob(new Uint8Array(plain).buffer));
  const weights = new Map<number, Font>();
  return {
    family: read(/font-family: '([^']+)'/),
    weight: read(/font-weight: ([^;]+)/),
    range,
    points,
    woff2,
    at(weight) {
      const known = weights.get(weight) ?? new Font(face);
      known.setVariations([new Variation('wght', weight)]);
      weights.set(weight, known);
      return known;
    },
  };
}

/** The fonts of the site, in the order of its stylesheet. Needs scripts/fonts.ts to have run. */
export const fontFiles = onceEver(async () => {
  const rules = (await readFile(`${FOLDER}/fonts.css`, 'utf8')).split('@font-face').slice(1);
  return Promise.all(rules.map(open));
});

/** Families to look a character up in, in this order; both have the signs that the other lacks. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  Onest: ['Onest', 'Source Serif 4'],
  'Source Serif 4': ['Source Serif 4', 'Onest'],
};

/** A line set in type: its width and its outlines, both for a size of one pixel; y runs down from the baseline. */
export type SetLine = { width: number; glyphs: readonly { d: string; x: number }[] };

const lines = new Map<string, SetLine>();
const outlines = new WeakMap<Font, Map<string, string>>();

/** The outline of a glyph at a weight, drawn once: the same few hundred stand in every line. */
function outlineOf(font: Font, weight: number, glyph: number): string {
  const known = outlines.get(font) ?? new Map<string, string>();
  outlines.set(font, known);
  const key = `${weight} ${glyph}`;
  const outline = known.get(key) ?? font.glyphToPath(glyph);
  known.set(key, outline);
  return outline;
}

/**
 * Sets a line as a browser does: each run of characters that one file has is shaped with it, with kerning. What no
 * file has stands as the first file's sign for that: a box, never nothing.
 */
export function setLine(files: readonly FontFile[], text: string, family: string, weight: number): SetLine {
  const key = `${family}|${weight}|${text}`;
  const known = lines.get(key);
  if (known) return known;
  const order = (ORDER[family] ?? []).flatMap((name) => files.filter((file) => file.family === name));
  const glyphs: { d: string; x: number }[] = [];
  let x = 0;
  for (const { file, run } of runsOf(text, order)) {
    const font = file.at(weight);
    const buffer = new Buffer();
    buffer.addText(run);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const unit = 1 / font.face.upem;
    const positions = buffer.getGlyphPositions();
    for (const [i, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const place = positions[i];
      const d = outlineOf(font, weight, codepoint);
      glyphs.push({ d, x: x + (place?.xOffset ?? 0) * unit });
      x += (place?.xAdvance ?? 0) * unit;
    }
  }
  const made = { width: x, glyphs };
  lines.set(key, made);
  return made;
}

function runsOf(text: string, order: readonly FontFile[]): { file: FontFile; run: string }[] {
  const runs: { file: FontFile; run: string }[] = [];
  for (const character of text) {
    const file = order.find(({ points }) => points.has(character.codePointAt(0) ?? 0)) ?? order[0];
    if (!file) continue;
    const last = runs.at(-1);
    if (last?.file === file) last.run += character;
    else runs.push({ file, run: character });
  }
  return runs;
}
