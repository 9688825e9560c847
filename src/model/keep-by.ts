/**
 * The same function, run once for each object and second key, told apart by identity; what it made goes when the object
 * does. Further arguments only help to make it.
 */
export function keepBy<Of extends object, By, More extends readonly unknown[], Made>(
  make: (of: Of, by: By, ...more: More) => Made,
): (of: Of, by: By, ...more: More) => Made {
  const made = new WeakMap<Of, Map<By, Made>>();
  return (of, by, ...more) => {
    const known = made.get(of) ?? new Map<By, Made>();
    const one = known.get(by) ?? make(of, by, ...more);
    made.set(of, known.set(by, one));
    return one;
  };
}
