/**
 * Everything that must hold, in one run: types, lint, format, data, build, unit tests, built pages in a real
 * browser. Goes on after a failed step, so that one run shows all that is wrong; the browser's tests need a
 * build and are counted as failed without one. Ends with `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { closingLine, type Tally, tallyOf, total } from './test/tally.ts';

const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['data', 'node', 'scripts/data-check.ts'],
  ['fonts', 'node', 'scripts/fonts.ts'],
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['lint', 'biome', 'lint', '--error-on-warnings'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['build', 'astro', 'build', '--silent'],
];
const REPORT = 'test-results/vitest.json';

function run(name: string, command: string, args: readonly string[]): boolean {
  const started = performance.now();
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error) console.error(`${name}: ${error.message}`);
  const ok = status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

// Yesterday's pages must not pass for today's when the build fails.
rmSync('dist', { recursive: true, force: true });

const tallies: Tally[] = STEPS.map(([name, command, ...args]) => {
  const ok = run(name, command, args);
  return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
});

rmSync(REPORT, { force: true });
const ok = run('tests', 'vitest', [
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
]);
tallies.push(
  existsSync(REPORT)
    ? tallyOf(JSON.parse(readFileSync(REPORT, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0 },
);

const sum = total(tallies);
console.log(closingLine(sum));
process.exit(sum.failed > 0 || !ok ? 1 : 0);
