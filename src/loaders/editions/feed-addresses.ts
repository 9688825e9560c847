import { readDescriptor } from '../data-folder.ts';
import { once } from '../once.ts';
import { regionsWithPage } from '../region-pages.ts';

/** What a feed tells of: one table, one region's page, or, null, everything. */
export type FeedSubject = { table: string } | { region: string } | null;

/** Address of a feed, without its language. */
export function feedPath(subject: FeedSubject): string {
  if (subject === null) return '/data/editions/feed.xml';
  return 'table' in subject
    ? `/data/editions/feed/tables/${subject.table}.xml`
    : `/data/editions/feed/regions/${subject.region}.xml`;
}

/** Every feed: of everything, of each table in the order of the descriptor, of each region's page. */
export const feedSubjects = once(async (): Promise<FeedSubject[]> => {
  const { resources } = await readDescriptor();
  return [
    null,
    ...resources.filter(({ format }) => format === 'csv').map(({ name }) => ({ table: name })),
    ...(await regionsWithPage()).map((region) => ({ region })),
  ];
});
