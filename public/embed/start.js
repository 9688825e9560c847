// Before the first paint of a view that other sites frame: its theme, language and edition as its address asks. Kept
// apart from the bundle because it must run before the page is drawn.
(() => {
  const { kk, ru, en, own, frozen } = document.currentScript.dataset;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

  const languages = new Map(Object.entries({ kk, ru, en }));
  const language = asked.get('lang');
  const live = languages.get(document.documentElement.lang);
  let to = live;
  if (languages.has(language)) {
    to = languages.get(language);
    if (frozen && to !== live) asked.set('edition', frozen);
  }
  asked.delete('lang');
  const edition = asked.get('edition');
  if (edition && own.split(' ').includes(edition)) {
    to += `${edition}/`;
    asked.delete('edition');
  }
  const isHere = to === location.pathname || (frozen && to === live && !edition);
  if (isHere) return;
  const query = asked.toString();
  location.replace(`${to}${query && `?${query}`}${location.hash}`);
})();
