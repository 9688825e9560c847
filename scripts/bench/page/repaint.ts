import type { Line } from './candidate.ts';

/** Shows an answer as a table with bars, the largest first, in place of the last one. */
export function draw(lines: readonly Line[]): void {
  const most = Math.max(...lines.map(({ of }) => of ?? 0), 1);
  const rows = lines
    .toSorted((a, b) => (b.of ?? 0) - (a.of ?? 0))
    .map(({ key, n, of }) => {
      const row = document.createElement('tr');
      const bar = document.createElement('div');
      bar.className = 'bar';
      bar.style.inlineSize = `${((of ?? 0) / most) * 100}%`;
      for (const text of [key, String(n), (of ?? 0).toLocaleString('kk')])
        row.insertCell().textContent = text;
      row.insertCell().append(bar);
      return row;
    });
  document.querySelector('tbody')?.replaceChildren(...rows);
}

/** Resolves when the frame that shows the latest change has been painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
