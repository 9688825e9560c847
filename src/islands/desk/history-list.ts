import type { History } from './history.ts';

/** How a question is called in the list when nobody has named it: its first comment, or all of it in one line. */
function nameIn(sql: string): string {
  const [, comment] = /^--\s*(.+)/.exec(sql) ?? [];
  return comment ?? sql.replaceAll(/\s+/g, ' ').trim();
}

/** Shows the history in the page's section and lets the reader pick from it, clear it and switch it off. */
export function makeHistoryList(
  section: HTMLElement,
  history: History,
  titleOf: (sql: string) => string | null,
  pick: (sql: string) => void,
): () => void {
  const list = section.querySelector('ol');
  const none = section.querySelector<HTMLElement>('.desk-history__none');
  const keep = section.querySelector<HTMLInputElement>('input[name=keep]');
  const clear = section.querySelector<HTMLButtonElement>('[data-clear]');
  const draw = () => {
    const questions = history.list();
    list?.replaceChildren(
      ...questions.map((sql) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = titleOf(sql) ?? nameIn(sql);
        button.title = sql;
        button.addEventListener('click', () => pick(sql));
        item.append(button);
        return item;
      }),
    );
    if (none) none.hidden = questions.length > 0;
    if (clear) clear.hidden = questions.length === 0;
    if (keep) keep.checked = history.isKept();
  };
  keep?.addEventListener('change', () => {
    history.keep(keep.checked);
    draw();
  });
  clear?.addEventListener('click', () => {
    history.clear();
    draw();
    keep?.focus();
  });
  draw();
  section.hidden = false;
  return draw;
}
