import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Direction } from '../../maps/tiles.ts';
import { loadLiveStyles } from '../region-map/styles.ts';
import { stopAt, type Surface, surfaceOf } from '../region-map/surface.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What eyes read in a cell of the table: its numbers, without the parts of a sum. */
function seenIn(cell: Element | undefined): string {
  if (!cell) return '';
  const numbers = [...cell.querySelectorAll('data.figure [aria-hidden]')].filter(
    (one) => !one.closest('.pair__sum'),
  );
  return numbers.length > 0
    ? numbers.map(({ textContent }) => textContent).join('; ')
    : cell.textContent.trim();
}

/**
 * Ties the two maps of a drawn pair: the region that is pointed at or focused on one is outlined on both, and the line
 * under them says both numbers, which the table has. Arrow keys move to the neighbour, Escape lets go.
 */
export async function pointsInPair(pair: HTMLElement, locale: Locale): Promise<void> {
  await loadLiveStyles();
  const t = translator(locale);
  const surfaces = [...pair.querySelectorAll('svg.map')].map(surfaceOf);
  const say = pair.querySelector<HTMLElement>('.pair__say');
  const hint = say?.textContent ?? '';
  const rows = new Map(
    [...pair.querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('th a')?.getAttribute('href'),
      row,
    ]),
  );

  const show = (href: string | null) => {
    for (const { links, mark } of surfaces)
      mark([...links].find(([, link]) => href !== null && link.getAttribute('href') === href)?.[0] ?? null);
    const row = href === null ? undefined : rows.get(href);
    const [left, right, change] = row?.querySelectorAll('td') ?? [];
    const told = {
      region: row?.querySelector('th')?.textContent ?? '',
      left: seenIn(left),
      right: seenIn(right),
    };
    if (!say) return;
    if (!row) say.textContent = hint;
    else if (!change) say.textContent = t('compare.said', told);
    else say.textContent = t('compare.said.change', { ...told, change: seenIn(change) });
  };
  const linkAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest('svg.map a[data-area]') : null;
  const linkOf = ({ target }: Event) => linkAt(target);
  const surfaceWith = (link: Element): Surface | undefined =>
    surfaces.find(({ root }) => root.contains(link));

  pair.addEventListener('pointerover', (event) => show(linkOf(event)?.getAttribute('href') ?? null));
  pair.addEventListener('pointerleave', () => show(null));
  pair.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    show(link?.getAttribute('href') ?? null);
    const id = link?.getAttribute('data-area');
    if (link && id) {
      const surface = surfaceWith(link);
      if (surface) stopAt(surface, id);
    }
  });
  pair.addEventListener('focusout', () => show(null));
  pair.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const link = linkOf(event);
    const direction = ARROWS[event.key];
    if (event.key === 'Escape') show(null);
    if (!link || !direction) return;
    event.preventDefault();
    const surface = surfaceWith(link);
    const next = surface?.next(link.getAttribute('data-area') ?? '', direction);
    if (next) surface?.links.get(next)?.focus();
  });
  // The look that brought this here came before there was anyone to tell.
  const pointed = linkAt(document.activeElement) ?? linkAt(pair.querySelector('a[data-area]:hover'));
  if (pointed && pair.contains(pointed)) show(pointed.getAttribute('href'));
}
