/** What a device needs to install the site as an application, by language. */
import type { APIRoute } from 'astro';
import { translator } from '../../format/translator.ts';
import { localeFacts, localePath } from '../../i18n/locales.ts';
import { type LocaleProps, localePaths } from '../../loaders/locale-paths.ts';
import { ICONS } from '../../loaders/offline/icons.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<LocaleProps> = ({ props: { locale } }) => {
  const t = translator(locale);
  return Response.json({
    id: localePath(locale, '/'),
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.promise'),
    lang: localeFacts[locale].tag,
    start_url: localePath(locale, '/'),
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: ICONS.map(({ name, size, purpose }) => ({
      src: `/${name}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
};
