/** The examples as the page has them in its language. */
export type Examples = {
  /** The SQL of an example; null for an id that is none. */
  sqlOf(id: string): string | null;
  /** The example that this SQL is, to the letter; null for any other. */
  idOf(sql: string): string | null;
  /** Its title. */
  titleOf(sql: string): string | null;
  /** Marks the one that stands in the editor; null for none. */
  setCurrent(id: string | null): void;
};

/** Reads the examples from the page's list. */
export function openExamples(section: HTMLElement): Examples {
  const links = [...section.querySelectorAll('a')];
  const sqls = new Map(
    links.map((link) => [link.hash, link.parentElement?.querySelector('pre')?.textContent?.trim() ?? '']),
  );
  const linkOf = (sql: string) => links.find(({ hash }) => sqls.get(hash) === sql);
  return {
    sqlOf: (id) => sqls.get(`#example=${id}`) ?? null,
    idOf: (sql) => linkOf(sql)?.hash.slice('#example='.length) ?? null,
    titleOf: (sql) => linkOf(sql)?.textContent?.trim() ?? null,
    setCurrent(id) {
      for (const link of links)
        if (link.hash === `#example=${id}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
    },
  };
}
