/** Codes of what the pages make of other figures on them: a change between two moments, a sum of regions. */
export const isOfParts = (code: string): boolean => /^(change|sum):/.test(code);

const codeOf = (figure: HTMLElement): string => figure.dataset['figure'] ?? '';

/**
 * The figures that a change or a sum of `row`, the table's row that it leads to, is made of: a change of all in the
 * row, a sum of those in its cell there. None where the row is not on the page.
 */
export function partsOf(figure: HTMLElement, row: Element | null): HTMLElement[] {
  const figuresIn = (part: Element | null | undefined) => [
    ...(part?.querySelectorAll<HTMLElement>('data[data-figure]') ?? []),
  ];
  const code = codeOf(figure);
  const place = code.startsWith('sum:')
    ? figuresIn(row)
        .find((one) => codeOf(one) === code)
        ?.closest('td')
    : row;
  return figuresIn(place).filter((one) => !isOfParts(codeOf(one)));
}
