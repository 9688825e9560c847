import { smallFirst } from '../../format/small-first.ts';
import { formatList } from '../../format/list.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { atlas } from '../atlas.ts';
import type { PromiseView } from '../promise.ts';
import { capitalFirst, regionName } from '../region-page/region-name.ts';
import { regionPromises } from '../region-page/region-promises.ts';
import { regionRegister } from '../region-page/region-register.ts';
import type { RegionRow } from '../region-page/region-rows.ts';
import { regionSubjects } from '../region-page/region-subjects.ts';
import { firstSentence } from './first-sentence.ts';
import { fitRows, linesOf, ROOM, rowHeight } from './fit-rows.ts';
import { notesOf, type Notes } from './notes.ts';

/** A region in one slide. */
export type RegionSlide = {
  region: string;
  name: string;
  rows: RegionRow[];
  promise: PromiseView | null;
  /** Subjects of which nothing was reported; null when there is none. */
  missing: string | null;
  notes: Notes;
};

/** Height of what nobody reported, with the space before it. */
const MISSING = 160;
/** Space around a promise. */
const AROUND = 60;

const made = new Map<string, Promise<RegionSlide>>();

/** The slide of a region: the first figure of each subject, a promise, and what nobody reported. */
export function regionSlide(locale: Locale, region: string): Promise<RegionSlide> {
  const key = `${locale} ${region}`;
  const known = made.get(key) ?? make(locale, region);
  made.set(key, known);
  return known;
}

async function make(locale: Locale, region: string): Promise<RegionSlide> {
  const t = translator(locale);
  const { headlines } = await atlas();
  const subjects = await regionSubjects(locale, region, (await regionRegister(locale, region)).length > 0);
  const own = subjects.map(({ id, name, rows }) => ({
    id,
    name,
    rows: rows.filter(({ relation }) => relation === 'itself' || relation === 'then'),
  }));
  const firsts = own.flatMap(({ rows }) => rows.slice(0, 1));
  const rest = own.flatMap(({ rows }) => rows.slice(1));
  const silent = own.filter(({ id, rows: told }) => headlines.has(id) && told.length === 0);
  const names = silent.map(({ name }) => smallFirst(locale, name));
  const [promise] = await regionPromises(locale, region);
  const promised = promise
    ? rowHeight(
        linesOf(firstSentence(locale, promise.text), 44),
        linesOf(`${promise.due}   ${promise.outcome}`, 60),
      ) + AROUND
    : 0;
  const [rows = []] = fitRows(
    [...firsts, ...rest],
    ({ indicator, programme, period }) =>
      rowHeight(linesOf(indicator, 27), linesOf(`${programme}   ${period}`, 36), 'number'),
    ROOM - promised - (names.length > 0 ? MISSING : 0),
  );
  return {
    region,
    name: capitalFirst(locale, await regionName(locale, region)),
    rows,
    promise: promise ?? null,
    missing: names.length > 0 ? t('slides.region.missing', { list: formatList(locale, names) }) : null,
    notes: await notesOf(
      locale,
      rows.map(({ observation }) => observation.id),
      promise?.notes ?? [],
    ),
  };
}
