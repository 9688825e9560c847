/** Id of the nth slide of a kind: the first has the bare name, so that links to it outlive a second. */
export const nth = (id: string, i: number): string => (i === 0 ? id : `${id}-${i + 1}`);
