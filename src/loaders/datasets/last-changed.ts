import { edition } from '../edition.ts';
import { frozenEditions } from '../frozen-editions.ts';
import { measureOf } from '../measured-files.ts';

/** Edition in which a file of the package last changed: what is not frozen yet changes in the one to come. */
export async function lastChanged(path: string): Promise<string> {
  const [latest] = await frozenEditions('kk');
  const frozen = latest?.files.find((file) => file.path === path);
  const { sha256 } = await measureOf(path);
  return frozen?.sha256 === sha256 ? frozen.changed_in : edition();
}
