/**
 * Cuts the fonts to the letters that the interface and the data use: src/styles/fonts/*.woff2, fonts.css, and
 * fallbacks.css for what stands in for them. Run before each build; the result is not committed.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { charactersOf, titleCharactersOf } from './fonts/characters.ts';
import { FACES, type Face } from './fonts/faces.ts';
import { FALLBACKS, fallbackRule } from './fonts/fallbacks.ts';

const OUT = 'src/styles/fonts';

/**
 * Kerning, marks, ligatures and tabular figures: what the stylesheet uses or every text needs. No `locl`: in these fonts
 * it holds Bulgarian and Serbian letters, a quarter of a file, and nothing for Kazakh, Russian or English.
 */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'liga', 'calt', 'tnum', 'lnum'];

async function textsUnder(folder: string, ending: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending));
  return Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')));
}

/** `U+41-5A,U+61` for the characters, in order. */
function unicodeRange(points: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}

async function openFont(face: Face): Promise<{ source: Buffer; font: Font }> {
  const source = await readFile(`node_modules/${face.source}`);
  const font = create(source);
  if (!('characterSet' in font)) throw new Error(`not a single font: ${face.source}`);
  return { source, font };
}

async function cut(face: Face, wanted: string, taken: Set<number>): Promise<string> {
  const { source, font } = await openFont(face);
  const has = new Set(font.characterSet);
  const points = [...wanted]
    .filter((character) => face.only?.test(character) ?? true)
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((point) => has.has(point) && !taken.has(point));
  for (const point of points) taken.add(point);
  const text = String.fromCodePoint(...points);
  const wght = typeof face.weight === 'number' ? face.weight : { min: face.weight[0], max: face.weight[1] };
  const made = await subsetFont(source, text, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures: FEATURES,
  });
  await writeFile(`${OUT}/${face.file}`, made);
  console.log(`${OUT}/${face.file}: ${points.length} characters, ${made.length} bytes`);
  const weight = typeof face.weight === 'number' ? face.weight : face.weight.join(' ');
  return `@font-face {
  font-family: '${face.family}';
  font-weight: ${weight};
  font-display: swap;
  src: url('./${face.file}') format('woff2');
  unicode-range: ${unicodeRange(points)};
}
`;
}

await mkdir(OUT, { recursive: true });
const wanted = charactersOf([
  ...(await textsUnder('src/i18n/messages', '.json')),
  ...(await textsUnder('data', '.csv')),
]);
const titles = titleCharactersOf(wanted);
const taken = { text: new Set<number>(), titles: new Set<number>() };
const rules: string[] = [];
for (const face of FACES)
  rules.push(face.titles ? await cut(face, titles, taken.titles) : await cut(face, wanted, taken.text));
const MADE = '/* Made by scripts/fonts.ts; do not edit. */\n';
await writeFile(`${OUT}/fonts.css`, `${MADE}${rules.join('')}`);

const fallbacks: string[] = [];
for (const fallback of FALLBACKS) {
  const face = FACES.find(({ family }) => family === fallback.of);
  if (!face) throw new Error(`no such font: ${fallback.of}`);
  fallbacks.push(fallbackRule(fallback, (await openFont(face)).font));
}
await writeFile(`${OUT}/fallbacks.css`, `${MADE}${fallbacks.join('')}`);
