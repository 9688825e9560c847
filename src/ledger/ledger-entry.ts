import { type FigureView, figureView, periodOf } from '../format/figure.ts';
import { formatPeriod } from '../format/period.ts';
import { saidCautions, type SaidItem, saidNarrowing } from '../format/said.ts';
import { translator } from '../format/translator.ts';
import { type Locale, localePath } from '../i18n/locales.ts';
import type { Observation } from '../model/observation.ts';
import { type AreaLabel, areaLabel } from './area-label.ts';
import { type CodeLists, must } from './code-lists.ts';
import type { Reports } from './reports.ts';
import { saidOf } from './said-of.ts';

/** A word of warning beside a row; `href` leads to what it speaks of. */
export type LedgerTag = { text: string; tone: 'quiet' | 'plan' | 'differs'; href: string | null };

/** One report of one number as a ledger shows it, in words of a page's language. */
export type LedgerEntry = {
  observation: Observation;
  /** With its unit. */
  figure: FigureView;
  indicator: string;
  programme: string;
  /** Of what kind, for whom, which help, paid by whom …; the names begin small. */
  narrowing: SaidItem[];
  /** Name of the centre or institution of the register that the number is of. */
  centre: string | null;
  area: AreaLabel;
  period: string;
  tags: LedgerTag[];
  /** The number that this one is a part of. */
  partOf: FigureView | null;
  /** What has to be known beside it: rounding, how it was read, the editors' caution. */
  notes: string[];
};

/** An observation as a row of a ledger in a language. */
export function ledgerEntry(locale: Locale, all: Reports, row: Observation): LedgerEntry {
  const area = areaLabel(locale, all, row.area);
  const said = saidOf(locale, all, row, area);
  const { measure } = must(all.indicators, row.indicator);
  const whole = row.part_of === null ? undefined : all.observations.get(row.part_of);
  const note = row[`note_${locale}`];
  return {
    observation: row,
    figure: figureView(locale, row, true),
    indicator: said.indicator,
    programme: said.programme ?? '',
    narrowing: saidNarrowing(locale, said),
    centre: said.centre ?? null,
    area,
    period: formatPeriod(locale, periodOf(row, measure)),
    tags: tagsOf(locale, all, row, area, all.setsOf.get(row.id) ?? []),
    partOf: whole ? figureView(locale, whole, true) : null,
    // That it is a plan is a tag already.
    notes: [...saidCautions(locale, { ...said, stage: 'actual' }), ...(note ? [note] : [])],
  };
}

function tagsOf(
  locale: Locale,
  all: CodeLists,
  row: Observation,
  area: AreaLabel,
  sets: readonly string[],
): LedgerTag[] {
  const t = translator(locale);
  const source = must(all.sources, row.source);
  const quiet = (text: string): LedgerTag => ({ text, tone: 'quiet', href: null });
  const tags: LedgerTag[] = [];
  if (row.stage !== 'actual')
    tags.push({ text: t(row.stage === 'target' ? 'chart.goal' : 'chart.plan'), tone: 'plan', href: null });
  for (const set of sets) {
    const { kind } = must(all.differences, set);
    tags.push({
      text: t(kind === 'same-quantity' ? 'tag.differs' : 'tag.not_comparable'),
      tone: 'differs',
      href: localePath(locale, `/sources/#${set}`),
    });
  }
  if (row.payer === 'sponsors' || row.payer === 'fund') tags.push(quiet(t('tag.not_budget')));
  if (area.former) tags.push(quiet(t('period.as_then')));
  if (row.read === 'doubtful') tags.push(quiet(t('proof.read.doubtful')));
  if (row.read === 'once') tags.push(quiet(t('tag.read_once')));
  if (source.extent !== 'whole')
    tags.push(quiet(t(source.extent === 'excerpt' ? 'tag.excerpt' : 'source.extent.headline')));
  if (source.url === null) tags.push(quiet(t('tag.no_url')));
  return tags;
}
