/** Maps and charts as SVG with their texts and fonts inside: `/ru/centres/map-support.svg`. */
import type { APIRoute } from 'astro';
import { type Published, published } from '../loaders/pictures/published.ts';

export const getStaticPaths = async () =>
  (await published(new URL(import.meta.env.SITE))).flatMap((picture) =>
    picture.texts ? [{ params: { picture: picture.address.slice(1) }, props: picture }] : [],
  );

export const GET: APIRoute<Published> = async ({ props }) => new Response((await props.texts?.svg()) ?? null);
