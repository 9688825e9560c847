const WORD = 32n;

/** Milliseconds since 1970 as `YYYY-MM-DD`, with ` hh:mm:ss` (and `.sss`) where the time is not midnight. */
export function isoMoment(milliseconds: number): string {
  const moment = new Date(milliseconds);
  if (Number.isNaN(moment.getTime())) return String(milliseconds);
  const [day = '', time = ''] = moment.toISOString().split('T');
  const clock = time.replace('Z', '').replace(/\.000$/, '');
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}

/** Microseconds since midnight as `hh:mm:ss`, with `.ssssss` where there is a part of a second. */
export function clockText(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1e6);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const rest = String(microseconds % 1e6)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}${rest ? `.${rest}` : ''}`;
}

/** Months, days and nanoseconds (two words, the lower first) as DuckDB writes them: `1 month 3 days 02:00:00`. */
export function intervalText(words: Int32Array): string {
  const [months = 0, days = 0, low = 0, high = 0] = words;
  const nanoseconds = (BigInt(high) << WORD) | BigInt(low >>> 0);
  const [years, rest] = [Math.trunc(months / 12), months % 12];
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const clock = nanoseconds === 0n ? '' : `${nanoseconds < 0n ? '-' : ''}${clockText(Number(size / 1000n))}`;
  const named = [
    [years, 'year'],
    [rest, 'month'],
    [days, 'day'],
  ] as const;
  const parts = named.flatMap(([n, unit]) =>
    n === 0 ? [] : [`${n} ${unit}${Math.abs(n) === 1 ? '' : 's'}`],
  );
  return [...parts, ...(clock ? [clock] : [])].join(' ') || '00:00:00';
}

/** A decimal of Arrow (32-bit words, the lowest first, two's complement) with the point where its scale has it. */
export function exactText(value: unknown, scale: number): string {
  if (!ArrayBuffer.isView(value)) return String(value);
  const words = new Uint32Array(value.buffer, value.byteOffset, value.byteLength / 4);
  const bits = words.reduceRight((sum, word) => (sum << WORD) | BigInt(word), 0n);
  const whole = BigInt.asIntN(words.length * 32, bits);
  if (scale <= 0) return String(whole);
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** A value that has no cell of its own kind, as text: bytes in hexadecimal, lists and records as JSON. */
export function plainText(value: unknown): string {
  if (value instanceof Uint8Array)
    return `\\x${[...value].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  try {
    return JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'bigint' ? (Number.isSafeInteger(Number(part)) ? Number(part) : String(part)) : part,
    );
  } catch {
    return String(value);
  }
}
