import { translator } from '../format/translator.ts';
import type { Locale } from '../i18n/locales.ts';
import { atlas } from './atlas.ts';
import { readDescriptor } from './data-folder.ts';
import { listedReports } from './listed-reports.ts';
import { onceFor } from './once.ts';

/** What every page has to say of its package. */
export type PackageNote = { title: string; text: string };

/** That the package is made up, null for one of facts. */
export async function madeUpNote(locale: Locale): Promise<PackageNote | null> {
  const t = translator(locale);
  return (await readDescriptor()).made_up ? { title: t('sample.title'), text: t('sample.text') } : null;
}

/** That it is made up, and that pages list only a part of its reports; none of either for a package of facts. */
export const packageNotes = onceFor(async (locale: Locale): Promise<readonly PackageNote[]> => {
  const t = translator(locale);
  const [all, listed] = [(await atlas()).observations.size, (await listedReports()).length];
  const madeUp = await madeUpNote(locale);
  return [
    ...(madeUp ? [madeUp] : []),
    ...(listed < all ? [{ title: t('listed.title', { listed, all }), text: t('listed.text') }] : []),
  ];
});
