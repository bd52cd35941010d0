/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mayOpen, PATIENCE_MS, tellStart, watchStart } from '../../src/pane/startup/index.ts';

let root: HTMLElement;
const shownPage = (): string | undefined =>
  root.hidden ? undefined : (root.querySelector('[data-page]')?.getAttribute('data-page') ?? undefined);

/** A script that could not be fetched: an event at the script itself, which does not bubble. */
function failScript(src: string): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  document.body.appendChild(script).dispatchEvent(new Event('error'));
}

beforeEach(() => {
  jest.useFakeTimers();
  // Every engine of today has it; jsdom, which loads no modules, has not.
  Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { value: false, configurable: true });
  document.body.innerHTML = '<div id="start" hidden></div>';
  root = document.body.firstElementChild as HTMLElement;
});
afterEach(() => {
  // Listeners on the document outlive a test; a settled watch does nothing more.
  tellStart('opened');
  jest.useRealTimers();
});

describe('watchStart', () => {
  test('says nothing before its patience ends, and goes away when the pane opens late', () => {
    watchStart(root);
    jest.advanceTimersByTime(PATIENCE_MS - 1);
    expect(shownPage()).toBeUndefined();
    jest.advanceTimersByTime(1);
    expect(shownPage()).toBe('never-ready');
    expect(mayOpen()).toBe(true);
    tellStart('opened');
    expect(root.hidden).toBe(true);
    expect(root.textContent).toBe('');
  });

  test('a pane that opens in time is never disturbed', () => {
    watchStart(root);
    tellStart('opened');
    jest.advanceTimersByTime(PATIENCE_MS * 10);
    failScript('https://localhost/office/office.js');
    expect(shownPage()).toBeUndefined();
  });

  test.each(['too-old', 'no-office', 'unreachable'] as const)('%s, told by the pane, stays', (page) => {
    watchStart(root);
    tellStart(page);
    jest.advanceTimersByTime(PATIENCE_MS);
    expect(shownPage()).toBe(page);
  });

  test.each([
    ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'unreachable'],
    ['https://localhost/office/excel-win32-16.01.js', 'unreachable'],
    ['https://localhost/taskpane.0a1b2c3d.js', 'never-ready'],
  ])('%s does not load: %s, at once', (src, page) => {
    watchStart(root);
    failScript(src);
    expect(shownPage()).toBe(page);
  });

  test('an engine that cannot run the pane: said at once, and the pane must not open', () => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
    watchStart(root);
    expect(shownPage()).toBe('too-old');
    expect(mayOpen()).toBe(false);
  });

  test.each(['too-old', 'no-office'] as const)('%s says where the version without Excel is', (page) => {
    history.replaceState(null, '', '/so-thi-dua/taskpane.html?_host_Info=Excel$Win32/16.01#x');
    watchStart(root);
    tellStart(page);
    for (const section of root.querySelectorAll('section'))
      expect(section.textContent).toContain('http://localhost/so-thi-dua/index.html');
  });

  test('each page has a title, what happened and what to do, in both languages', () => {
    for (const page of ['too-old', 'no-office', 'unreachable', 'never-ready'] as const) {
      document.body.replaceChildren((root = document.createElement('div')));
      watchStart(root);
      tellStart(page);
      for (const section of root.querySelectorAll('section'))
        expect([...section.children].map(({ localName }) => localName)).toEqual([
          section.lang === 'vi' ? 'h1' : 'h2',
          'p',
          'ol',
        ]);
      expect([...root.querySelectorAll('section')].map(({ lang }) => lang)).toEqual(['vi', 'en']);
      tellStart('opened');
    }
  });
});
