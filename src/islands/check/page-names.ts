/** What tables and fields are called in the page's language; a name that the page does not have is itself. */
export interface PageNames {
  /** Names of all tables of the package. */
  tables(): string[];
  table(name: string): string;
  field(table: string, name: string): string;
}

/** The names that stand on the page beside the templates. */
export function readPageNames(host: HTMLElement): PageNames {
  const part = (table: string) => host.querySelector(`[data-dataset]#${CSS.escape(table)}`);
  return {
    tables: () => [...host.querySelectorAll('[data-dataset]')].map(({ id }) => id),
    table: (name) => part(name)?.querySelector('[data-title]')?.textContent ?? name,
    field: (table, name) =>
      part(table)?.querySelector(`[data-field="${CSS.escape(name)}"]`)?.textContent ?? name,
  };
}
