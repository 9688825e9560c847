import { type Published, readPublished, schemaPaths, tablePaths } from '../../schema/own-file/published.ts';
import { DESCRIPTOR } from '../../schema/package-files.ts';

/** The published package, and the text of its files by path. */
export type FetchedPackage = { published: Published; texts: ReadonlyMap<string, string> };

async function fetchText(path: string): Promise<string> {
  const response = await fetch(`/data/${path}`);
  if (!response.ok) throw new Error(`${response.status} /data/${path}`);
  return response.text();
}

/** The published package, from the site's own files. Fails when one can't be fetched. */
export async function fetchPublished(): Promise<FetchedPackage> {
  const text = await fetchText(DESCRIPTOR);
  const descriptor: unknown = JSON.parse(text);
  const paths = new Set([...schemaPaths(descriptor).values(), ...tablePaths(descriptor)]);
  const files = await Promise.all([...paths].map(async (path) => [path, await fetchText(path)] as const));
  const texts = new Map([[DESCRIPTOR, text], ...files]);
  return { published: readPublished(texts), texts };
}
