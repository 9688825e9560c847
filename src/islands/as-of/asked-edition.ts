/** Number that the address asks the page's figures of (`?edition=2026.11.0`), whatever it says; null where it asks nothing. */
export const askedEdition = new URLSearchParams(location.search).get('edition');

// A page that is asked for as of an edition fetches all that this needs; the others fetch nothing.
if (askedEdition)
  import('./show-edition.ts')
    .then(({ showEdition }) => showEdition(askedEdition ?? ''))
    .catch(() => undefined);
