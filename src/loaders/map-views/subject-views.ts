import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import type { SubjectPage } from '../subjects/subject.ts';
import { centresView } from './centres-view.ts';
import { homeViews } from './home-views.ts';
import type { MapView } from '../../maps/map-view.ts';
import { reportedView } from './reported-view.ts';
import { onceFor } from '../once.ts';

/** Views of the home page that a subject shows again, by their ids. */
const FROM_HOME: Readonly<Record<SubjectPage, readonly string[]>> = {
  centres: ['crisis', 'happy'],
  funds: ['funds'],
  families: ['applications'],
  inspections: [],
};

async function load(locale: Locale, subject: SubjectPage): Promise<MapView[]> {
  const known = (await homeViews(locale)).filter(({ id }) => FROM_HOME[subject].includes(id));
  const own = subject === 'centres' ? await supportViews(locale) : [];
  const reported =
    subject === 'centres'
      ? []
      : [await reportedView(locale, subject, '2022'), await reportedView(locale, subject, '2018')];
  return [...own, ...known, ...reported];
}

async function supportViews(locale: Locale): Promise<MapView[]> {
  const t = translator(locale);
  const { kinds } = await atlas();
  return Promise.all(
    (
      [
        ['family-support', 'support'],
        ['psych-support', 'psych'],
      ] as const
    ).map(([kind, id]) =>
      centresView(locale, {
        id,
        kind,
        vintage: '2022',
        tab: t(`centres.tab.${id}`),
        title: must(kinds, `centre/${kind}`)[`name_${locale}`],
        lead: t(`centres.${id}.lead`),
      }),
    ),
  );
}

/** The maps by region of a subject's page: what reports break down, then how much was reported of each region. */
export const subjectViews = onceFor(load);
