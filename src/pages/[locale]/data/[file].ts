/** Files that are written in a language: `/ru/data/<table>.xlsx`; the Kazakh ones stand beside the package's own. */
import type { APIRoute } from 'astro';
import { parseLocalePath } from '../../../i18n/locales.ts';
import { madeFiles } from '../../../loaders/datasets/made-files.ts';

export const getStaticPaths = async () =>
  [...(await madeFiles()).keys()]
    .filter((address) => !address.startsWith('/data/'))
    .map((address) => ({
      params: {
        locale: parseLocalePath(address).locale,
        file: parseLocalePath(address).path.slice('/data/'.length),
      },
      props: { address },
    }));

export const GET: APIRoute<{ address: string }> = async ({ props: { address } }) => {
  const made = (await madeFiles()).get(address);
  if (!made) throw new Error(`no file is made for the address: ${address}`);
  return new Response(new Uint8Array(made.bytes));
};
