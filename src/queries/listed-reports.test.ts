import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { openPublishedReversed } from '../testing/open-package.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openPublishedReversed();
});
afterAll(() => engine.close());

const count = async (what: string) =>
  Number((await engine.run<{ n: number }>(`select count(*)::integer as n from ${what}`))[0]?.n);

describe('the reports that pages list', () => {
  it('are all reports of the published package', async () => {
    expect(await count('listed_reports')).toBe(await count('observations'));
  });

  it('are 5 000 of a larger package: what others rest on, then the latest of each thing in each place', async () => {
    // Each report again, of earlier days: none of the copies is the latest.
    await engine.run(`insert into families
      select families.* replace (id || '-' || i as id, (date '2010-01-01' + i::integer)::varchar as period_end)
      from families, range(160) r(i) where length(period_end) = 10`);
    expect(await count('observations')).toBeGreaterThan(8000);
    expect(await count('listed_reports')).toBe(5000);
    const named = 'select observation as id from headlines union select record from difference_rows';
    const left = 'select * from observations where id not in (select id from listed_reports)';
    expect(await count(`(${left}) o join (${named}) n using (id)`)).toBe(0);
    const things =
      'distinct indicator, programme, kind, beneficiary, help, detail, purpose, payer, unit, stage, scope, centre, area';
    expect(await count(`(select ${things} from listed_reports)`)).toBe(
      await count(`(select ${things} from observations)`),
    );
  });
});
