import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { sharePages } from './helpers/dist.ts';

const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData);

/** Pages of a template differ in their data alone: its largest and its smallest tell most, a tenth of the rest more. */
const SHARE = 10;

it('the pages are valid HTML', async () => {
  const faults = new Map<string, { selector: string | null; pages: Set<string> }>();
  for (const { address, html } of sharePages(SHARE)) {
    const { results } = await validator.validateString(html, address);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      const fault = faults.get(`${ruleId}: ${message}`) ?? { selector, pages: new Set() };
      faults.set(`${ruleId}: ${message}`, fault);
      fault.pages.add(address);
    }
  }
  const told = [...faults].map(
    ([fault, { selector, pages }]) =>
      `${fault}, as at ${selector}, on ${pages.size}: ${[...pages].slice(0, 3).join(' ')}`,
  );
  expect(told).toEqual([]);
});
