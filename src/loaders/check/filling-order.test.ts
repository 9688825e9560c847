import { expect, it } from 'vitest';
import { fillingOrder } from './filling-order.ts';
import { figureColumns, WRITING_CASES } from './writing-cases.ts';

it('tables are filled in after those that their rows name', async () => {
  const steps = await fillingOrder();
  expect(steps.map(({ datasets }) => datasets.map(({ name }) => name).join(' '))).toEqual([
    'sources',
    'centres',
    'sessions',
    'centre-counts funds families inspections activities context',
    'statements',
    'commitments',
  ]);
  const withId = steps.filter(({ required }) => required.some(({ name }) => name === 'id'));
  expect(withId.map(({ datasets }) => datasets[0]?.name)).toEqual(['sources', 'sessions']);
});

it('examples of writing use columns and codes that there are', async () => {
  const columns = await figureColumns();
  for (const [name, cells] of Object.entries(WRITING_CASES))
    for (const [field, value] of Object.entries(cells)) {
      const column = columns.get(field);
      expect(column, `${name} ${field}`).toBeDefined();
      const codes = column?.codes.map(({ code }) => code) ?? [];
      if (codes.length > 0 && value !== '') expect(codes, `${name} ${field}`).toContain(value);
      if (column?.type === 'number' && value !== '') expect(Number(value)).toBeGreaterThan(0);
    }
});
