import type { Page } from 'playwright-core';

/** “Mở tệp .xlsx”, by a person who has this file. */
export async function openFile(page: Page, bytes: Uint8Array, name = 'mẫu.xlsx'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp .xlsx' }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await page.getByText(`Đã mở “${name}”`).waitFor({ timeout: 60_000 });
}
