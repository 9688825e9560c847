import { translator } from '../../format/translator.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { changesAt } from '../sessions/session-changes.ts';
import type { SessionHead } from '../sessions/session-head.ts';
import { sessionPage, type SessionPage } from '../sessions/session-page.ts';
import { firstSentence } from './first-sentence.ts';
import { type FigureText, fitFigures } from './fit-figures.ts';
import { evenRows, linesOf, ROOM, rowHeight } from './fit-rows.ts';
import { notesOf, type Notes } from './notes.ts';
import { nth } from './nth.ts';
import { pickChanges } from './pick-changes.ts';
import { promiseHeight } from './promise-height.ts';
import { smallLine } from './small-line.ts';
import { tallest } from './tallest.ts';
import type { SlideBody, SlideDraft } from './slide.ts';

/** Beside the rows of changes: the last sitting's name, that nothing was heard of its promises, how many are left out. */
const PREVIOUS = 70;
const SILENT = 150;
const LEFT_OUT = 70;

/** What a slide writes at each figure reported at a sitting, by the report's id. */
async function figureTexts(
  locale: Locale,
  { id: session, area }: SessionHead['session'],
): Promise<(FigureText & { id: string })[]> {
  const t = translator(locale);
  const { subjects } = await sessionPage(locale, session);
  return subjects
    .flatMap(({ reports }) => reports)
    .map(({ row, since }) => ({
      id: row.observation.id,
      figure: row.figure.text,
      what: row.indicator,
      small: [
        smallLine(row, area),
        ...since.map(({ figure, period }) => `${t('proof.later')}: ${figure.text}, ${period}`),
      ],
    }));
}

/** What was reported, promised and newly known at a sitting, after its title. */
export async function sessionSlides(locale: Locale, head: SessionHead): Promise<SlideDraft[]> {
  const t = translator(locale);
  const { id, area } = head.session;
  const page = await sessionPage(locale, id);
  const { subjects, promises } = page;
  const changes = await changesAt(locale, id);
  const caution = head.note ? [head.note] : [];
  const plain = (more: readonly string[] = []): Notes => ({
    said: [],
    cautions: [...more],
    sources: [...head.sources],
  });
  const draft = (slideId: string, title: string, body: SlideBody, notes: Notes): SlideDraft => ({
    id: slideId,
    title,
    picked: true,
    sources: notes.sources.length > 0 ? notes.sources : head.sources,
    notes,
    body,
  });

  const reports = subjects.flatMap((subject) => subject.reports);
  const texts = Map.groupBy(
    (await Promise.all(locales.map((one) => figureTexts(one, head.session)))).flat(),
    (text) => text.id,
  );
  const told = await Promise.all(
    fitFigures(reports, ({ row }) => texts.get(row.observation.id) ?? []).map(async (some, i) =>
      draft(
        nth('reported', i),
        t('session.reported'),
        { kind: 'figures', reports: some, area },
        await notesOf(
          locale,
          some.map(({ row }) => row.observation.id),
        ),
      ),
    ),
  );
  const wordsOf = (page: SessionPage) => page.subjects.flatMap((subject) => subject.said);
  const wordsHeight = await tallest(
    async (one) => wordsOf(await sessionPage(one, id)),
    ({ statement }) => statement.id,
    ({ text }, one) => rowHeight(linesOf(firstSentence(one, text), 68), 0),
  );
  const said = evenRows(wordsOf(page), wordsHeight).map((some, i) => ({
    ...draft(
      nth('said', i),
      t('slides.said'),
      {
        kind: 'words',
        words: some.map(({ kind, text }) => ({ kind, text: firstSentence(locale, text) })),
      },
      { ...plain(), said: some.map(({ text }) => text) },
    ),
    // Figures are what a room comes for; words stand in where there are none.
    picked: reports.length === 0 && i === 0,
  }));
  const promisedHeight = await tallest(
    async (one) => (await sessionPage(one, id)).promises,
    ({ commitment }) => commitment.id,
    (promise, one) => promiseHeight(one, promise),
  );
  const decided = evenRows(promises, promisedHeight).map((some, i) =>
    draft(
      nth('decided', i),
      t('session.decided'),
      { kind: 'promises', promises: some, filter: false },
      {
        said: some.map(({ text }) => text),
        cautions: some.flatMap(({ notes }) => notes),
        sources: [...new Set(some.map(({ commitment }) => commitment.source))],
      },
    ),
  );
  const silent =
    changes !== null && changes.promises.length > 0 && changes.promises.every(({ known }) => !known);
  const changeHeight = await tallest(
    async (one) => (await changesAt(one, id))?.reports ?? [],
    ({ row }) => row.observation.id,
    ({ row, certain }) =>
      Math.max(
        rowHeight(linesOf(row.indicator, 38), linesOf(smallLine(row, area), 52), 'number'),
        rowHeight(0, certain ? 3 : 4, 'number'),
      ),
  );
  const picked = pickChanges(changes?.reports ?? []);
  const room = ROOM - PREVIOUS - (silent ? SILENT : 0) - (picked.left > 0 ? LEFT_OUT : 0);
  const since = changes
    ? await Promise.all(
        evenRows(picked.changes, changeHeight, room).map(async (some, i) => ({
          ...draft(
            nth('since', i),
            t('session.since'),
            {
              kind: 'changes',
              previous: changes.previous,
              area,
              changes: some,
              silent: silent && i === 0,
              left: picked.left,
            },
            await notesOf(
              locale,
              some.map(({ row }) => row.observation.id),
              [t('session.since.lead')],
            ),
          ),
          picked: i === 0,
        })),
      )
    : [draft('since', t('session.since'), { kind: 'none', text: t('session.since.first') }, plain())];
  return [
    draft('title', head.title, { kind: 'title', head }, plain(caution)),
    ...(told.length > 0 || said.length > 0
      ? [...told, ...said]
      : [
          draft(
            'reported',
            t('session.reported'),
            { kind: 'none', text: t('session.reported.none') },
            plain(),
          ),
        ]),
    ...(decided.length > 0
      ? decided
      : [draft('decided', t('session.decided'), { kind: 'none', text: t('session.decided.none') }, plain())]),
    ...since,
  ];
}
