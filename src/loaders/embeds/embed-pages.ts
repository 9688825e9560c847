import { type Locale, localeFacts, locales } from '../../i18n/locales.ts';
import { asOfEdition } from '../asked-edition.ts';
import { edition as newestEdition } from '../edition.ts';
import { editionNumbers } from '../editions/frozen.ts';
import { onceEver } from '../once.ts';
import { allViews } from './all-views.ts';
import { numbersOf, printOf } from './compare-told.ts';
import { type PagePlan, planPages, type Version } from './plan-pages.ts';
import type { ViewTold } from './view.ts';

/** A view as an edition shows it, in every language: they differ together, so that each page has its three languages. */
type ToldVersion = Version & { name: string; page: string; told: Readonly<Record<Locale, ViewTold>> };

/** A page to frame, and where it stands among the editions. `newest` is this build's edition. */
export type EmbedPage = PagePlan<ToldVersion> & { locale: Locale; newest: string };

/** All views as the loaders tell them just now, which is as of `edition`. */
async function tellAll(edition: string): Promise<ToldVersion[]> {
  const views = Map.groupBy(await allViews(), ({ name }) => name);
  return Promise.all(
    [...views].map(async ([name, [first, ...others]]) => {
      if (!first || others.length !== locales.length - 1) throw new Error(`view lacks a language: ${name}`);
      const told = await Promise.all(
        [first, ...others].map(async ({ locale, tell }) => [locale, await tell()] as const),
      );
      return {
        edition,
        name,
        page: first.page,
        told: Object.fromEntries(told) as Record<Locale, ViewTold>,
        print: told.map(([, one]) => printOf(one, edition)).join(),
        numbers: told.map(([, one]) => numbersOf(one)).join(),
      };
    }),
  );
}

/** Every page that other sites can frame, of the newest edition and of those that show something else. */
export const embedPages = onceEver(async (): Promise<EmbedPage[]> => {
  const newest = await newestEdition();
  const earlier = (await editionNumbers()).filter((edition) => edition !== newest).reverse();
  const versions = await tellAll(newest);
  for (const edition of earlier) versions.push(...(await asOfEdition(edition, () => tellAll(edition))));
  return [...Map.groupBy(versions, ({ name }) => name).values()].flatMap((same) =>
    planPages([newest, ...earlier], same).flatMap((plan) =>
      locales.map((locale) => ({ ...plan, newest, locale })),
    ),
  );
});

/** Static paths of those pages. */
export const embedPaths = async () =>
  (await embedPages()).map(({ locale, ...page }) => ({
    params: {
      locale: localeFacts[locale].prefix || undefined,
      view: page.isFrozen ? `${page.version.name}/${page.version.edition}` : page.version.name,
    },
    props: { locale, ...page },
  }));
