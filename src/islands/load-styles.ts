const loaded = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once. By hand: an imported one would stand in the head of every page. Throws when it
 * can't be had, and is tried again by the next to ask.
 */
export function loadStyles(address: string): Promise<void> {
  const known = loaded.get(address);
  if (known) return known;
  const made = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      loaded.delete(address);
      reject(new Error(`no styles: ${address}`));
    });
    document.head.append(link);
  });
  loaded.set(address, made);
  return made;
}
