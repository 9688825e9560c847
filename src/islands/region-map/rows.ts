/** What the table says of a region, for the card. Texts are as the page has them; null where the table says nothing. */
export type RegionRow = {
  name: string;
  /** The region's page. */
  href: string;
  /** Link of the number to its receipt; null where the cell has words instead of a number. */
  figure: HTMLAnchorElement | null;
  /** The number with its qualifier in words, or why there is none. */
  words: string;
  planned: string | null;
  rank: string | null;
  /** Period and source. */
  report: readonly string[];
};

const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

/** Rows of the map's table by region, in its order. */
export function readRows(host: ParentNode): ReadonlyMap<string, RegionRow> {
  const rows = [...host.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  return new Map(
    rows.map((row): [string, RegionRow] => {
      const link = row.querySelector<HTMLAnchorElement>('th a');
      const [value, planned, ...report] = row.querySelectorAll('td');
      const figure = value?.querySelector<HTMLAnchorElement>('a.figure-link') ?? null;
      return [
        row.dataset['row'] ?? '',
        {
          name: textOf(link),
          href: link?.href ?? '',
          figure,
          words: textOf(figure?.querySelector('.visually-hidden') ?? value),
          planned: planned?.querySelector('data') ? textOf(planned.querySelector('[aria-hidden]')) : null,
          rank: row.dataset['rank'] ?? null,
          report: report.map(textOf).filter(Boolean),
        },
      ];
    }),
  );
}
