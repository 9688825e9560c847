import { createHash } from 'node:crypto';
import { type Locale, locales } from '../../i18n/locales.ts';
import { once } from '../once.ts';
import { regionsWithPage } from '../region-pages.ts';
import { districtFile } from './district-file.ts';

/** The districts of every region that has a page in every language, and what names these contents. */
export type DistrictFiles = {
  /** First ten digits of the SHA-256 of all files: one for all, so that a page names them in a few bytes. */
  version: string;
  files: readonly { locale: Locale; region: string; text: string }[];
};

/** The files of this build, made once. */
export const districtFiles = once(async (): Promise<DistrictFiles> => {
  const hash = createHash('sha256');
  const files: DistrictFiles['files'][number][] = [];
  for (const region of await regionsWithPage())
    for (const locale of locales) {
      const text = JSON.stringify(await districtFile(locale, region));
      hash.update(text);
      files.push({ locale, region, text });
    }
  return { version: hash.digest('hex').slice(0, 10), files };
});
