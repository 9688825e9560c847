import type { Translate } from '../../i18n/translate.ts';
import { download } from '../download.ts';
import { element, quoted } from '../desk/own-csv/element.ts';

/** What can be done with clean files. */
export interface Sending {
  /** Files of the package that their rows belong to, in their order. */
  paths: readonly string[];
  /** Makes those files with the rows in them, by path; rejects with what went wrong. */
  write(): Promise<ReadonlyMap<string, string>>;
}

/** How clean files get to the council's secretary, and from there into the package: whole tables to be saved. */
export function sendPart(t: Translate, { paths, write }: Sending): HTMLElement[] {
  const told = element('p', { role: 'status' });
  const buttons = paths.map((path) => {
    const button = element(
      'button',
      { type: 'button', class: 'button' },
      t('check.add.file', { file: path }),
    );
    button.addEventListener('click', () => {
      told.textContent = '';
      write().then(
        (tables) => download(path, 'text/csv', tables.get(path) ?? ''),
        (error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          told.textContent = t('check.add.failed', { file: quoted(path), reason });
        },
      );
    });
    return button;
  });
  return [
    element('h3', {}, t('check.send')),
    element('p', {}, t('check.send.how')),
    element('p', {}, t('check.send.then')),
    element('h3', {}, t('check.add')),
    element('p', {}, t('check.add.how', { folder: 'data/' })),
    element('p', { class: 'check-files' }, ...buttons),
    told,
  ];
}
