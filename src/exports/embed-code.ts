/** How a view is framed: `address` is whole, `edition` null for one that follows the newest, `theme` null for the reader's. */
export type EmbedChoice = {
  address: string;
  /** Read out in place of the frame. */
  title: string;
  theme: 'light' | 'dark' | null;
  edition: string | null;
  /** In pixels. */
  height: number;
  /** Whether the page that frames it may run our script, which adapts the height. */
  resize: boolean;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const attribute = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * HTML that frames a view on another site. No style in it: a host whose Content-Security-Policy forbids inline styles
 * shows it just so.
 */
export function embedCode({ address, title, theme, edition, height, resize }: EmbedChoice): string {
  const url = new URL(address);
  if (edition !== null) url.searchParams.set('edition', edition);
  if (theme !== null) url.searchParams.set('theme', theme);
  const frame =
    `<iframe src="${attribute(url.href)}" title="${attribute(title)}" width="100%" height="${Math.ceil(height)}" ` +
    'loading="lazy" frameborder="0"></iframe>';
  const script = `<script src="${attribute(new URL('/embed/resize.js', url).href)}" async></script>`;
  return resize ? `${frame}\n${script}` : frame;
}
