import { type BuiltPage, builtPages, documentOf, frozenEdition, withFewEmbeds } from './dist.ts';

/** A number on a page, as it is marked up. */
export type PageFigure = {
  page: BuiltPage;
  /** `indicator@area@period`. */
  code: string;
  value: string | null;
  /** What eyes see and what is read out. */
  seen: string;
  heard: string;
  /** Where it leads; null when it is no link. */
  href: string | null;
  /** Last part of the link's address: the id of the row that it leads to. */
  row: string;
  /** True when something beside it, in its row or its section, is a link. */
  hasLinkBeside: boolean;
};

const BESIDE = ['tr', 'li', 'dl > div', 'figure', 'section', 'article'];

const text = (element: Element | null): string => (element?.textContent ?? '').trim();

/** Every figure of every page of this edition, of a share of the views to frame, in the order of pages and of their text. */
export function pageFigures(): PageFigure[] {
  return withFewEmbeds(builtPages()).flatMap((page) => {
    if (!page.html.includes('class="figure"') || frozenEdition(page) !== null) return [];
    return [...documentOf(page).querySelectorAll('data.figure')].map((figure) => {
      const href = figure.closest('a')?.getAttribute('href') ?? null;
      const hidden = figure.querySelector('[aria-hidden]');
      return {
        page,
        code: figure.getAttribute('data-figure') ?? '',
        value: figure.getAttribute('value'),
        seen: text(hidden ?? figure),
        heard: text(figure.querySelector('.visually-hidden') ?? figure),
        href,
        row: decodeURIComponent(/#(.*)$/.exec(href ?? '')?.[1] ?? ''),
        hasLinkBeside: BESIDE.some((one) => figure.closest(one)?.querySelector('a[href]') != null),
      };
    });
  });
}
