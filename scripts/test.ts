/**
 * Everything that must hold, in one run: types, lint, format, data, build, unit tests, built pages in a real
 * browser. Goes on after a failed step, so that one run shows all that is wrong; the browser's tests need a
 * build and are counted as failed without one. Ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { closingLine, type Tally, tallyOf, total } from './test/tally.ts';

type Step = readonly [name: string, command: string, ...args: string[]];

/** What the others need. */
const FIRST: readonly Step[] = [
  ['data', 'node', 'scripts/data-check.ts'],
  ['fonts', 'node', 'scripts/fonts.ts'],
];
/** Side by side: the readers of the code keep one processor at work, the build the other. */
const LANES: readonly (readonly Step[])[] = [
  [['build', 'astro', 'build', '--silent']],
  [
    ['types', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
    ['lint', 'biome', 'lint', '--error-on-warnings'],
    ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ],
];
const REPORT = 'test-results/vitest.json';
const TESTS: Step = [
  'tests',
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
];

/** Room for what lives short: a build makes much that is thrown away at once, and gathers it a tenth faster so. */
const NODE_OPTIONS = `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`.trim();

/** Runs a step; where others run beside it, what it says is kept until it ends. */
async function run([name, command, ...args]: Step, isAlone: boolean): Promise<boolean> {
  const started = performance.now();
  const child = spawn(command, args, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS },
  });
  const said = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ''));
  const status = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      console.error(`${name}: ${error.message}`);
      resolve(null);
    });
    child.once('close', resolve);
  });
  process.stdout.write((await Promise.all(said)).join(''));
  const ok = status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

async function runLane(steps: readonly Step[], isAlone: boolean): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const step of steps) {
    const ok = await run(step, isAlone);
    tallies.push({ passed: Number(ok), failed: Number(!ok), skipped: 0 });
  }
  return tallies;
}

// Yesterday's pages must not pass for today's when the build fails.
rmSync('dist', { recursive: true, force: true });

const tallies = await runLane(FIRST, true);
for (const lane of await Promise.all(LANES.map((steps) => runLane(steps, false)))) tallies.push(...lane);

rmSync(REPORT, { force: true });
const ok = await run(TESTS, true);
tallies.push(
  existsSync(REPORT)
    ? tallyOf(JSON.parse(readFileSync(REPORT, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0 },
);

const sum = total(tallies);
console.log(closingLine(sum));
process.exit(sum.failed > 0 || !ok ? 1 : 0);
