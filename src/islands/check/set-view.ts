import { element } from '../desk/own-csv/element.ts';
import { type Sending, sendPart } from './send-view.ts';
import { showFound, type VerdictContext, verdictParts } from './verdict-view.ts';

/** A file of several that were checked together: its verdict, or why there is none. */
export type CheckedFile = VerdictContext | { file: File; text: string };

const isClean = (one: CheckedFile): boolean => 'verdict' in one && one.verdict.problemCount === 0;

/** Shows what was found in several files: each with its verdict in a line, the chosen one in full. */
export function showSet(
  host: HTMLElement,
  { t, names }: Pick<VerdictContext, 't' | 'names'>,
  files: readonly CheckedFile[],
  sending: Sending,
): void {
  const wrong = files.filter((one) => !isClean(one)).length;
  const shown = element('div', { class: 'check-shown' });
  const buttons = files.map((one) => {
    const button = element('button', { type: 'button' }, element('bdi', {}, one.file.name));
    const told = !('verdict' in one)
      ? one.text
      : one.verdict.problemCount === 0
        ? t('check.ok', { n: one.verdict.rows })
        : t('check.failed', { n: one.verdict.problemCount });
    const table = 'verdict' in one ? `${names.table(one.verdict.table)} · ` : '';
    button.addEventListener('click', () => choose(one));
    return { one, button, item: element('li', {}, button, element('span', {}, `${table}${told}`)) };
  });
  const choose = (chosen: CheckedFile): void => {
    for (const { one, button } of buttons) button.setAttribute('aria-pressed', String(one === chosen));
    shown.replaceChildren(...('verdict' in chosen ? verdictParts(chosen) : [element('p', {}, chosen.text)]));
  };
  const first = files.find((one) => !isClean(one)) ?? files[0];
  if (first) choose(first);
  const summary =
    wrong === 0
      ? t('check.set.ok', { n: files.length })
      : t('check.set.failed', { n: wrong, all: files.length });
  showFound(host, [
    element(
      'p',
      { class: `check-verdict check-verdict--${wrong === 0 ? 'clean' : 'wrong'}`, id: 'check-verdict' },
      element('strong', {}, summary),
      ...(wrong === 0 ? [` ${t('check.clean')}`] : []),
    ),
    element('ul', { class: 'check-set', role: 'list' }, ...buttons.map(({ item }) => item)),
    shown,
    ...(wrong === 0 ? sendPart(t, sending) : []),
  ]);
}
