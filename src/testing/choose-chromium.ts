import { findChromium } from './chromium.ts';

/** Before the first test file: one Chromium for all of them, unpacked and tried once. */
export default async function chooseChromium(): Promise<void> {
  process.env['CHROMIUM'] = await findChromium();
}
