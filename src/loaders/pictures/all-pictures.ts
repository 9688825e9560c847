import { type Locale, localePath, locales } from '../../i18n/locales.ts';
import { differenceSets } from '../difference-sets.ts';
import { homeViews } from '../map-views/home-views.ts';
import { subjectViews } from '../map-views/subject-views.ts';
import { once } from '../once.ts';
import { regionComparison } from '../region-page/region-comparison.ts';
import { regionMap } from '../region-page/region-map.ts';
import { regionsWithPage } from '../region-pages.ts';
import { ledgerGroups } from '../subjects/ledger-groups.ts';
import { registerOf } from '../subjects/register.ts';
import { shownSeries } from '../subjects/series.ts';
import type { SubjectPage } from '../subjects/subject.ts';
import {
  comparisonPicture,
  differencePicture,
  kindsPicture,
  pathPicture,
  seriesPicture,
  timePicture,
} from './chart-pictures.ts';
import { mapPictures, namesPicture } from './map-pictures.ts';
import type { Picture } from './picture.ts';
import { districtsPicture, placesPicture } from './place-pictures.ts';

const SUBJECTS = ['centres', 'funds', 'families', 'inspections'] as const satisfies SubjectPage[];

async function ofSubject(locale: Locale, subject: SubjectPage): Promise<Picture[]> {
  const page = `/${subject}/`;
  const register = subject === 'centres' ? await registerOf(locale) : null;
  return [
    ...(register ? [kindsPicture(locale, page, register), placesPicture(locale, page, register)] : []),
    ...mapPictures(locale, page, await subjectViews(locale, subject)),
    ...(register ? [pathPicture(locale, page)] : []),
    timePicture(locale, page, subject, await ledgerGroups(locale, subject)),
    ...(await shownSeries(locale, subject)).map((series) => seriesPicture(locale, page, series)),
  ];
}

async function ofRegion(locale: Locale, region: string): Promise<Picture[]> {
  const page = `/regions/${region}/`;
  const map = await regionMap(locale, region);
  const comparison = await regionComparison(locale, region);
  return [
    districtsPicture(locale, page, map),
    ...(comparison ? [comparisonPicture(locale, page, comparison)] : []),
  ];
}

async function ofLocale(locale: Locale): Promise<Picture[]> {
  const subjects = await Promise.all(SUBJECTS.map((subject) => ofSubject(locale, subject)));
  const regions = await Promise.all((await regionsWithPage()).map((region) => ofRegion(locale, region)));
  return [
    ...mapPictures(locale, '/', await homeViews(locale)),
    pathPicture(locale, '/'),
    ...subjects.flat(),
    namesPicture(locale, '/regions/', '2022'),
    namesPicture(locale, '/regions/', '2018'),
    ...regions.flat(),
    ...(await differenceSets(locale))
      .filter(({ drawable }) => drawable)
      .map((set) => differencePicture(locale, '/sources/differences/', set)),
  ];
}

/** Every map and chart that pages show, in every language. */
export const allPictures = once(async () => (await Promise.all(locales.map(ofLocale))).flat());

/** Address of a picture without its ending: that of its page, then the picture's own name. */
export const pictureAddress = ({ locale, page, id }: Pick<Picture, 'locale' | 'page' | 'id'>): string =>
  localePath(locale, `${page}${id}`);
