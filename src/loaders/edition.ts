import { DESCRIPTOR } from '../schema/package-files.ts';
import { askedEdition } from './asked-edition.ts';
import { type Descriptor, readDescriptor } from './data-folder.ts';
import { once } from './once.ts';
import { readPackageFile } from './package-file.ts';

/** Number and instant of the edition that is shown: that of this build, or the one asked for. */
const release = once(async (): Promise<Pick<Descriptor, 'version' | 'created'>> =>
  askedEdition() === null ? readDescriptor() : JSON.parse(await readPackageFile(DESCRIPTOR)),
);

/** Number of the edition that is shown, such as `2026.11.0`. */
export const edition = async (): Promise<string> => (await release()).version;

/** Its day, ISO 8601. Not today's: a page has to say the same whenever it is built. */
export const editionDay = async (): Promise<string> => (await release()).created.slice(0, 10);
