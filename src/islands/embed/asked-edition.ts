import { editionState } from './edition-state.ts';

/** Says which edition the view shows where its address asks for one (`?edition=`), and keeps its links to that one. */
class AskedEdition extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).get('edition');
    const { same = '', absent = '', newest = '' } = this.dataset;
    const state = editionState(asked, { same, absent, newest });
    if (asked === null || state === null) return;
    for (const said of this.querySelectorAll<HTMLElement>('[data-state]'))
      said.hidden = said.dataset['state'] !== state || (said.dataset['edition'] ?? asked) !== asked;
    if (state !== 'newest' && state !== 'same') return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]')) {
      const url = new URL(link.href);
      url.searchParams.set('edition', asked);
      link.href = url.href;
    }
  }
}

customElements.define('asked-edition', AskedEdition);
