import { expect, it } from 'vitest';
import { copyBytes } from './copy-bytes.ts';

it.each([0, 1, 8 * 2 ** 20, 17 * 2 ** 20 + 3])('%d bytes are copied whole', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => i % 251);
  const copy = await copyBytes(bytes);
  expect(copy.buffer).not.toBe(bytes.buffer);
  expect(Buffer.compare(copy, bytes)).toBe(0);
});
