import { type FigureView, figureView, periodOf } from '../format/figure.ts';
import { formatPeriod } from '../format/period.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Observation } from '../model/observation.ts';
import { headlines } from '../queries/questions.ts';
import { must } from '../ledger/code-lists.ts';
import { atlas } from './atlas.ts';
import { answer } from './database.ts';

/** The figure on top of a subject, in words of a page's language. */
export type HeadlineCard = {
  subject: string;
  observation: Observation;
  figure: FigureView;
  target: { figure: FigureView; value: number } | null;
  /** Names of what narrows the figure: programme, help, area where it is not the whole country. */
  about: string[];
  period: string;
  reason: string;
  /** False when the figure is of one region: no national total has been published then. */
  national: boolean;
};

/** The cards of the home page in the order of the subjects. */
export async function headlineCards(locale: Locale): Promise<HeadlineCard[]> {
  const all = await atlas();
  return (await answer(headlines, {})).map((row) => {
    const observation = must(all.observations, row.observation);
    const target = row.target ? must(all.observations, row.target) : null;
    const national = observation.area === 'KZ';
    const name = { programme: must(all.programmes, observation.programme)[`name_${locale}`] };
    const area = must(all.areas, observation.area)[`name_${locale}`];
    return {
      subject: row.subject,
      observation,
      figure: figureView(locale, observation, false),
      target: target?.value ? { figure: figureView(locale, target, false), value: target.value } : null,
      about: [...(national ? [] : [area]), name.programme],
      period: formatPeriod(
        locale,
        periodOf(observation, must(all.indicators, observation.indicator).measure),
      ),
      reason: must(all.headlines, row.subject)[`reason_${locale}`],
      national,
    };
  });
}
