/** The names of the views, in the order of their tabs. */
export type TabName = 'table' | 'chart' | 'map';

/**
 * Makes tabs of the buttons and panels that are in `root` already: one stop of the Tab key, arrows, Home and End
 * move between them. `onChoose` is called with each tab that comes to the front; `choose` brings one there.
 */
export function makeTabs(
  root: HTMLElement,
  onChoose: (name: TabName) => void,
): { chosen: () => TabName; choose: (name: TabName) => void } {
  const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
  let chosen: TabName = 'table';
  const choose = (name: TabName): void => {
    chosen = name;
    for (const tab of tabs) {
      const isChosen = tab.dataset['view'] === name;
      tab.ariaSelected = String(isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = root.querySelector<HTMLElement>(`#${tab.getAttribute('aria-controls')}`);
      if (panel) panel.hidden = !isChosen;
    }
    onChoose(name);
  };
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(tab.dataset['view'] as TabName));
    tab.addEventListener('keydown', (event) => {
      const to = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: tabs.length - 1 }[event.key];
      const next = to === undefined ? undefined : tabs.at(to % tabs.length);
      if (!next) return;
      event.preventDefault();
      next.focus();
      choose(next.dataset['view'] as TabName);
    });
  }
  return { chosen: () => chosen, choose };
}
