import { readDescriptor } from './data-folder.ts';
import { once } from './once.ts';

/** Number of the edition that this build shows, such as `2026.11.0`. */
export const edition = once(async () => (await readDescriptor()).version);
