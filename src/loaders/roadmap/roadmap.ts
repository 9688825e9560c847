import { type FigureView, figureView } from '../../format/figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type AreaLabel, areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import type { Commitment } from '../../model/commitment.ts';
import { roadmap } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { editionDay } from '../edition.ts';
import { isPast, type PromiseWords, promiseWords } from '../promise-words.ts';

/** What came of a promise: its outcome, or that its date has passed without one. */
export type RoadState = 'not-reported' | 'under-way' | 'partly' | 'done' | 'dropped' | 'date-passed';

/** What came of a promise, told on the day of an edition. */
export const roadState = ({ due, outcome }: Pick<Commitment, 'due' | 'outcome'>, day: string): RoadState =>
  due !== null && isPast(due, day) && outcome === 'not-reported' ? 'date-passed' : (outcome as RoadState);

/** Where a promise stands in time. */
export type RoadTime = 'ahead' | 'passed' | 'undated';

/** A promise of the roadmap in a page's language. */
export type RoadPromise = PromiseWords & {
  commitment: Commitment;
  text: string;
  note: string | null;
  figure: FigureView | null;
  state: RoadState;
  time: RoadTime;
  /** Code of the body that is to do it, `none` where the source names none. */
  body: string;
  /** Its name; null where the source names none. */
  bodyName: string | null;
  /** Regions on whose pages it stands, or its own area where that is no region. */
  places: string[];
  /** The area that the source speaks of, as it was called then. */
  area: AreaLabel;
  /** Title of the session where it was said. */
  session: string | null;
};

/** The code of a body that no source names. */
export const NOBODY = 'none';

/** All promises, the nearest due date first, those without one last. */
export async function roadPromises(locale: Locale): Promise<RoadPromise[]> {
  const all = await atlas();
  const day = await editionDay();
  const places = new Map<string, string[]>();
  for (const { id, place } of await answer(roadmap, {})) places.set(id, [...(places.get(id) ?? []), place]);
  return Promise.all(
    [...places].map(async ([id, of]): Promise<RoadPromise> => {
      const commitment = must(all.commitments, id);
      const { due, addressee, observation, session } = commitment;
      const passed = due !== null && isPast(due, day);
      const number = observation === null ? undefined : all.observations.get(observation);
      return {
        ...{ commitment, ...(await promiseWords(locale, commitment)), places: of },
        text: commitment[`text_${locale}`],
        note: commitment[`note_${locale}`],
        figure: number && number.stage !== 'actual' ? figureView(locale, number, true) : null,
        state: roadState(commitment, day),
        time: due === null ? 'undated' : passed ? 'passed' : 'ahead',
        body: addressee ?? NOBODY,
        bodyName: addressee && must(all.kinds, `addressee/${addressee}`)[`name_${locale}`],
        area: areaLabel(locale, all, commitment.area),
        session: session && must(all.sessions, session)[`title_${locale}`],
      };
    }),
  );
}
