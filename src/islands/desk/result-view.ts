import { pageLocale, pageWords } from '../page-locale.ts';
import type { Answer, ResultView } from './answer.ts';
import type { Areas } from './result/areas.ts';
import type { RegionRows } from './result/region-rows.ts';
import type { Shown } from './result/shown.ts';
import { makeTabs, type TabName } from './result/tabs.ts';

type Mapped = { regions: RegionRows; areas: Areas };

/**
 * An answer of the desk as table, chart and map, with its files. Before the first answer it says what will stand
 * here; each view is drawn when its tab is first looked at, by code that comes with the first answer or later.
 */
class ResultViewElement extends HTMLElement implements ResultView {
  #tabs: ReturnType<typeof makeTabs> | undefined;
  #shown: Shown | undefined;
  /** The regions of the answer shown; null where it has none. */
  #mapped: Promise<Mapped | null> = Promise.resolve(null);
  #drawn = new Set<TabName>();

  connectedCallback(): void {
    this.#tabs ??= makeTabs(this, (name) => void this.#draw(name));
  }

  show(answer: Answer): void {
    void this.#show(answer);
  }

  clear(): void {
    this.#shown = undefined;
    this.#part('body').hidden = true;
    this.#part('before').hidden = false;
  }

  async #show(answer: Answer): Promise<void> {
    const [t, { shownOf }, { drawDownloads }] = await Promise.all([
      pageWords(),
      import('./result/shown.ts'),
      import('./result/downloads.ts'),
    ]);
    const shown = shownOf(answer, pageLocale(), t);
    this.#shown = shown;
    this.#drawn.clear();
    this.#mapped = this.#findRegions(shown);
    this.#part('before').hidden = true;
    this.#part('body').hidden = false;
    this.#part('empty').hidden = shown.rows > 0;
    this.#part('missing').hidden = true;
    const rows = t('unit.row', { n: shown.rows });
    this.#part('count').textContent = rows;
    this.#part('facts').textContent = t('result.facts', {
      rows,
      ms: Math.round(answer.milliseconds),
      edition: t('ed.label', { edition: answer.edition }),
    });
    drawDownloads(this.#part('downloads'), shown);
    const chosen = this.#tabs?.chosen() ?? 'table';
    const isPossible = chosen !== 'map' || (await this.#mapped.catch(() => null)) !== null;
    if (this.#shown !== shown) return;
    this.#tabs?.choose(isPossible ? chosen : 'table');
    await this.#tellMissing(shown);
  }

  /** The rows by region, where a column names regions. Fails when the tables of areas don't come. */
  async #findRegions(shown: Shown): Promise<Mapped | null> {
    if (!shown.columns.some(({ kind }) => kind === 'text') || shown.rows === 0) return null;
    const [{ loadAreas }, { regionRows }] = await Promise.all([
      import('./result/areas.ts'),
      import('./result/region-rows.ts'),
    ]);
    const areas = await loadAreas();
    const regions = regionRows(shown.columns, shown.rows, areas);
    return regions && { regions, areas };
  }

  async #tellMissing(shown: Shown): Promise<void> {
    const mapped = await this.#mapped.catch(() => null);
    if (!mapped || this.#shown !== shown) return;
    const { rows, unsure } = mapped.regions;
    const missing = [...rows].filter(([id, held]) => held.length === 0 && !unsure.has(id)).length;
    const note = this.#part('missing');
    note.hidden = missing === 0;
    const text = note.querySelector('p');
    if (text) text.textContent = shown.t('result.missing', { n: missing });
  }

  async #draw(name: TabName): Promise<void> {
    const shown = this.#shown;
    if (!shown || this.#drawn.has(name)) return;
    this.#drawn.add(name);
    const host = this.#part(`panel-${name}`);
    try {
      if (name === 'table') {
        const { drawTable } = await import('./result/table-view.ts');
        if (this.#shown === shown) drawTable(host, shown, shown.t('result.label'));
      } else if (name === 'chart') {
        const { drawChart } = await import('./result/chart-view.ts');
        if (this.#shown === shown) drawChart(host, shown);
      } else await this.#drawMap(host, shown);
    } catch (error) {
      this.#drawn.delete(name);
      host.textContent = `${shown.t('err.generic')} (${error instanceof Error ? error.message : String(error)})`;
    }
  }

  async #drawMap(host: HTMLElement, shown: Shown): Promise<void> {
    const mapped = await this.#mapped;
    if (!mapped) {
      if (this.#shown === shown) host.textContent = shown.t('result.map.none');
      return;
    }
    const { drawMap } = await import('./result/map-view.ts');
    if (this.#shown === shown)
      await drawMap(host, shown, mapped.regions, mapped.areas, this.dataset['credit'] ?? '');
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`result has no part: ${name}`);
    return part;
  }
}

customElements.define('result-view', ResultViewElement);
