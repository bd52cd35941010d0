import type { Page } from 'playwright-core';

/** A paste as the engine sends it after Ctrl+V: to what has the focus, with both kinds of content. */
export const paste = (page: Page, content: { html?: string; text?: string }): Promise<void> =>
  page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData('text/html', html);
    if (text !== undefined) clipboardData.setData('text/plain', text);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, content);
