/** The region whose link an event is of; null for any other. */
export function areaOf({ target }: Event): string | null {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-area]') : null;
  return link?.dataset['area'] ?? null;
}
