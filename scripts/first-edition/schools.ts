import { parseVintage } from './area-id.ts';
import { cell, type Row } from './csv.ts';

/** General-education schools by region and school year; `2018/19` is `2018` in the id. */
export function makeSchools(rows: readonly Row[]): Row[] {
  return rows.map((row) => {
    const [area, year, locality] = [cell(row, 'region_iso'), cell(row, 'school_year'), cell(row, 'locality')];
    return {
      id: `${area}-schools-${year.slice(0, 4)}-${locality}`,
      area,
      school_year: year,
      locality,
      schools: cell(row, 'schools'),
      vintage: parseVintage(cell(row, 'region_set')),
      source: 'bns-schools',
    };
  });
}
