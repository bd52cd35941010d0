import type { Page } from 'playwright-core';

/** “Mở tệp .xlsx”, by a person who has this file. */
export async function openFile(page: Page, bytes: Uint8Array, name = 'mẫu.xlsx'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp .xlsx' }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await page.getByText(`Đã mở “${name}”`).waitFor({ timeout: 60_000 });
}

/** Ctrl+V with a text, where the keyboard is. */
export const pasteText = (page: Page, text: string): Promise<void> =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
