/** Maps and charts as PNG, and the cards of pages for messengers: `/ru/centres/map-support.png`, `/ru/card.png`. */
import type { APIRoute } from 'astro';
import { drawAhead, type Published, published } from '../loaders/pictures/published.ts';

export const getStaticPaths = async () => {
  const pictures = await published(new URL(import.meta.env.SITE));
  drawAhead(pictures);
  return pictures.map((picture) => ({ params: { picture: picture.address.slice(1) }, props: picture }));
};

export const GET: APIRoute<Published> = async ({ props }) => new Response(new Uint8Array(await props.png()));
