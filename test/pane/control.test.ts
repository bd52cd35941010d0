import { expect, jest, test } from '@jest/globals';
import { createPaneControl } from '../../src/pane/control.ts';
import { toneOf } from '../../src/pane/tone.ts';

test('tells each change once, and nobody of what is shown already', () => {
  const control = createPaneControl({ screen: 'import', tone: 'light' });
  const heard = jest.fn();
  const end = control.subscribe(heard);
  control.showScreen('import');
  control.showTone('light');
  expect(heard).not.toHaveBeenCalled();
  control.showScreen('check');
  control.showTone('dark');
  expect(heard).toHaveBeenCalledTimes(2);
  expect(control.shown()).toEqual({ screen: 'check', tone: 'dark' });
  end();
  control.showScreen('export');
  expect(heard).toHaveBeenCalledTimes(2);
  expect(control.shown().screen).toBe('export');
});

test.each([
  ['#FFFFFF', 'light'],
  ['#f3f2f1', 'light'],
  ['#0A0A0A', 'dark'],
  ['262626', 'dark'],
  // Pure blue is dark to the eye, pure green is not.
  ['#0000FF', 'dark'],
  ['#00FF00', 'light'],
  ['white', 'light'],
  ['', 'light'],
  [undefined, 'light'],
])('toneOf(%s) is %s', (background, tone) => {
  expect(toneOf(background)).toBe(tone);
});
