import { MADE_UP } from '../../src/model/made-up.ts';
import type { Row } from '../first-edition/csv.ts';
import { REPORT_MONTHS, reportDay } from './calendar.ts';
import type { Words } from './hostile.ts';
import { NOTE, sourceId } from './mark.ts';
import type { Random } from './random.ts';
import type { Vintage } from './world.ts';

/** A text in three languages, under the names of its fields. */
export const inThree = (field: string, kk: string, ru: string, en: string, words: Words): Row => ({
  [`${field}_kk`]: words(kk),
  [`${field}_ru`]: words(ru),
  [`${field}_en`]: words(en),
});

const TITLES = [
  ['kk', 'Ойдан шығарылған есеп'],
  ['ru', 'Выдуманный отчёт'],
  ['en', 'Made-up report'],
] as const;

/** The monthly reports that rows come from. Their addresses are of a name that is reserved for examples. */
export const makeSources = (words: Words): Row[] =>
  REPORT_MONTHS.map((month) => {
    const [language, title] = TITLES[month.index % TITLES.length] ?? TITLES[0];
    return {
      id: sourceId(month),
      kind: 'report',
      publisher: words('Ойдан шығарылған дереккөз'),
      publisher_ru: words('Выдуманный источник'),
      publisher_en: words('Made-up source'),
      title: words(`${title} ${month.text}`),
      url: `https://example.org/${MADE_UP}/${month.text}`,
      language,
      date: reportDay(month),
      extent: 'whole',
    };
  });

/** Two sessions a year of the republican council. */
export const makeSessions = (words: Words): Row[] =>
  REPORT_MONTHS.filter(({ month }) => month === 4 || month === 11).map((month) => ({
    id: `${MADE_UP}-session-${month.text}`,
    body: 'republican-council',
    kind: 'ordinary',
    area: 'KZ',
    held: `${month.text}-10`,
    held_basis: 'printed',
    ...inThree('title', 'Ойдан шығарылған отырыс', 'Выдуманное заседание', 'Made-up session', words),
    source: sourceId(month),
    ...NOTE,
  }));

const SUBJECTS = ['roadmap', 'council', 'initiatives'];
const STATEMENTS = ['done', 'practice', 'state', 'finding', 'announced', 'opinion'];

/** Statements of regions of today. */
export function makeStatements(count: number, today: Vintage, random: Random, words: Words): Row[] {
  const months = REPORT_MONTHS.filter(({ text }) => text > '2022-06');
  return Array.from({ length: count }, (_, i) => ({
    id: `${MADE_UP}-statement-${i + 1}`,
    subject: random.pick(SUBJECTS),
    kind: random.pick(STATEMENTS),
    area: random.pick([today.country, ...today.regions]).id,
    period_basis: 'none',
    source: sourceId(random.pick(months)),
    ...inThree(
      'text',
      `Ойдан шығарылған мәлімет, ${i + 1}.`,
      `Выдуманное сведение, ${i + 1}.`,
      `Made-up statement, ${i + 1}.`,
      words,
    ),
    ...NOTE,
  }));
}

const COMMITMENTS = ['plan', 'task', 'recommendation', 'undertaking'];
const OUTCOMES = ['done', 'partly', 'under-way', 'not-reported', 'dropped'];

/** Commitments of regions of today, with every outcome; those that are told of have a source of the outcome. */
export function makeCommitments(count: number, today: Vintage, random: Random, words: Words): Row[] {
  const months = REPORT_MONTHS.filter(({ text }) => text > '2022-06');
  return Array.from({ length: count }, (_, i) => {
    const given = random.int(months.length);
    const told = months[Math.min(months.length - 1, given + 6)] ?? random.pick(months);
    const outcome = random.pick(OUTCOMES);
    return {
      id: `${MADE_UP}-commitment-${i + 1}`,
      kind: random.pick(COMMITMENTS),
      addressee: 'regional-akimat',
      area: random.pick(today.regions).id,
      due: told.text,
      due_basis: 'printed',
      ...inThree(
        'text',
        `Ойдан шығарылған міндеттеме, ${i + 1}.`,
        `Выдуманное обязательство, ${i + 1}.`,
        `Made-up commitment, ${i + 1}.`,
        words,
      ),
      outcome,
      ...(outcome === 'not-reported' ? {} : { outcome_source: sourceId(told), outcome_date: told.text }),
      source: sourceId(months[given] ?? told),
      ...NOTE,
    };
  });
}
