import { formatDate } from '../format/date.ts';
import { translator } from '../format/translator.ts';
import { type Locale, localePath } from '../i18n/locales.ts';
import { readDescriptor } from './data-folder.ts';
import { once } from './once.ts';

const released = once(readDescriptor);

/** How to cite a part of the site: its title, its Kazakh path from the root, the deployment's own address. */
export async function citation(
  locale: Locale,
  title: string,
  path: string,
  site: URL | undefined,
): Promise<string> {
  const { version, created } = await released();
  return translator(locale)('dl.cite.text', {
    edition: version,
    title,
    url: new URL(localePath(locale, path), site).href,
    date: formatDate(locale, created.slice(0, 10)),
  });
}
