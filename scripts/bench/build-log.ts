/** Seconds that a build spent on each kind of address, and how many addresses it made. */
export type BuildParts = { pages: number; tables: number; pictures: number; views: number; count: number };

const LINE = /─ (\/\S*) \(\+([\d.]+)(m?s)\)/g;

function kindOf(path: string): keyof Omit<BuildParts, 'count'> {
  if (/\.(png|svg)$/.test(path)) return 'pictures';
  if (/\.html$/.test(path)) return 'pages';
  return /\/data\/[^/]+\.(csv|xlsx|json|parquet|arrow|geojson|zip|ttl|jsonld)\/?$/.test(path)
    ? 'tables'
    : 'views';
}

/**
 * Adds up the times that Astro's log tells for each address. What pages share is counted with the first that asks for
 * it; what is asked at the start, before any address, is in none.
 */
export function buildParts(log: string): BuildParts {
  const parts: BuildParts = { pages: 0, tables: 0, pictures: 0, views: 0, count: 0 };
  for (const [, path = '', time, unit] of log.matchAll(LINE)) {
    parts[kindOf(path)] += Number(time) / (unit === 's' ? 1 : 1000);
    parts.count += 1;
  }
  return parts;
}
