import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { once } from './once.ts';

/** A package that the site is made with, as CycloneDX tells of it. */
export type Component = {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  licenses?: readonly ({ license: { id?: string; name?: string } } | { expression: string })[];
  hashes?: readonly { alg: string; content: string }[];
};

/** A bill of materials: CycloneDX 1.5, https://cyclonedx.org/docs/1.5/json/ */
export type Sbom = {
  bomFormat: 'CycloneDX';
  specVersion: string;
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: readonly Component[];
};

/** npm as it runs this build, or the one that is found: Windows has it as a script. */
const npm = (): [command: string, args: string[]] => {
  const path = process.env['npm_execpath'];
  return path ? [process.execPath, [path]] : ['npm', []];
};

/**
 * Every package of the lock file, with its checksum and its licence, as npm itself tells it. What changes from run to
 * run (serial number, time) and the folder's name are left out: two builds of one commit say the same.
 */
export const sbom = once(async (): Promise<Sbom> => {
  const [command, args] = npm();
  const { stdout } = await promisify(execFile)(
    command,
    [...args, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { maxBuffer: 64_000_000 },
  );
  const { serialNumber: _, ...told } = JSON.parse(stdout) as Sbom;
  const { timestamp: __, ...metadata } = told.metadata;
  const name = metadata.component['bom-ref'].replace(/@[^@]*$/, '');
  return { ...told, metadata: { ...metadata, component: { ...metadata.component, name } } };
});
