/** Offers to copy the text in it; where the browser refuses, it says so and the text can be copied by hand. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('[data-copied]');
    const said = this.querySelector('output');
    if (!button || !text || !said) return;
    const say = (words: string | undefined) => {
      said.textContent = words ?? '';
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      const copied = navigator.clipboard
        ? navigator.clipboard.writeText(text.textContent.trim())
        : Promise.reject(new Error('no clipboard'));
      copied.then(
        () => say(this.dataset['done']),
        () => say(this.dataset['failed']),
      );
    });
  }
}

customElements.define('copy-text', CopyText);
