import type { FigureView } from '../../format/figure.ts';
import type { ViewTold } from './view.ts';

/** The figures of a view, leading to their receipts as they were in an edition. */
export function frozenFigures(
  { table, number }: Pick<ViewTold, 'table' | 'number'>,
  edition: string,
): Pick<ViewTold, 'table' | 'number'> {
  const ask = (figure: FigureView): FigureView => ({
    ...figure,
    href: figure.href.replace(/(?=#|$)/, `?edition=${edition}`),
  });
  return {
    table: {
      head: table.head,
      rows: table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : ask(cell)))),
    },
    number: number && ask(number),
  };
}
