import { readableAddress } from '../readable-address.ts';
import { formatSize } from '../../format/size.ts';
import type { Translate } from '../../i18n/translate.ts';
import { heldFiles } from '../../offline/kept-cache.ts';
import { type KeptList, listAddress } from '../../offline/kept-list.ts';
import { CACHES, CHANNEL, type Told } from '../../offline/talk.ts';
import { pageLocale, pageWords } from '../page-locale.ts';
import { askToKeep } from './keep-copy.ts';
import { chooseKeeping, isKeepingOff } from './keeping-choice.ts';

/** The event by which a browser offers to install a site; the types of browsers do not know it yet. */
type InstallOffer = Event & { prompt(): Promise<unknown> };

/** Says what is kept of the site on this device; keeps it now, removes it, and installs the site. */
class SiteCopy extends HTMLElement {
  #offer: InstallOffer | null = null;

  connectedCallback(): void {
    const canKeep = 'serviceWorker' in navigator && 'caches' in window;
    // At once: what it says stands above all else, and moves it.
    if (!/\/offline\/$/.test(location.pathname)) {
      this.#part('address').textContent = readableAddress(location.pathname);
      this.#part('lost').hidden = false;
    }
    this.#part('script').hidden = true;
    this.#part(canKeep ? 'state' : 'cannot').hidden = false;
    if (canKeep) void this.#start();
  }

  #part<T extends HTMLElement>(name: string): T {
    const found = this.querySelector<T>(`[data-${name}]`);
    if (!found) throw new Error(`page has no part: ${name}`);
    return found;
  }

  #button(act: string): HTMLButtonElement {
    const found = this.querySelector<HTMLButtonElement>(`[data-do='${act}']`);
    if (!found) throw new Error(`page has no button: ${act}`);
    return found;
  }

  async #start(): Promise<void> {
    const t = await pageWords();
    new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'progress') this.#say(keeping(t, data));
      else void this.#show(t, data);
    });
    this.#button('keep').addEventListener('click', () => void this.#keep(t));
    this.#button('remove').addEventListener('click', () => void this.#remove(t));
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.#offer = event as InstallOffer;
      this.#part('install').hidden = false;
    });
    this.#button('install').addEventListener('click', () => void this.#offer?.prompt());
    this.#part('ways').hidden = false;
    await this.#show(t);
  }

  #say(text: string, faults: readonly string[] = []): void {
    this.#part('state').textContent = text;
    this.#part('faults').textContent = faults.join('. ');
    this.#part('faults').hidden = faults.length === 0;
  }

  async #show(t: Translate, told?: Extract<Told, { kind: 'kept' }>): Promise<void> {
    const locale = pageLocale();
    const held = await heldFiles();
    this.#button('remove').hidden = held.size === 0 && isKeepingOff();
    if (held.size === 0) {
      this.#say(t(isKeepingOff() ? 'off.state.off' : 'off.state.none'));
      return;
    }
    // The worker answers from the network; without one there is no list, and what is held is all that can be said.
    const list: KeptList | null = await fetch(listAddress(locale))
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null);
    const files = [...(list?.files ?? []), ...(list?.engine ?? [])];
    const ours = files.filter(([path, revision]) => held.get(path) === revision);
    const bytes = ours.reduce((sum, [, , size]) => sum + size, 0);
    this.#say(
      list
        ? t('off.state.kept', { edition: list.edition, n: ours.length, size: formatSize(locale, bytes) })
        : t('off.state.held', { n: held.size }),
      [
        ...(told && told.refused > 0 ? [t('off.state.refused', { n: told.refused })] : []),
        ...(told && told.failed > 0 ? [t('off.state.failed', { n: told.failed })] : []),
      ],
    );
  }

  async #keep(t: Translate): Promise<void> {
    chooseKeeping(true);
    this.#say(t('off.state.keeping.start'));
    await askToKeep().catch(() => this.#say(t('off.state.cannot')));
  }

  async #remove(t: Translate): Promise<void> {
    chooseKeeping(false);
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    for (const name of Object.values(CACHES)) await caches.delete(name);
    await this.#show(t);
  }
}

const keeping = (t: Translate, { done, total }: { done: number; total: number }): string =>
  t('off.state.keeping', { n: done, total });

customElements.define('site-copy', SiteCopy);
