import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writePartitions } from '../../../scripts/partition/write-partitions.ts';
import { writeSample } from '../../../scripts/sample/write-sample.ts';
import type { EnginePage } from '../engine-page/main.ts';
import { answerFiles } from '../file-host.ts';
import { openEngineSite } from './helpers/engine-site.ts';

declare const atlas: EnginePage;

it('a browser reads of a partitioned table the ranges that it needs, under the site’s policy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ranges-'));
  writeSample({ rows: 30_000, out: join(folder, 'sample') });
  const table = await writePartitions({ data: join(folder, 'sample'), table: 'families', out: folder });
  const files = answerFiles(folder);
  const site = await openEngineSite(files.answer);
  try {
    const page = await site.open();
    files.traffic();
    const question = { areas: ['KZ-61'], years: [2025, 2025], fields: ['indicator', 'value'] } as const;
    const ask = () =>
      page.evaluate(({ folder, table, question }) => atlas.readPartitions(folder, table, question), {
        ...{ folder: `${site.origin}/families/`, table, question },
      });
    const part = table.partitions.find(({ region, year }) => region === 'KZ-61' && year === 2025)!;
    const rows = await ask();
    expect(rows).toHaveLength(part.rows);
    const { bytes, requests } = files.traffic();
    expect(bytes).toBeLessThan(part.bytes);
    expect(requests).toBeLessThanOrEqual(3);

    files.fault('region=KZ-61', 'whole');
    expect(await ask()).toEqual(rows);
    files.fault('region=KZ-61', 'cut');
    await expect(ask()).rejects.toThrow(/families\/year=2025\/region=KZ-61\/rows\.parquet: /);
    expect(site.errors).toEqual([]);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
});
