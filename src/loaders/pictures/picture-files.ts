import { translator } from '../../format/translator.ts';
import { localePath } from '../../i18n/locales.ts';
import { fontRules } from '../../pictures/font-rules.ts';
import { pictureFrame } from '../../pictures/frame.ts';
import type { Measure } from '../../pictures/type.ts';
import { document } from '../document.ts';
import { type FontFile, fontFiles, setLine } from './faces.ts';
import { outlineTexts } from './outline-texts.ts';
import { paint } from './paint.ts';
import type { Picture } from './picture.ts';
import { sheet } from './sheet.ts';

const FAMILY = { text: 'Onest', title: 'Source Serif 4' } as const;

/** Width of lines in the site's fonts. */
export const measureWith =
  (files: readonly FontFile[]): Measure =>
  (text, { family, size, weight }) =>
    setLine(files, text, FAMILY[family], weight).width * size;

/** Markup of an SVG that an XML parser reads. */
export function serialise(svg: Element): string {
  const { defaultView } = document;
  if (!defaultView) throw new Error('document has no window');
  return new defaultView.XMLSerializer().serializeToString(svg);
}

/** A picture in its frame with its looks written out; its texts need the site's fonts. */
export async function paintedPicture({ locale, page, tell }: Picture, site: URL): Promise<SVGSVGElement> {
  const address = new URL(localePath(locale, page), site);
  const told = await tell();
  const svg = pictureFrame({
    ...told,
    drawing: told.draw('picture'),
    document,
    measure: measureWith(await fontFiles()),
    site: translator(locale)('site.name'),
    address: `${address.host}${address.pathname}`,
  });
  paint(svg, await sheet());
  return svg;
}

/** A painted picture as a file: its texts are texts, and the fonts that they need are inside. */
export async function svgFile(painted: SVGSVGElement): Promise<string> {
  const svg = painted.cloneNode(true) as SVGSVGElement;
  const files = await fontFiles();
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = fontRules(
    files.map((file) => ({ ...file, base64: Buffer.from(file.woff2).toString('base64') })),
    svg.textContent ?? '',
  );
  svg.querySelector('defs')?.append(style);
  return `${serialise(svg)}\n`;
}

/** A painted picture with outlines for texts, for what has no fonts. */
export async function outlined(painted: SVGSVGElement): Promise<string> {
  const svg = painted.cloneNode(true) as SVGSVGElement;
  outlineTexts(svg, await fontFiles());
  return serialise(svg);
}
