import { translator } from '../../format/translator.ts';
import type { RegionLayout } from '../../maps/layout.ts';
import { regionMap } from '../../maps/region-map.ts';
import { mapLegend } from '../../pictures/map-legend.ts';
import { pictureFoot } from '../../pictures/picture-foot.ts';
import { PICTURE_MAP } from '../../pictures/picture-map.ts';
import type { LivePicture } from '../pictures/live-picture.ts';
import type { LiveContext } from './live-context.ts';
import type { MapContent } from './map-content.ts';

/** What a live map is saved with: what it shows, of how many regions it tells, the filters in words. */
export type ShownMap = {
  content: MapContent;
  layout: RegionLayout;
  coverage: string;
  said: string;
};

/** The live map as a picture: drawn wide, whatever the window, so that names and numbers stand on it. */
export function mapPicture(
  { locale, subject, credit, edition }: LiveContext,
  { content, layout, coverage, said }: ShownMap,
): LivePicture {
  const t = translator(locale);
  const { title, areas, lead } = content;
  const told = areas.filter(({ mark }) => mark.state === 'value' || mark.state === 'reported');
  return {
    drawing: regionMap({ document, layout, size: PICTURE_MAP, areas, label: '' }),
    view: `${subject}-map`,
    edition,
    title,
    lead: [said && `${said}.`, ...lead].filter(Boolean).join(' '),
    description: told.map(({ label }) => label).join('; '),
    legend: mapLegend(
      locale,
      content,
      areas.some(({ mark }) => 'text' in mark && /^[≥≤≈]/.test(mark.text)),
    ),
    foot: [
      coverage,
      ...pictureFoot(locale, {
        publishers: content.publishers,
        borders: t('chart.boundaries', { attribution: credit }),
        edition,
      }),
    ],
  };
}
