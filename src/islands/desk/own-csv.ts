import { pageLocale, pageWords } from '../page-locale.ts';
import type { OwnTables } from './own-csv/own-tables.ts';

/** The files that were dropped, or null where a folder was among them. */
function droppedFiles(transfer: DataTransfer): File[] | null {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.());
  return entries.some((entry) => entry?.isDirectory) ? null : [...transfer.files];
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped on the desk or chosen, and makes tables of them that the desk's engine can be asked
 * about. Nothing of that is loaded before the first file. Tells the desk by the bubbling events `own-table` (its
 * detail is `OwnTable`) and `own-table-removed` (`{ name }`).
 */
class OwnCsv extends HTMLElement {
  #tables: Promise<OwnTables> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const input = this.querySelector('input');
    input?.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      // The same file can be chosen again once it is mended.
      input.value = '';
      void this.#use((tables) => tables.take(files));
    });
    this.querySelector('button')?.addEventListener('click', () => void this.#use((tables) => tables.stop()));
    const desk = this.closest<HTMLElement>('sql-desk') ?? this;
    desk.addEventListener('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      this.toggleAttribute('data-over', true);
    });
    desk.addEventListener('dragleave', () => this.toggleAttribute('data-over', false));
    // Before the editor, which would write the file's text into the question.
    desk.addEventListener('drop', (event) => this.#drop(event), { capture: true });
  }

  #drop(event: DragEvent): void {
    this.toggleAttribute('data-over', false);
    if (!event.dataTransfer || !holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const files = droppedFiles(event.dataTransfer);
    void this.#use((tables) => (files ? tables.take(files) : tables.refuse('', { kind: 'folder' })));
  }

  async #use(act: (tables: OwnTables) => void): Promise<void> {
    this.#tables ??= this.#load().catch((error: unknown) => {
      this.#tables = undefined;
      throw error;
    });
    try {
      act(await this.#tables);
    } catch {
      const error = this.querySelector('.own-csv__error');
      if (error) error.textContent = this.dataset['failed'] ?? '';
    }
  }

  async #load(): Promise<OwnTables> {
    const [{ makeOwnTables }, words] = await Promise.all([import('./own-csv/own-tables.ts'), pageWords()]);
    return makeOwnTables(this, words, pageLocale());
  }
}

customElements.define('own-csv', OwnCsv);
