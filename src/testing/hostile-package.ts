import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRows, parseRows, readColumns } from '../../scripts/first-edition/csv.ts';
import { SHOWN } from '../../scripts/sample/hostile.ts';
import { writeSample } from '../../scripts/sample/write-sample.ts';

/** Fields that people read and no grammar bends, as the names of places are. */
const WORDS =
  /^(?:name|title|definition|description|note|text|publisher|withdrawn_why)(?:_(?:kk|ru|en|printed))?$/;
const BENT = /^(?:area|areas|area-changes|area-names|boundary-gaps|former-names)$/;
/** Members of descriptors that people read. */
const TOLD = /^(?:title|description)(?:_ru|_en)?$/;

/**
 * Writes a package of made-up figures in which every title, description, name and note ends with a hostile text: in
 * rows, code lists, schemas and the descriptor. Each text gets past the checker, but the descriptor's have nobody to
 * check them.
 */
export function writeHostilePackage(out: string): void {
  writeSample({ rows: 300, out, hostile: true });
  let next = 0;
  const spoiled = (text: string): string => {
    next += 1;
    return `${text} ${SHOWN[next % SHOWN.length] ?? ''}`;
  };
  const spoilAll = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return TOLD.test(name) ? spoiled(value) : value;
    if (Array.isArray(value)) return value.map((item) => spoilAll(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, spoilAll(member, key)]));
  };
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  for (const path of files.filter((one) => /^(?:datapackage|schemas\/.*)\.json$/.test(one))) {
    const spoiltFile = spoilAll(JSON.parse(readFileSync(join(out, path), 'utf8')));
    writeFileSync(join(out, path), JSON.stringify(spoiltFile));
  }
  const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; path: string; schema?: string }[];
  };
  for (const { name, path, schema } of resources) {
    if (schema === undefined || BENT.test(name)) continue;
    const rows = parseRows(readFileSync(join(out, path), 'utf8')).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, cell]) => [
          field,
          cell !== '' && WORDS.test(field) ? spoiled(cell) : cell,
        ]),
      ),
    );
    if (rows.length > 0) writeFileSync(join(out, path), formatRows(readColumns(join(out, schema)), rows));
  }
}
