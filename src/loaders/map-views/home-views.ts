import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { centresView } from './centres-view.ts';
import { indicatorView } from './indicator-view.ts';
import type { MapView } from '../../maps/map-view.ts';
import { onceFor } from '../once.ts';

async function load(locale: Locale): Promise<MapView[]> {
  const t = translator(locale);
  const { indicators, kinds } = await atlas();
  const indicator = (id: string) => must(indicators, id)[`name_${locale}`];
  const kind = (id: string) => must(kinds, `centre/${id}`)[`name_${locale}`];
  return Promise.all([
    centresView(locale, {
      id: 'centres',
      kind: 'family-support',
      vintage: '2022',
      tab: t('home.tab.centres'),
      title: t('headline.centres'),
      lead: t('home.map.lead'),
    }),
    indicatorView(
      locale,
      {
        indicator: 'applications',
        programme: 'contact-centre-111',
        beneficiary: 'children',
        vintage: '2022',
      },
      {
        id: 'applications',
        tab: t('home.tab.applications'),
        title: t('home.tab.applications'),
        lead: ({ period }) => t('home.map.applications.lead', { period }),
        legend: indicator('applications'),
        graded: true,
      },
    ),
    centresView(locale, {
      id: 'crisis',
      kind: 'crisis',
      vintage: '2022',
      tab: t('home.tab.crisis'),
      title: t('home.tab.crisis'),
      lead: t('home.map.crisis.lead'),
    }),
    centresView(locale, {
      id: 'happy',
      kind: 'baqytty-otbasy',
      vintage: '2018',
      tab: t('home.tab.happy'),
      title: kind('baqytty-otbasy'),
      lead: t('home.map.happy.lead'),
    }),
    indicatorView(
      locale,
      { indicator: 'funds-allocated', programme: 'baqytty-otbasy', beneficiary: '', vintage: '2018' },
      {
        id: 'funds',
        tab: t('home.tab.funds'),
        title: indicator('funds-allocated'),
        lead: () => t('home.map.funds.lead'),
        legend: indicator('funds-allocated'),
        graded: false,
      },
    ),
    indicatorView(
      locale,
      { indicator: 'institutions-visited', programme: 'council', beneficiary: '', vintage: '2018' },
      {
        id: 'inspections',
        tab: t('home.tab.inspections'),
        title: indicator('institutions-visited'),
        lead: () => t('subject.map.none.text'),
        legend: indicator('institutions-visited'),
        graded: false,
      },
    ),
  ]);
}

/** The maps of the home page in the order of their tabs. A subject that no report breaks down stays in the row. */
export const homeViews = onceFor(load);
