import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import type { SearchDocument } from '../../search/document.ts';

/** Pages of the site that stand for more than one row of the data: title, and the message that tells what is there. */
const PAGES: readonly (readonly [path: string, title: MessageKey, text: MessageKey])[] = [
  ['/', 'site.promise', 'site.description'],
  ['/centres/', 'centres.title', 'centres.lead'],
  ['/funds/', 'funds.title', 'funds.lead'],
  ['/families/', 'families.title', 'families.lead'],
  ['/inspections/', 'inspections.title', 'inspections.lead'],
  ['/target/', 'nav.target', 'target.description'],
  ['/roadmap/', 'nav.roadmap', 'road.description'],
  ['/sessions/', 'session.title', 'session.lead'],
  ['/regions/', 'regions.title', 'regions.lead'],
  ['/compare/', 'compare.title', 'compare.years.lead'],
  ['/coverage/', 'nav.coverage', 'coverage.lead'],
  ['/initiatives/', 'nav.initiatives', 'initiatives.lead'],
  ['/sources/', 'sources.title', 'sources.lead'],
  ['/sources/differences/', 'diff.title', 'diff.description'],
  ['/data/', 'data.title', 'data.lead'],
  ['/data/check/', 'check.title', 'check.lead'],
  ['/data/add/', 'add.title', 'add.lead'],
  ['/data/api/', 'api.title', 'api.lead'],
  ['/data/sql/', 'sql.title', 'sql.local'],
  ['/data/editions/', 'nav.editions', 'data.editions.lead'],
  ['/method/', 'method.title', 'method.lead'],
  ['/about/', 'about.title', 'about.lead'],
  ['/offline/', 'nav.offline', 'off.lead'],
];

/** The pages, with their titles in the other languages. */
export function pageDocuments(locale: Locale): SearchDocument[] {
  const t = translator(locale);
  const titleIn = (other: Locale, key: MessageKey) => (other === locale ? '' : translator(other)(key));
  return PAGES.map(([path, title, text]) => ({
    kind: 'page',
    path: localePath(locale, path),
    title: t(title),
    text: t(text),
    kk: titleIn('kk', title),
    ru: titleIn('ru', title),
    en: titleIn('en', title),
  }));
}
