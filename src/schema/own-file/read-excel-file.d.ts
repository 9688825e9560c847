/**
 * The parts of read-excel-file that read where they are called. Its public entries unpack larger files in a worker of
 * a `blob:` address, which the site's Content-Security-Policy refuses.
 */
declare module '*/read-excel-file/modules/xml/parseXml.js' {
  /** Reads XML and calls back; tags come without their namespace. */
  export type ParseXml = <State>(
    xml: string,
    state: State,
    onOpen: ((tag: string, attributes: Readonly<Record<string, string>>, state: State) => void) | null,
    onClose: ((tag: string, state: State) => void) | null,
    onText: ((text: string, state: State) => void) | null,
  ) => Promise<void>;
  const parseXml: ParseXml;
  export default parseXml;
}

declare module '*/read-excel-file/modules/xlsx/parseSpreadsheetContents.js' {
  import type { ParseXml } from '*/read-excel-file/modules/xml/parseXml.js';

  export default function parseSpreadsheetContents(
    createWorker: undefined,
    parseXml: ParseXml,
    parts: Record<string, Uint8Array>,
    options: { sheets: number[]; trim: boolean; parseNumber: (text: string) => string },
  ): Promise<{ sheet: string; data: (string | number | boolean | Date | null)[][] }[]>;
}

declare module '*/read-excel-file/modules/xlsx/parseSpreadsheetInfo.js' {
  import type { ParseXml } from '*/read-excel-file/modules/xml/parseXml.js';

  export default function parseSpreadsheetInfo(
    xml: string,
    parseXml: ParseXml,
  ): Promise<{ sheets: { name: string; relationId: string }[] }>;
}

declare module '*/read-excel-file/modules/xlsx/parseFilePaths.js' {
  import type { ParseXml } from '*/read-excel-file/modules/xml/parseXml.js';

  export default function parseFilePaths(
    xml: string,
    parseXml: ParseXml,
  ): Promise<{ sheets: Record<string, string> }>;
}
