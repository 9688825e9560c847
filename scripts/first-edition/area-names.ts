import { cell, type Row } from './csv.ts';

const setOf17Starts = '2018-06-19';
const changedIn2018 = ['KZ-YUZ', 'KZ-SHY'];

/**
 * Names and cases of the regions, from the language guide's `regions.csv`, numbered per area in order of time.
 * The guide dates every name of the 17 from the day of the set; a name that did not begin then has no first day.
 */
export function makeAreaNames(guide: readonly Row[]): Row[] {
  const counts = new Map<string, number>();
  return guide.map((row) => {
    const area = cell(row, 'id');
    const number = (counts.get(area) ?? 0) + 1;
    counts.set(area, number);
    const from = cell(row, 'name_from');
    const isOlder = from === setOf17Starts && !changedIn2018.includes(area);
    return {
      ...row,
      id: `${area}-name-${number}`,
      area,
      valid_from: isOlder ? '' : from,
      valid_to: cell(row, 'name_to'),
    };
  });
}
