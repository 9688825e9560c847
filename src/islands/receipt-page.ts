/** A phone's slow line is given this long before the link is followed instead. */
const PATIENCE = 8_000;

const pages = new Map<string, Promise<Document | null>>();

async function fetchPage(path: string): Promise<Document | null> {
  const response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE) });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function cachedPage(path: string): Promise<Document | null> {
  const known = pages.get(path);
  if (known) return known;
  const page = fetchPage(path);
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  return page;
}

/**
 * A copy of the receipt that stands at an address such as `/ru/sources/t0/#t0-04`, taken from the built page, which
 * is fetched once; null when there is no such page or no such receipt in it. Its ids are made others, because
 * the page that it comes to may have the same. Throws when the page can't be had.
 */
export async function fetchReceipt(address: string): Promise<HTMLElement | null> {
  const [path = '', id = ''] = address.split('#');
  const receipt = (await cachedPage(path))?.getElementById(id);
  if (!receipt?.matches('article.receipt')) return null;
  const copy = document.importNode(receipt, true);
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.id = `shown-${element.id}`;
  for (const element of [copy, ...copy.querySelectorAll('[aria-labelledby]')]) {
    const label = element.getAttribute('aria-labelledby');
    if (label !== null) element.setAttribute('aria-labelledby', `shown-${label}`);
  }
  return copy;
}
