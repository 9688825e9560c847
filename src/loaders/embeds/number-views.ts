import { publisherOf } from '../../format/publisher.ts';
import { type FigureView, figureView } from '../../format/figure.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { ledgerEntry } from '../../ledger/ledger-entry.ts';
import type { Observation } from '../../model/observation.ts';
import { regionHeadlines } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { headlineCards } from '../headline-cards.ts';
import { footOf } from '../pictures/foot.ts';
import { capitalFirst, regionName } from '../region-page/region-name.ts';
import type { View, ViewTold } from './view.ts';

/** A number with what it is, its period and who says so; `about` stands under it. */
async function numberTold(
  locale: Locale,
  row: Observation,
  words: { title: string; number: FigureView; about: readonly string[]; period: string },
): Promise<ViewTold> {
  const t = translator(locale);
  const { title, number, about, period } = words;
  const source = publisherOf(locale, must((await atlas()).sources, row.source));
  return {
    title,
    number,
    lead: [...about, period].join(' · '),
    description: `${title}: ${number.words ?? number.text}`,
    legend: [],
    foot: await footOf(locale, { publishers: [source], hasBorders: false }),
    table: {
      head: [t('proof.what'), t('table.value'), t('proof.period'), t('proof.source')],
      rows: [[[title, ...about].join(' · '), number, period, source]],
    },
    parts: null,
    forms: [],
    borrowed: null,
    draw() {
      throw new Error(`number has no drawing: ${title}`);
    },
  };
}

/** The figures on top of the subjects. */
async function ofSubjects(locale: Locale): Promise<View[]> {
  const t = translator(locale);
  return (await headlineCards(locale)).map(
    ({ subject, observation, figure, target, about, period, national }) => ({
      locale,
      name: `number/${subject}`,
      page: `/${subject}/`,
      tell: () =>
        numberTold(locale, observation, {
          title: t(`headline.${subject}` as 'headline.centres'),
          number: figure,
          about: [
            ...(national ? [] : [`${t('headline.no_total')}.`]),
            ...(target
              ? [t('headline.centres.of', { n: observation.value ?? 0, target: target.value })]
              : about),
          ],
          period,
        }),
    }),
  );
}

/** The figure that stands for a region, where one was reported of it. */
async function ofRegions(locale: Locale): Promise<View[]> {
  const all = await atlas();
  return (await answer(regionHeadlines, {})).map(({ region, observation }) => {
    const row = must(all.observations, observation);
    return {
      locale,
      name: `number/${region}`,
      page: `/regions/${region}/`,
      async tell() {
        const { indicator, narrowing, programme, period } = ledgerEntry(locale, all, row);
        return numberTold(locale, row, {
          title: `${capitalFirst(locale, await regionName(locale, region))}: ${indicator}`,
          number: figureView(locale, row, false),
          about: [programme, ...narrowing.map(({ name }) => name)].filter(Boolean),
          period,
        });
      },
    };
  });
}

/** Numbers that can be framed: those on top of the subjects and of the regions. */
export const numberViews = async (locale: Locale): Promise<View[]> => [
  ...(await ofSubjects(locale)),
  ...(await ofRegions(locale)),
];
