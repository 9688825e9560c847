import { findChromium } from './chromium.ts';

/** Before the first test file: the Chromium of the install is unpacked once, not by several files at the same time. */
export default async function unpackChromium(): Promise<void> {
  await findChromium();
}
