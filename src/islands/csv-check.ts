import type { Checks } from './check/checks.ts';
import { pageLocale, pageWords } from './page-locale.ts';

/** The files that were dropped, or null where a folder was among them. */
function droppedFiles(transfer: DataTransfer): File[] | null {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.());
  return entries.some((entry) => entry?.isDirectory) ? null : [...transfer.files];
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Shows the chosen dataset only, and checks a file that is dropped anywhere on it or chosen. The checker is loaded
 * with the first file.
 */
class CsvCheck extends HTMLElement {
  #checks: Promise<Checks> | undefined;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
    this.querySelector('[data-asking]')?.toggleAttribute('hidden', true);
    const select = this.querySelector('select');
    const named = location.hash.slice(1);
    if (select && [...select.options].some(({ value }) => value === named)) select.value = named;
    this.#showDataset();
    select?.addEventListener('change', () => {
      history.replaceState(history.state, '', `#${select.value}`);
      this.#showDataset();
    });
    const input = this.querySelector<HTMLInputElement>('#check-file');
    input?.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      // The same file can be chosen again once it is mended.
      input.value = '';
      void this.#use((checks) => checks.take(this.#table, files));
    });
    this.querySelector('[data-stop]')?.addEventListener(
      'click',
      () => void this.#use((checks) => checks.stop()),
    );
    this.addEventListener('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      this.toggleAttribute('data-over', true);
    });
    this.addEventListener('dragleave', () => this.toggleAttribute('data-over', false));
    this.addEventListener('drop', (event) => {
      this.toggleAttribute('data-over', false);
      if (!event.dataTransfer || !holdsFiles(event)) return;
      event.preventDefault();
      const files = droppedFiles(event.dataTransfer);
      void this.#use((checks) =>
        files ? checks.take(this.#table, files) : checks.refuse('', { kind: 'folder' }),
      );
    });
  }

  get #table(): string {
    return this.querySelector('select')?.value ?? '';
  }

  #showDataset(): void {
    const table = this.#table;
    for (const part of this.querySelectorAll<HTMLElement>('[data-dataset]')) part.hidden = part.id !== table;
  }

  async #use(act: (checks: Checks) => void): Promise<void> {
    this.#checks ??= this.#load().catch((error: unknown) => {
      this.#checks = undefined;
      throw error;
    });
    try {
      act(await this.#checks);
    } catch {
      const error = this.querySelector('.check-error');
      if (error) error.textContent = this.dataset['failed'] ?? '';
    }
  }

  async #load(): Promise<Checks> {
    const [{ makeChecks }, words] = await Promise.all([import('./check/checks.ts'), pageWords()]);
    return makeChecks(this, words, pageLocale());
  }
}

customElements.define('csv-check', CsvCheck);
