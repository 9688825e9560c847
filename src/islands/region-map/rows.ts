/** What the table says of a region, for the card. Texts are as the page has them; null where the table says nothing. */
export type RegionRow = {
  /** A region may be opened; a district or city is in one. */
  level: 'region' | 'district';
  name: string;
  /** The region's page, or the district's row on it. */
  href: string;
  /** Link of the number to its receipt; null where the cell has words instead of a number. */
  figure: HTMLAnchorElement | null;
  /** The number with its qualifier in words, or why there is none. */
  words: string;
  planned: string | null;
  rank: string | null;
  /** Period and source, or what else the row says with the column's name before it. */
  report: readonly string[];
  /** The centres named there. */
  list: HTMLElement | null;
};

/** Text of a cell; where it would not be understood alone, after the name of its column. */
const reportOf = (cell: HTMLElement): string => {
  const text = textOf(cell.querySelector('[aria-hidden]') ?? cell);
  return text && 'said' in cell.dataset ? `${cell.dataset['label']}: ${text}` : text;
};

const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

/** Rows of the map's tables by area, in their order. */
export function readRows(host: ParentNode): Map<string, RegionRow> {
  const rows = [...host.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  return new Map(
    rows.map((row): [string, RegionRow] => {
      const link = row.querySelector<HTMLAnchorElement>('th a');
      const planned = row.querySelector('td[data-planned]');
      const [value, ...report] = row.querySelectorAll<HTMLElement>('td:not([data-planned], .map-list)');
      const figure = value?.querySelector<HTMLAnchorElement>('a.figure-link') ?? null;
      return [
        row.dataset['row'] ?? '',
        {
          level: 'district' in row.dataset ? 'district' : 'region',
          name: textOf(link),
          href: link?.href ?? '',
          figure,
          words: textOf(figure?.querySelector('.visually-hidden') ?? value),
          planned: planned?.querySelector('data') ? textOf(planned.querySelector('[aria-hidden]')) : null,
          rank: row.dataset['rank'] ?? null,
          report: report.map(reportOf).filter(Boolean),
          list: row.querySelector<HTMLElement>('.map-list ul'),
        },
      ];
    }),
  );
}
