import type { EditionDifference } from '../../schema/editions/edition-difference.ts';
import { diffReadings } from '../../schema/editions/difference.ts';
import type { RowChange } from '../../schema/editions/diff-rows.ts';
import { areaPages } from '../../queries/questions.ts';
import { answer } from '../database.ts';
import { once } from '../once.ts';
import { editionDifference, editionNumbers, readingOf } from './frozen.ts';

const EMPTY = { fields: new Map(), rows: new Map() };

/** What an edition changed since the one before; all that it holds when it is the first. */
export async function changesOf(edition: string): Promise<EditionDifference & { isFirst: boolean }> {
  const numbers = await editionNumbers();
  const previous = numbers[numbers.indexOf(edition) - 1];
  if (previous !== undefined) return { ...(await editionDifference(previous, edition)), isFirst: false };
  const whole = diffReadings(EMPTY, await readingOf(edition));
  return { from: '', to: edition, reasons: new Map(), isFirst: true, ...whole };
}

const pagesOf = once(async () => Map.groupBy(await answer(areaPages, {}), ({ area }) => area));

/** True when a row is, or was before the change, one of an area that a region's page shows. */
export async function isOfRegion({ row, values }: RowChange, region: string): Promise<boolean> {
  const pages = await pagesOf();
  const areas = [
    row.table === 'areas' ? row.id : row.cells.get('area'),
    ...values.filter(({ field }) => field === 'area').map(({ was }) => was),
  ];
  return areas.some((area) => pages.get(area ?? '')?.some(({ page }) => page === region) ?? false);
}
