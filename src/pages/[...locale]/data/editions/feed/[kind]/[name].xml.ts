/** Atom feeds of a table and of a region's page: `/data/editions/feed/tables/funds.xml`, `…/regions/KZ-61.xml`. */
import type { APIRoute } from 'astro';
import { type FeedSubject, feedSubjects } from '../../../../../../loaders/editions/feed-addresses.ts';
import { atomFeed } from '../../../../../../loaders/editions/feeds.ts';
import { type LocaleProps, localePaths } from '../../../../../../loaders/locale-paths.ts';

type Props = LocaleProps & { subject: Exclude<FeedSubject, null> };

export const getStaticPaths = async () => {
  const subjects = (await feedSubjects()).filter((subject) => subject !== null);
  return localePaths().flatMap(({ params, props }) =>
    subjects.map((subject) => ({
      params: {
        ...params,
        ...('table' in subject
          ? { kind: 'tables', name: subject.table }
          : { kind: 'regions', name: subject.region }),
      },
      props: { ...props, subject },
    })),
  );
};

export const GET: APIRoute<Props> = async ({ props: { locale, subject }, site }) =>
  new Response(await atomFeed(locale, subject, site));
