import { parseArgs } from 'node:util';
import { writeSample } from './sample/write-sample.ts';

// sample --rows N --out DIR [--seed S] [--hostile]: a whole package of made-up figures for tests and load.
const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    hostile: { type: 'boolean', default: false },
  },
});
const { rows, out, seed, hostile } = values;
if (rows === undefined || out === undefined) {
  process.stderr.write('sample needs --rows N and --out DIR\n');
  process.exit(1);
}
const began = performance.now();
writeSample({ rows: Number(rows), out, seed: Number(seed), hostile });
const seconds = (performance.now() - began) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  `${rows} made-up rows in ${out}: ${seconds.toFixed(1)} s, ${Math.round(Number(rows) / seconds)} rows/s, ${Math.round(megabytes)} MB at most\n`,
);
