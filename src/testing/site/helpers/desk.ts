import type { Page } from 'playwright-core';

/** Turns to the desk's editor, which comes then. */
export async function openEditor(page: Page): Promise<void> {
  await page.locator('.desk-editor').hover();
  await page.locator('.cm-content').waitFor();
}

/** What stands in the editor. */
export async function editorText(page: Page): Promise<string> {
  return (await page.locator('.cm-line').allInnerTexts()).map((line) => line.replace(/\n$/, '')).join('\n');
}

/** Puts a question in place of what stands in the editor, as a paste does. */
export async function write(page: Page, sql: string): Promise<void> {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
  await page.keyboard.press('Escape');
}

/** Presses Run and waits for what comes of it: the state's name, `quiet` for an answer, and its words. */
export async function run(page: Page): Promise<{ state: string; text: string }> {
  const state = page.locator('.desk-state');
  await state.evaluate((element: HTMLElement) => delete element.dataset['state']);
  await page.locator('[data-run]').click();
  return settled(page);
}

/** Waits until nothing starts or runs. */
export async function settled(page: Page): Promise<{ state: string; text: string }> {
  const state = page.locator('.desk-state[data-state]:not([data-state=starting], [data-state=running])');
  await state.waitFor({ state: 'attached', timeout: 120_000 });
  return { state: (await state.getAttribute('data-state')) ?? '', text: (await state.textContent()) ?? '' };
}
