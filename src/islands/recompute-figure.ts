import { engine } from './engine.ts';
import type { Claim, Verdict } from './recompute.ts';

const MEGABYTE = 1e6;

/**
 * The button of a receipt that computes its number again, here. Words come from the page as templates; every
 * answer stands in the output, and the receipt above it stays as it was.
 */
class RecomputeFigure extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#run());
  }

  async #run(): Promise<void> {
    const button = this.querySelector('button');
    if (button?.disabled === false) button.disabled = true;
    this.#say('busy', this.#word('started'));
    try {
      const started = await engine(({ loaded, total }) =>
        this.#say(
          'busy',
          this.#word('loading')
            .replace('{done}', (loaded / MEGABYTE).toFixed(1))
            .replace('{total}', (total / MEGABYTE).toFixed(1)),
        ),
      );
      const { recompute } = await import('./recompute.ts');
      this.#tell(await recompute(started, this.dataset as unknown as Claim));
    } catch (error) {
      this.#say(
        'failed',
        `${this.#word('failed')} (${error instanceof Error ? error.message : String(error)})`,
      );
    }
    if (button) button.disabled = false;
  }

  #tell(verdict: Verdict): void {
    if (verdict.kind === 'other-file') this.#say('differs', this.#word('otherFile'));
    else if (verdict.kind === 'same')
      this.#say('same', this.#word('same').replace('{value}', this.dataset['text'] ?? verdict.value));
    else this.#say('differs', this.#word('notSame').replace('{value}', verdict.value || '–'));
  }

  #word(name: string): string {
    return this.querySelector('template')?.dataset[name] ?? '';
  }

  #say(state: 'busy' | 'same' | 'differs' | 'failed', text: string): void {
    const output = this.querySelector('output');
    if (!output) return;
    output.dataset['state'] = state;
    output.textContent = text;
  }
}

customElements.define('recompute-figure', RecomputeFigure);
