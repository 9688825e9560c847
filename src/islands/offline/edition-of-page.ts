/** The edition that the page was built from, by its foot; empty where it names none. */
export const editionOfPage = (): string =>
  document.querySelector<HTMLElement>('[data-edition-built]')?.dataset['editionBuilt'] ?? '';
