/**
 * Copies a text by selecting it, as a person would: Excel on the web blocks navigator.clipboard (excel.md, 12).
 * Tells whether the engine did it.
 */
export function copyText(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('aria-hidden', 'true');
  box.className = 'off-screen';
  const before = document.activeElement;
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
