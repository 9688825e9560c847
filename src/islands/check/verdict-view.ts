import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { OwnVerdict } from '../../schema/own-file/check-own-file.ts';
import { element, quoted } from '../desk/own-csv/element.ts';
import { changesPart } from './changes-view.ts';
import type { PageNames } from './page-names.ts';
import { previewPart } from './preview-view.ts';
import { problemsPart } from './problems-view.ts';

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

/**
 * Shows what was found in a file in place of what was shown before, and leads to it. `keep` is told when the reader
 * wants a clean file taken into account for the next ones, or no longer.
 */
export function showVerdict(
  host: HTMLElement,
  context: VerdictContext,
  keep: (isKept: boolean) => void,
): void {
  const { t, names, verdict } = context;
  const isClean = verdict.problemCount === 0;
  const summary = isClean
    ? t('check.ok', { n: verdict.rows })
    : t('check.failed', { n: verdict.problemCount });
  const parts = [
    element(
      'p',
      { class: `check-verdict check-verdict--${isClean ? 'clean' : 'wrong'}`, id: 'check-verdict' },
      element('strong', {}, summary),
      ...(isClean ? [` ${t('check.clean')}`] : []),
    ),
    element('p', { class: 'check-note' }, `${names.table(verdict.table)} · ${factsText(context)}`),
    ...(isClean ? changesPart(context, keep) : [...problemsPart(context), ...previewPart(context)]),
  ];
  host.querySelector('[data-found]')?.replaceChildren(...parts);
  const result = host.querySelector<HTMLElement>('[data-result]');
  if (result) result.hidden = false;
  const title = result?.querySelector('h2');
  title?.setAttribute('aria-describedby', 'check-verdict');
  title?.focus();
}
