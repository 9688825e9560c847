import type { Locale } from '../i18n/locales.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { Bounded } from '../model/bounded.ts';
import { formatNumber } from './number.ts';
import { formatPeriod, type Period } from './period.ts';
import { quantityWords } from './quantity.ts';
import { smallFirst } from './small-first.ts';
import { translator } from './translator.ts';
import type { UnitId } from './unit.ts';

/** What one observation says, with the names of its codes in the language of the sentence, in the nominative. */
export interface Said {
  indicator: string;
  /** Null where no number was printed (`O`) or it is held back (`Q`). */
  value: Bounded | null;
  status: 'A' | 'O' | 'Q';
  unit: UnitId;
  period: Period;
  stage: 'actual' | 'planned' | 'target';
  reading: 'text' | 'headline' | 'singular' | 'counted';
  /** Step that the source rounded to; null where it does not say so. */
  roundedTo: number | null;
  /** Name of the area as it was then. */
  area: string;
  programme: string | null;
  /** Names from `kinds.csv`; they begin small here, as they stand after a colon. */
  kinds: Partial<Record<SaidKind, string | null>>;
  centre?: string | null;
  /** Of a share: what it is a share of. */
  base?: string | null;
}

/** The code lists that may narrow an observation, in the order in which they are told. */
export const saidKinds = [
  'kind',
  'institution',
  'beneficiary',
  'help',
  'detail',
  'purpose',
  'payer',
  'scope',
] as const;

/** One of them; `kind` is a kind of centre, `institution` of institution. */
export type SaidKind = (typeof saidKinds)[number];

/** A label and its value, as a row of the receipt or a part of its sentence. */
export interface SaidItem {
  label: string;
  name: string;
}

/**
 * Tells in our own words what a source said: «Көмек көрсетілгендер: 46 мың отбасы; көмек түрі: …; аумақ: …».
 * Names cannot be inflected by code, so each stands after its own label.
 */
export function saidSentence(locale: Locale, said: Said): string {
  const t = translator(locale);
  const head = t('said.head', { indicator: said.indicator, value: saidValue(locale, said) });
  const items = saidItems(locale, said).map((item) => t('said.item', { ...item }));
  const sentence = [head, ...items, ...saidCautions(locale, said)].join('; ');
  // «2019 г.» ends a sentence with its own full stop.
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** The value in words; for a screen reader as well. */
export function saidValue(locale: Locale, { value, status, unit, stage }: Said): string {
  const t = translator(locale);
  if (status === 'Q') return t('val.suppressed');
  if (value !== null && status !== 'O') return quantityWords(locale, value, unit);
  // A promise without a number has not happened.
  return t(stage === 'actual' ? 'said.value.not_stated' : 'val.number_not_printed');
}

/** What narrows the number, then programme, place and time; parts that the observation lacks are left out. */
export function saidItems(locale: Locale, said: Said): SaidItem[] {
  const time = said.period.measure === 'stock' ? 'said.label.stock' : 'said.label.period';
  const rest: [MessageKey, string | null | undefined][] = [
    ['said.label.programme', said.programme],
    ['said.label.centre', said.centre],
    ['said.label.area', said.area],
    [time, formatPeriod(locale, said.period)],
  ];
  return [...saidNarrowing(locale, said), ...labelled(locale, rest)];
}

/** Only what narrows the number: of what kind, for whom, which help, paid by whom, a share of what. */
export function saidNarrowing(locale: Locale, said: Pick<Said, 'kinds' | 'base'>): SaidItem[] {
  return labelled(locale, [
    ...saidKinds.map((kind): [MessageKey, string | null] => [
      `said.label.${kind}`,
      nameInside(locale, said.kinds[kind]),
    ]),
    ['said.label.base', nameInside(locale, said.base)],
  ]);
}

function labelled(locale: Locale, named: [MessageKey, string | null | undefined][]): SaidItem[] {
  const t = translator(locale);
  return named.flatMap(([label, name]) => (name ? [{ label: t(label), name }] : []));
}

/** What a reader has to be told about the number: rounded, not in the text itself, a plan or a target. */
export function saidCautions(locale: Locale, { roundedTo, reading, stage }: Said): string[] {
  const t = translator(locale);
  const cautions: string[] = [];
  if (roundedTo === 1000) cautions.push(t('qual.rounded'));
  else if (roundedTo !== null) cautions.push(t('qual.rounded_to', { n: formatNumber(locale, roundedTo) }));
  if (reading !== 'text') cautions.push(t(`said.reading.${reading}`));
  if (stage !== 'actual') cautions.push(t(`said.stage.${stage}`));
  return cautions;
}

const nameInside = (locale: Locale, name: string | null | undefined): string | null =>
  name ? smallFirst(locale, name) : null;
