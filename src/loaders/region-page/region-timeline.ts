import { datePhrase, formatDate } from '../../format/date.ts';
import { type FigureView, figureView, periodOf } from '../../format/figure.ts';
import { periodWithoutBasis } from '../../format/period.ts';
import { smallFirst } from '../../format/small-first.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { must } from '../../ledger/code-lists.ts';
import { ledgerEntry } from '../../ledger/ledger-entry.ts';
import { regionFacts, regionSplits, regionTimeline as question } from '../../queries/questions.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { answer } from '../database.ts';

/** A dated fact of a region, in a page's language. */
export type TimelineEntry = {
  id: string;
  kind: 'figure' | 'said' | 'opened' | 'due';
  when: string;
  /** What kind of fact it is, for all but figures. */
  tag: string | null;
  /** With its unit. */
  figure: FigureView | null;
  text: string;
  /** Area of then where it is not the region under its present code; and what several regions share. */
  area: string | null;
  source: string;
};

/** A year of the timeline, which has entries. */
export type TimelineYear = { year: string; entries: readonly TimelineEntry[] };

/** The dated facts of a region by year, with the day that the regions changed and what it means here. */
export type RegionTimeline = {
  before: readonly TimelineYear[];
  /** Null for a region that the change did not touch in any way. */
  change: { when: string; text: string } | null;
  after: readonly TimelineYear[];
};

/** What the change of regions means for a region, and its day; null where there was none. */
async function changeOf(locale: Locale, region: string): Promise<{ day: string; text: string } | null> {
  const t = translator(locale);
  const facts = (await answer(regionFacts, {})).find((row) => row.region === region);
  const splits = await answer(regionSplits, {});
  const whole = splits.find(({ former }) => former === region);
  if (whole)
    return { day: whole.day, text: t('region.former.note', { date: datePhrase(locale, whole.day) }) };
  const part = splits.find((split) => split.region === region);
  if (part) return { day: part.day, text: t('region.split', { date: datePhrase(locale, part.day) }) };
  if (!facts?.recoded_on) return null;
  return {
    day: facts.recoded_on,
    text: `${t('region.recoded', { date: datePhrase(locale, facts.recoded_on) })}.`,
  };
}

type Row = ReturnType<NonNullable<(typeof question)['types']>>;

function entryOf(
  locale: Locale,
  all: Atlas,
  region: string,
  { kind, id, date, relation }: Row,
): TimelineEntry {
  const t = translator(locale);
  const areaOf = (area: string): string | null => {
    if (area === region) return null;
    const label = areaLabel(locale, all, area).name;
    if (relation === 'then') return `${t('period.as_then')}: ${area}`;
    return relation === 'with-others' ? `${t('region.with_others')}: ${label}` : label;
  };
  const day = formatDate(locale, date);
  if (kind === 'figure') {
    const row = must(all.observations, id);
    const entry = ledgerEntry(locale, all, row);
    const { measure } = must(all.indicators, row.indicator);
    return {
      id,
      kind,
      when: periodWithoutBasis(locale, periodOf(row, measure)),
      tag: entry.tags.find(({ tone }) => tone === 'plan')?.text ?? null,
      figure: figureView(locale, row, true),
      text: [entry.indicator, ...entry.narrowing.map(({ name }) => name)].join(' · '),
      area: areaOf(row.area),
      source: row.source,
    };
  }
  if (kind === 'said') {
    const said = must(all.statements, id);
    return {
      id,
      kind,
      when: day,
      tag: must(all.kinds, `statement/${said.kind}`)[`name_${locale}`],
      figure: null,
      text: said[`text_${locale}`],
      area: areaOf(said.area),
      source: said.source,
    };
  }
  if (kind === 'opened') {
    const centre = must(all.centres, id);
    return {
      id,
      kind,
      when: day,
      tag: t('region.timeline.opened'),
      figure: null,
      text: centre[`name_${locale}`],
      area: areaOf(centre.area),
      source: centre.source,
    };
  }
  const promise = must(all.commitments, id);
  return {
    id,
    kind,
    when: day,
    tag: t('region.timeline.due'),
    figure: null,
    text: `${promise[`text_${locale}`]} (${smallFirst(locale, must(all.kinds, `outcome/${promise.outcome}`)[`name_${locale}`])})`,
    area: areaOf(promise.area),
    source: promise.source,
  };
}

/** The timeline of a region; null where nothing of it has a date. */
export async function regionTimeline(locale: Locale, region: string): Promise<RegionTimeline | null> {
  const all = await atlas();
  const rows = await answer(question, { region });
  if (rows.length === 0) return null;
  const change = await changeOf(locale, region);
  const years = (of: readonly Row[]): TimelineYear[] =>
    [...Map.groupBy(of, ({ date }) => date.slice(0, 4))].map(([year, dated]) => ({
      year,
      entries: dated.map((row) => entryOf(locale, all, region, row)),
    }));
  // Of a date that may lie on either side of the change, the code tells under which it was reported.
  const isBefore = ({ date, relation }: Row) => {
    if (!change) return false;
    const day = change.day.slice(0, date.length);
    return date < day || (date === day && date.length < change.day.length && relation === 'then');
  };
  return {
    before: years(rows.filter(isBefore)),
    change: change && { when: formatDate(locale, change.day), text: change.text },
    after: years(rows.filter((row) => !isBefore(row))),
  };
}
