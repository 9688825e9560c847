/** How a file's bytes are to be read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/** What the first bytes of a file say: text in an encoding that begins after `skip` bytes, or what it is instead. */
export type Sniffed =
  | { kind: 'text'; encoding: Exclude<Encoding, 'windows-1251'>; skip: number }
  | { kind: 'workbook'; format: string }
  | { kind: 'binary'; format: string | null };

const SIGNATURES: readonly [string, string][] = [
  ['89504e470d0a1a0a', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['25504446', 'PDF'],
  ['1f8b', 'GZIP'],
  ['50415231', 'Parquet'],
  ['53514c69746520', 'SQLite'],
  ['4152524f5731', 'Arrow'],
  ['377abcaf271c', '7Z'],
  ['526172211a07', 'RAR'],
];
/** How pages begin, and tables that other programs write as pages and call a workbook. */
const PAGE = /^(?:ï»¿)?\s*<(?:(\?)xml\s|(!doctype\s+html|html|head|meta|table)\b)/i;
const ZIP = '504b0304';
const OLE = 'd0cf11e0a1b11ae1';

/** Looks at the beginning of a file (4 kB are enough); its name only tells kinds of workbook apart. */
export function sniffFile(bytes: Uint8Array, name: string): Sniffed {
  const hex = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const page = PAGE.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)));
  if (page) return { kind: 'binary', format: page[1] ? 'XML' : 'HTML' };
  if (hex.startsWith('efbbbf')) return { kind: 'text', encoding: 'utf-8', skip: 3 };
  if (hex.startsWith('fffe')) return { kind: 'text', encoding: 'utf-16le', skip: 2 };
  if (hex.startsWith('feff')) return { kind: 'text', encoding: 'utf-16be', skip: 2 };
  const ending = /\.([a-z]{2,4})$/i.exec(name)?.[1]?.toUpperCase() ?? '';
  // A workbook of today is such a file where a password locks it.
  if (hex.startsWith(OLE)) return { kind: 'workbook', format: /^XLS[XM]$/.test(ending) ? 'XLSX' : 'XLS' };
  if (hex.startsWith(ZIP)) {
    const inside = new TextDecoder('latin1').decode(bytes);
    if (/xl\/|\[Content_Types\]/.test(inside) || /^XLS[XMB]$/.test(ending))
      return { kind: 'workbook', format: 'XLSX' };
    if (inside.includes('opendocument.spreadsheet') || ending === 'ODS')
      return { kind: 'workbook', format: 'ODS' };
    return { kind: 'binary', format: 'ZIP' };
  }
  const known = SIGNATURES.find(([signature]) => hex.startsWith(signature));
  if (known) return { kind: 'binary', format: known[1] };
  return sniffWidth(bytes);
}

/** Text of two bytes a sign without a mark in front: in Latin and Cyrillic every other byte is 00 or 04. */
function sniffWidth(bytes: Uint8Array): Sniffed {
  const pairs = Math.floor(bytes.length / 2);
  let even = 0;
  let odd = 0;
  let zeros = 0;
  for (let i = 0; i < pairs * 2; i += 1) {
    const byte = bytes[i];
    if (byte === 0) zeros += 1;
    if (byte !== 0 && byte !== 4) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  if (zeros === 0) return { kind: 'text', encoding: 'utf-8', skip: 0 };
  if (pairs > 1 && odd >= pairs * 0.9 && even < pairs * 0.2)
    return { kind: 'text', encoding: 'utf-16le', skip: 0 };
  if (pairs > 1 && even >= pairs * 0.9 && odd < pairs * 0.2)
    return { kind: 'text', encoding: 'utf-16be', skip: 0 };
  return { kind: 'text', encoding: 'utf-8', skip: 0 };
}

/**
 * True for bytes that are not UTF-8 and look like Russian text in windows-1251: nearly every byte above 127 is a
 * Russian letter or a mark of Russian type. Text in UTF-8 read so would be letters and signs by turns.
 */
export function isWindows1251(bytes: Uint8Array): boolean {
  let high = 0;
  let fitting = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high += 1;
    // А–я; Ё ё « » № – — “ ” „ and the no-break space.
    if (byte >= 0xc0 || [0xa8, 0xb8, 0xab, 0xbb, 0xb9, 0x96, 0x97, 0x93, 0x94, 0x84, 0xa0].includes(byte))
      fitting += 1;
  }
  return high > 0 && fitting >= high * 0.95;
}
