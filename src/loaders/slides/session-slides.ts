import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { changesAt } from '../sessions/session-changes.ts';
import type { SessionHead } from '../sessions/session-head.ts';
import { sessionPage } from '../sessions/session-page.ts';
import { firstSentence } from './first-sentence.ts';
import { fitRows, linesOf, ROOM, rowHeight } from './fit-rows.ts';
import { notesOf, type Notes } from './notes.ts';
import { nth } from './nth.ts';
import { promiseHeight } from './promise-height.ts';
import type { SlideBody, SlideDraft } from './slide.ts';

/** As many as can be read from the last row. */
const FIGURES = 6;
/** What stands beside the rows of changes: the last sitting's name, and that nothing was heard of its promises. */
const PREVIOUS = 70;
const SILENT = 150;

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** What was reported, promised and newly known at a sitting, after its title. */
export async function sessionSlides(locale: Locale, head: SessionHead): Promise<SlideDraft[]> {
  const t = translator(locale);
  const { id } = head.session;
  const { subjects, promises } = await sessionPage(locale, id);
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
  const told = await Promise.all(
    chunks(reports, FIGURES).map(async (some, i) =>
      draft(
        nth('reported', i),
        t('session.reported'),
        { kind: 'figures', reports: some },
        await notesOf(
          locale,
          some.map(({ row }) => row.observation.id),
        ),
      ),
    ),
  );
  const words = subjects.flatMap(({ said }) => said);
  const said = fitRows(words, ({ text }) => rowHeight(linesOf(firstSentence(locale, text), 68), 0)).map(
    (some, i) => ({
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
    }),
  );
  const decided = fitRows(promises, (one) => promiseHeight(locale, one)).map((some, i) =>
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
  const since = changes
    ? await Promise.all(
        fitRows(
          changes.reports,
          ({ row }) => rowHeight(linesOf(row.indicator, 40), linesOf(`${row.programme}   ${row.period}`, 56)),
          ROOM - PREVIOUS - (silent ? SILENT : 0),
        ).map(async (some, i) => ({
          ...draft(
            nth('since', i),
            t('session.since'),
            {
              kind: 'changes',
              previous: changes.previous,
              changes: some,
              silent,
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
