import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { TAGS } from './axe.ts';

/** A place in the window that is inside a region, wherever its box's middle may be. */
export const placeIn = (link: Locator) =>
  link.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    for (let i = 1; i < 30; i += 1)
      for (let j = 1; j < 30; j += 1) {
        const [x, y] = [left + (width * i) / 30, top + (height * j) / 30];
        if (element.contains(document.elementFromPoint(x, y))) return { x, y };
      }
    throw new Error(`no place to point at: ${element.getAttribute('data-area')}`);
  });

/**
 * Points at every area in turn, in the page at once, at a place where it is not covered; answers with what its row says
 * and what its card says then. The pointer comes from the card, so that no way to it makes the card wait.
 */
export const readCards = (host: Locator) =>
  host.evaluate((element) => {
    const card = element.querySelector('.map-card');
    const text = (of: Element | null | undefined) => of?.textContent.trim() ?? '';
    const point = (target: Element, clientX: number, clientY: number) =>
      target.dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, clientX, clientY, pointerType: 'mouse' }),
      );
    return [...element.querySelectorAll('tr[data-row]')].map((row) => {
      const id = row.getAttribute('data-row') ?? '';
      const cell = row.querySelector('td');
      const link = [...element.querySelectorAll(`a[data-area="${id}"]:not(.map__reach)`)].find((one) =>
        one.checkVisibility(),
      );
      const { left, top, width, height } = link?.getBoundingClientRect() ?? new DOMRect();
      const steps = Array.from({ length: 29 }, (_, i) => (i + 1) / 30);
      const places = steps.flatMap((i) => steps.map((j) => [left + width * i, top + height * j] as const));
      const place = places.find(([x, y]) => link?.contains(document.elementFromPoint(x, y)));
      const from = card?.getBoundingClientRect() ?? new DOMRect();
      point(element, from.x + from.width / 2, from.y + from.height / 2);
      if (place) point(document.elementFromPoint(...place) ?? element, ...place);
      const part = (name: string) => text(card?.querySelector(`.map-card__${name}`));
      const linkTo = (to: string) => card?.querySelector<HTMLAnchorElement>(`[data-to=${to}]:not([hidden])`);
      return {
        row: {
          id,
          name: text(row.querySelector('th')),
          value: text(cell?.querySelector('[aria-hidden]') ?? cell),
          receipt: cell?.querySelector('a')?.getAttribute('href') ?? null,
          source: text(row.querySelector('.source-line')),
        },
        card: {
          name: part('name'),
          value: part('value'),
          report: part('report'),
          region: linkTo('region')?.getAttribute('href') ?? null,
          receipt: linkTo('receipt')?.getAttribute('href') ?? null,
        },
      };
    });
  });

/** Errors that a page has logged, those of the Content-Security-Policy among them. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

/** What axe finds in the live map, no rule switched off. */
export const mapViolations = async (page: Page) => {
  const found = await new AxeBuilder({ page }).include('region-map[data-ready]').withTags(TAGS).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
};
