import { RETRY, START_PAGES, type PageText, type StartPage, type StartPageId } from './pages.ts';

/**
 * Draws a start page with plain DOM calls that Internet Explorer's engine has too (this file becomes ES5, without
 * polyfills: no for-of, no spread, no Object.entries).
 */
export function drawStartPage(id: StartPageId, root: HTMLElement): void {
  const page: StartPage = START_PAGES[id];
  root.innerHTML = '';
  const main = child(root, 'main');
  main.className = 'start-page';
  main.setAttribute('data-page', id);
  drawText(main, page.vi, 'vi', 'h1');
  if (page.retry) drawRetry(main);
  drawText(main, page.en, 'en', 'h2');
}

function drawText(parent: HTMLElement, text: PageText, language: string, heading: 'h1' | 'h2'): void {
  const section = child(parent, 'section');
  section.lang = language;
  child(section, heading, text.title);
  child(section, 'p', text.happened);
  const list = child(section, 'ol');
  text.steps.forEach((step) => {
    child(list, 'li', step.replace('{page}', browserVersion()));
  });
}

/** https://server.example/so-thi-dua/taskpane.html?… → https://server.example/so-thi-dua/index.html */
const browserVersion = (): string => location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, 'index.html');

function drawRetry(parent: HTMLElement): void {
  const button = child(parent, 'button', RETRY);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => location.reload());
}

function child(parent: HTMLElement, tag: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  if (text !== undefined) element.appendChild(document.createTextNode(text));
  parent.appendChild(element);
  return element;
}
