import { parseArgs } from 'node:util';
import { OBSERVATION_TABLES } from '../src/model/tables.ts';
import { writePartitions } from './partition/write-partitions.ts';

// data:partition --out DIR [--table NAME …] [DIR]: tables of a package folder (default DATA or data/; default the six
// of observations) as Parquet by year and region, for a host of plain files.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, table: { type: 'string', multiple: true } },
});
if (values.out === undefined) {
  process.stderr.write('data:partition needs --out DIR\n');
  process.exit(1);
}
const data = positionals[0] ?? process.env['DATA'] ?? 'data';
for (const table of values.table ?? OBSERVATION_TABLES) {
  const began = performance.now();
  const { rows, bytes, partitions } = await writePartitions({ data, table, out: values.out });
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(
    `${table}: ${rows} rows in ${partitions.length} files, ${bytes} bytes, ${seconds.toFixed(1)} s\n`,
  );
}
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${Math.round(megabytes)} MB of memory at most\n`);
