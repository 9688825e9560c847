import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages } from './helpers/dist.ts';

const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData);

it('every page is valid HTML', async () => {
  const faults = new Map<string, string[]>();
  for (const { address, html } of builtPages()) {
    const { results } = await validator.validateString(html, address);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      const fault = `${ruleId}: ${message} (${selector})`;
      faults.set(fault, [...(faults.get(fault) ?? []), address]);
    }
  }
  const told = [...faults].map(
    ([fault, pages]) => `${fault} on ${pages.length}: ${pages.slice(0, 3).join(' ')}`,
  );
  expect(told).toEqual([]);
});
