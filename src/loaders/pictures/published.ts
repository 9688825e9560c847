import { availableParallelism } from 'node:os';
import { type Locale, localePath, locales } from '../../i18n/locales.ts';
import { CARD, linkCard } from '../../pictures/link-card.ts';
import { document } from '../document.ts';
import { once } from '../once.ts';
import { viewCsv, type ViewFile, viewJson } from '../views/view-file.ts';
import { allPictures, pictureAddress } from './all-pictures.ts';
import { fontFiles } from './faces.ts';
import { cardContent, cardPages } from './link-cards.ts';
import { paint } from './paint.ts';
import { measureWith, outlined, paintedPicture, serialise, svgFile } from './picture-files.ts';
import { rasterise } from './rasterise.ts';
import { sheet } from './sheet.ts';

/** Width of the PNG of a map or chart, in pixels. */
export const PNG_WIDTH = 1600;

/** What draws a picture as a text: its drawing, and the rows that it is drawn from. */
type Texts = Readonly<Record<'svg' | 'csv' | 'json', () => Promise<string>>>;

/** A picture that the site publishes at `address` (from the root, without an ending); a card is a PNG only. */
export type Published = { address: string; texts: Texts | null; png: () => Promise<Buffer> };

async function rasterOf(painted: SVGSVGElement, width: number): Promise<Buffer> {
  const fonts = (await fontFiles()).map(({ range, woff2 }) => `${range}:${woff2.length}`).join(';');
  return rasterise(`${fonts}\n${serialise(painted)}`, width, () => outlined(painted));
}

/** The card of a page, painted. */
export async function paintedCard(locale: Locale, page: string): Promise<SVGSVGElement> {
  const content = await cardContent(locale, page);
  const svg = linkCard(
    { ...content, map: await content.drawMap() },
    { document, measure: measureWith(await fontFiles()) },
  );
  paint(svg, await sheet());
  return svg;
}

/** Every picture of the site: maps and charts as SVG, PNG and their data, cards as PNG. `site` is its address. */
async function list(site: URL): Promise<Published[]> {
  const pictures = (await allPictures()).map((picture): Published => {
    const told = once(picture.tell);
    let kept: Promise<SVGSVGElement> | null = null;
    const painted = () => {
      kept ??= paintedPicture({ ...picture, tell: told }, site);
      return kept;
    };
    const file = async (): Promise<ViewFile> => ({
      ...picture,
      title: (await told()).title,
      table: await picture.rows(),
    });
    return {
      address: pictureAddress(picture),
      texts: {
        svg: async () => {
          const file = await svgFile(await painted());
          // The PNG was made from it before; hundreds of drawings would stay for the rest of the build.
          kept = null;
          return file;
        },
        csv: async () => viewCsv(await file()),
        json: async () => viewJson(await file()),
      },
      png: once(async () => rasterOf(await painted(), PNG_WIDTH)),
    };
  });
  const pages = await cardPages();
  const cards = locales.flatMap((locale) =>
    pages.map((page): Published => ({
      address: localePath(locale, `${page}card`),
      texts: null,
      png: once(async () => rasterOf(await paintedCard(locale, page), CARD.width)),
    })),
  );
  return [...pictures, ...cards];
}

let listed: Promise<readonly Published[]> | undefined;

/** Every picture of the site, listed once. */
export function published(site: URL): Promise<readonly Published[]> {
  listed ??= list(site);
  return listed;
}

/** Draws all PNG as the processors allow, so that who asks for one finds it drawn or on its way. */
export function drawAhead(pictures: readonly Published[]): void {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let one = pictures[next]; one; one = pictures[next]) {
      next += 1;
      // Who asks for the picture gets the failure.
      await one.png().catch(() => undefined);
    }
  };
  for (let i = 0; i <= availableParallelism(); i += 1) void lane();
}
