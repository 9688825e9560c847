import { readableAddress } from '../readable-address.ts';
import { translator } from '../../format/translator.ts';
import { pictureFileName } from '../../pictures/file-name.ts';
import { pictureFrame } from '../../pictures/frame.ts';
import { fontRules } from '../../pictures/font-rules.ts';
import { standAlone } from '../../pictures/standalone.ts';
import type { Measure } from '../../pictures/type.ts';
import { download } from '../download.ts';
import { pageLocale } from '../page-locale.ts';
import { paintComputed } from './computed-paint.ts';
import type { LivePicture, PictureFormat } from './live-picture.ts';
import { pageFonts } from './page-fonts.ts';
import { drawRuns, type TextRun } from './text-runs.ts';

/** Pixels of the PNG for each of the picture's own. */
const SCALE = 2;

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('browser draws on no canvas');
  return context;
}

/** Width of lines in the page's fonts. */
function measureOnCanvas(): Measure {
  const context = contextOf(document.createElement('canvas'));
  const root = getComputedStyle(document.documentElement);
  return (text, { family, size, weight }) => {
    context.font = `${weight} ${size}px ${root.getPropertyValue(`--font-${family}`)}`;
    return context.measureText(text).width;
  };
}

/** A view in its frame with its looks written out, and where its letters stand. */
async function paintedView(picture: LivePicture): Promise<{ svg: SVGSVGElement; runs: TextRun[] }> {
  const { drawing, title, lead, foot, legend } = picture;
  const letters = JSON.stringify([title, lead, foot, legend, drawing.textContent]);
  // Lines are measured in the fonts that they are drawn in.
  const fonts = ["400 16px 'Onest'", "600 16px 'Onest'", "620 28px 'Source Serif 4'"];
  await Promise.all(fonts.map((font) => document.fonts.load(font, letters)));
  const own = document.importNode(drawing, true);
  standAlone(own, (id) => document.getElementById(id)?.getAttribute('d') ?? '');
  const svg = pictureFrame({
    ...picture,
    document,
    measure: measureOnCanvas(),
    drawing: own,
    site: translator(pageLocale())('site.name'),
    address: readableAddress(`${location.host}${location.pathname}${location.search}`),
  });
  return { svg, runs: paintComputed(svg) };
}

/** A painted view as a file that needs nothing else. */
async function svgFile(svg: SVGSVGElement): Promise<string> {
  const letters = svg.textContent ?? '';
  const rules = fontRules(await pageFonts(letters), letters);
  const text = new XMLSerializer().serializeToString(svg);
  // In the text: the page's policy has no style for elements.
  return text.replace('</defs>', `<style>${rules}</style></defs>`);
}

/**
 * A painted view as pixels: its shapes by the browser's own reader of SVG, its letters by the canvas. Fonts inside an
 * SVG may come too late for an image of it, and nothing tells when.
 */
async function pngFile(svg: SVGSVGElement, runs: readonly TextRun[]): Promise<Blob> {
  for (const text of svg.querySelectorAll('text')) text.remove();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(svg.getAttribute('width')) * SCALE;
  canvas.height = Number(svg.getAttribute('height')) * SCALE;
  const context = contextOf(canvas);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  drawRuns(context, runs, SCALE);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('picture is too large'))), 'image/png'),
  );
}

/** Saves a view as a file named by view and edition: always in light colours, on paper. Fails with the reason. */
export async function savePicture(picture: LivePicture, format: PictureFormat): Promise<void> {
  const { svg, runs } = await paintedView(picture);
  const name = pictureFileName(picture.view, picture.edition, format);
  if (format === 'svg') download(name, 'image/svg+xml', await svgFile(svg));
  else download(name, 'image/png', await pngFile(svg, runs));
}
