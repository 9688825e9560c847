/** How exactly a source gave its number; the codes of the field `qualifier`. */
export type Qualifier = 'exact' | 'about' | 'at_least' | 'at_most' | 'between' | 'all';

/**
 * A number as a source bounded it. `between` holds both printed ends, the lower one in `value`.
 * `all` means “every one of them”: its number is null where the source did not print it.
 */
export type Bounded =
  | { qualifier: 'exact' | 'about' | 'at_least' | 'at_most'; value: number }
  | { qualifier: 'between'; value: number; max: number }
  | { qualifier: 'all'; value: number | null };

/**
 * Makes a bounded value from the cells `value`, `value_max` and `qualifier` of an observation.
 * Throws a RangeError for an impossible pair, as a range whose ends are turned round.
 */
export function makeBounded(value: number | null, qualifier: Qualifier, max: number | null = null): Bounded {
  if (qualifier === 'all') return { qualifier, value };
  if (value === null || !Number.isFinite(value))
    throw new RangeError(`not a bounded value: ${value} ${qualifier}`);
  if (qualifier !== 'between') return { qualifier, value };
  if (max === null || !(value < max)) throw new RangeError(`not a range: ${value} to ${max}`);
  return { qualifier, value, max };
}

/** An exact value. */
export function exactly(value: number): Bounded {
  return makeBounded(value, 'exact');
}
