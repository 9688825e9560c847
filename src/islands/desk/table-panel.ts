import type { Translate } from '../../i18n/translate.ts';
import type { OwnTable } from './answer.ts';
import { sqlName } from './vocabulary.ts';

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function button(name: string, write: (text: string) => void): HTMLButtonElement {
  const element = made('button');
  element.type = 'button';
  element.append(made('code', name));
  element.addEventListener('click', () => write(sqlName(name)));
  return element;
}

/**
 * Names in the panel become buttons that write them, a table's when it is opened: five hundred at once nobody
 * needs. The name of the table itself comes first.
 */
function makeButtons(details: HTMLDetailsElement, write: (text: string) => void): void {
  if (details.dataset['buttons']) return;
  details.dataset['buttons'] = 'made';
  for (const item of details.querySelectorAll('li')) {
    const code = item.querySelector('code');
    if (code) code.replaceWith(button(code.textContent ?? '', write));
  }
  const self = made('li');
  self.append(button(details.dataset['table'] ?? '', write));
  details.querySelector('ul')?.prepend(self);
}

/** Lets the names of the panel be written into the question. */
export function usePanel(panel: HTMLElement, write: (text: string) => void): void {
  panel.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) makeButtons(target, write);
    },
    { capture: true },
  );
}

/** Puts a table of the reader's own on top of the panel, in place of an earlier one of that name. */
export function showOwnTable(
  panel: HTMLElement,
  table: OwnTable,
  t: Translate,
  open: (sql: string) => void,
): void {
  removeOwnTable(panel, table.name);
  const details = made('details');
  details.dataset['table'] = table.name;
  details.dataset['own'] = '';
  const summary = made('summary');
  summary.append(made('code', table.name), made('span', t('sql.own', { n: table.rows })));
  const list = made('ul');
  list.setAttribute('role', 'list');
  for (const { name, type } of table.fields) {
    const item = made('li');
    item.append(made('code', name), ' ', made('span', type));
    list.append(item);
  }
  details.append(summary, list);
  const { join } = table;
  if (join !== null) {
    const joined = made('button', t('sql.own.join'));
    joined.type = 'button';
    joined.className = 'desk-tables__join';
    joined.addEventListener('click', () => open(join));
    details.append(joined);
  }
  panel.querySelector('.desk-tables__list')?.prepend(details);
}

/** Takes a table of the reader's own out of the panel; none of that name is no error. */
export function removeOwnTable(panel: HTMLElement, name: string): void {
  panel.querySelector(`details[data-own][data-table="${CSS.escape(name)}"]`)?.remove();
}
