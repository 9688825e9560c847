const EDITION = /^(\d{4})\.(0[1-9]|1[0-2])\.(0|[1-9]\d*)$/;

/** True for `YYYY.MM.N` with a month of the calendar and no leading zero in N. */
export function isEdition(text: string): boolean {
  return EDITION.test(text);
}

/** Year, month (1 to 12) and number of an edition; throws for any other text. */
export function parseEdition(text: string): { year: number; month: number; number: number } {
  const parts = EDITION.exec(text);
  if (!parts) throw new Error(`not an edition number: ${text}`);
  return { year: Number(parts[1]), month: Number(parts[2]), number: Number(parts[3]) };
}

/** Negative when `a` came before `b`, 0 when they are one, positive when it came after: `2026.11.9` is before `2026.11.10`. */
export function compareEditions(a: string, b: string): number {
  const left = parseEdition(a);
  const right = parseEdition(b);
  return left.year - right.year || left.month - right.month || left.number - right.number;
}

/** First number free in a month after the `last` edition, null when there is none yet; later months start at 0. */
export function nextEdition(last: string | null, year: number, month: number): string {
  const written = (number: number) => `${year}.${String(month).padStart(2, '0')}.${number}`;
  if (last === null) return written(0);
  const previous = parseEdition(last);
  return written(previous.year === year && previous.month === month ? previous.number + 1 : 0);
}
