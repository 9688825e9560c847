/** The site's sign for devices that install it: `/icon-192.png`. */
import type { APIRoute } from 'astro';
import { ICONS, iconFile } from '../loaders/offline/icons.ts';

export const getStaticPaths = () => ICONS.map((icon) => ({ params: { icon: icon.name }, props: icon }));

export const GET: APIRoute<(typeof ICONS)[number]> = async ({ props }) =>
  new Response(new Uint8Array(await iconFile(props)));
