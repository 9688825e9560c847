import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder that packages of a benchmark alone are installed to: together they are ten times the site's own. */
const FOLDER = '.cache/bench/peers';

/**
 * Packages that only a benchmark needs, by exact versions, and where each is. They are no dependencies of the project:
 * npm installs them at the first run, and later runs find them.
 */
export function installPeers(versions: Readonly<Record<string, string>>): (name: string) => string {
  mkdirSync(FOLDER, { recursive: true });
  const manifest = join(FOLDER, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  const folderOf = (name: string) => join(FOLDER, 'node_modules', name);
  const absent = Object.entries(versions).filter(([name, version]) => {
    const file = join(folderOf(name), 'package.json');
    return !existsSync(file) || JSON.parse(readFileSync(file, 'utf8')).version !== version;
  });
  if (absent.length > 0) {
    const wanted = absent.map(([name, version]) => `${name}@${version}`);
    process.stderr.write(`npm installs ${wanted.join(', ')} to ${FOLDER}\n`);
    const args = ['install', '--save-exact', '--no-audit', '--no-fund', '--prefix', FOLDER, ...wanted];
    execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return folderOf;
}

/** `name version` of packages, one line. */
export const versionsLine = (versions: Readonly<Record<string, string>>): string =>
  Object.entries(versions)
    .map((entry) => entry.join(' '))
    .join(', ');
