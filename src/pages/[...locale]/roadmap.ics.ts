/** Due dates of the roadmap for a reader's own calendar: `/roadmap.ics`, `/ru/roadmap.ics`, `/en/roadmap.ics`. */
import type { APIRoute } from 'astro';
import { type LocaleProps, localePaths } from '../../loaders/locale-paths.ts';
import { roadmapCalendar } from '../../loaders/roadmap/calendar.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) => {
  if (!site) throw new Error('the site has no address of its own');
  return new Response(await roadmapCalendar(locale, site), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
