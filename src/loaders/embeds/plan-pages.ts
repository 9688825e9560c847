/** A view as an edition shows it. `print` and `numbers` are equal where two editions show the same. */
export type Version = { edition: string; print: string; numbers: string };

/** A page of a view: the one that stands for the newest edition, or a frozen one of its own. */
export type PagePlan<V extends Version> = {
  version: V;
  /** True for a page that shows `version.edition` alone; false for the one that follows the newest. */
  isFrozen: boolean;
  /** Set where the newest edition has no such view any more. */
  isGone: boolean;
  /** What the newest edition, or the last that had the view, shows otherwise; null where it is this one. */
  since: 'numbers' | 'words' | null;
  /** Other editions, by what the page that follows the newest does when it is asked for one. */
  editions: {
    /** Have a page of their own: they show something else. */
    own: readonly string[];
    /** Show the same as this page. */
    same: readonly string[];
    /** Had no such view. */
    absent: readonly string[];
  };
};

/**
 * The pages that a view needs so that every edition can be seen as it was: one that follows the newest, and one for
 * each earlier edition that shows something else. `editions` are all, the newest first; `versions` those that have the
 * view, in the same order, at least one.
 */
export function planPages<V extends Version>(
  editions: readonly string[],
  versions: readonly V[],
): PagePlan<V>[] {
  const [shown] = versions;
  if (!shown) throw new Error('view has no version');
  const isGone = shown.edition !== editions[0];
  const others = versions.slice(1);
  const own = others.filter(({ print }) => print !== shown.print);
  const has = new Set(versions.map(({ edition }) => edition));
  const live: PagePlan<V> = {
    version: shown,
    isFrozen: false,
    isGone,
    since: null,
    editions: {
      own: own.map(({ edition }) => edition),
      same: versions.filter(({ print }) => print === shown.print).map(({ edition }) => edition),
      absent: editions.filter((edition) => !has.has(edition)),
    },
  };
  return [
    live,
    ...own.map((version): PagePlan<V> => ({
      ...live,
      version,
      isFrozen: true,
      since: version.numbers === shown.numbers ? 'words' : 'numbers',
    })),
  ];
}
