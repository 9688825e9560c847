import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type as system, release } from 'node:os';

/** One line on what the figures were measured with; null where there was no browser. */
export function machineLine(chromium: string | null): string {
  const [cpu] = cpus();
  const load = loadavg().map((value) => value.toFixed(1));
  return [
    `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${system()} ${release()}`,
    ...(chromium === null ? [] : [`Chromium ${chromium}`]),
    `Node ${process.version}`,
    `load ${load.join(' ')}`,
  ].join(', ');
}

/** `name version` of installed packages. */
export const packageLine = (names: readonly string[]): string =>
  names
    .map((name) => {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
        version: string;
      };
      return `${name} ${version}`;
    })
    .join(', ');

/** Megabytes that a process holds now, and held at most; null where the system doesn't say (not Linux). */
export function residentMegabytes(pid: number): { now: number; most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    return { now: of('VmRSS'), most: of('VmHWM') };
  } catch {
    return null;
  }
}
