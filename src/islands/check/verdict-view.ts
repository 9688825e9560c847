import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { OwnVerdict } from '../../schema/own-file/check-own-file.ts';
import { element, quoted } from '../desk/own-csv/element.ts';
import { changesPart } from './changes-view.ts';
import type { PageNames } from './page-names.ts';
import { previewPart } from './preview-view.ts';
import { problemsPart } from './problems-view.ts';
import { type Sending, sendPart } from './send-view.ts';

/** What every part of the result is drawn from. */
export type VerdictContext = {
  t: Translate;
  locale: Locale;
  names: PageNames;
  file: File;
  verdict: OwnVerdict;
};

const DELIMITERS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

function factsText({ t, file, verdict: { format, rows } }: VerdictContext): string {
  const name = quoted(file.name);
  if (format.kind === 'xlsx') return t('check.facts.xlsx', { file: name, rows, sheet: quoted(format.sheet) });
  const sign = DELIMITERS[format.delimiter];
  const delimiter = sign ? t(`own.delimiter.${sign}`) : format.delimiter;
  const encoding = format.encoding
    .replace('utf', 'UTF')
    .replace('windows', 'Windows')
    .replace(/(?<=16)[lb]e$/, '');
  return t('check.facts.csv', { file: name, rows, encoding, delimiter });
}

/** The facts of a file and what was found in it, without the verdict itself. */
export function verdictParts(context: VerdictContext): HTMLElement[] {
  const { names, verdict } = context;
  const facts = `${names.table(verdict.table)} · ${factsText(context)}`;
  const found =
    verdict.problemCount === 0 ? changesPart(context) : [...problemsPart(context), ...previewPart(context)];
  return [element('p', { class: 'check-note' }, facts), ...found];
}

function keepPart({ t }: VerdictContext, keep: (isKept: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', id: 'check-keep' });
  box.addEventListener('change', () => keep(box.checked));
  return element(
    'p',
    { class: 'check-keep' },
    box,
    element('label', { for: 'check-keep' }, t('check.beside.add')),
    element('span', { class: 'check-note' }, t('check.beside.why')),
  );
}

/** Puts what was found in place of what was shown before, and leads to it. The verdict has the id `check-verdict`. */
export function showFound(host: HTMLElement, parts: readonly HTMLElement[]): void {
  host.querySelector('[data-found]')?.replaceChildren(...parts);
  const result = host.querySelector<HTMLElement>('[data-result]');
  if (result) result.hidden = false;
  const title = result?.querySelector('h2');
  title?.setAttribute('aria-describedby', 'check-verdict');
  title?.focus();
}

/**
 * Shows what was found in one file. `keep` is told when the reader wants a clean file taken into account for the next
 * ones, or no longer.
 */
export function showVerdict(
  host: HTMLElement,
  context: VerdictContext,
  keep: (isKept: boolean) => void,
  sending: Sending,
): void {
  const { t, verdict } = context;
  const isClean = verdict.problemCount === 0;
  const summary = isClean
    ? t('check.ok', { n: verdict.rows })
    : t('check.failed', { n: verdict.problemCount });
  showFound(host, [
    element(
      'p',
      { class: `check-verdict check-verdict--${isClean ? 'clean' : 'wrong'}`, id: 'check-verdict' },
      element('strong', {}, summary),
      ...(isClean ? [` ${t('check.clean')}`] : []),
    ),
    ...verdictParts(context),
    ...(isClean ? [keepPart(context, keep), ...sendPart(t, sending)] : []),
  ]);
}
