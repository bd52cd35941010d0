import type { Page } from 'playwright-core';

interface Watched {
  tasks: number[];
}

/** From the next load on, the page counts its tasks of more than 50 ms. */
export const watchTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const watched = globalThis as unknown as Watched;
    watched.tasks = [];
    new PerformanceObserver((list) => {
      list.getEntries().forEach(({ duration }) => watched.tasks.push(Math.round(duration)));
    }).observe({ entryTypes: ['longtask'] });
  });

const ROUNDS = 3;

/**
 * Milliseconds of the tasks above a limit, in the best of three rounds: a task that is long by itself is so in each,
 * and what the machine does beside it is not the page's. With fifteen to twenty other things running on two cores, each of
 * forty steps of scrolling took 60 to 380 ms, before a change to the grid and after it alike: one round would measure
 * those.
 */
export async function tasksAbove(page: Page, limit: number, act: () => Promise<void>): Promise<number[]> {
  let found: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await taken(page);
    await act();
    found = (await taken(page)).filter((duration) => duration > limit);
    if (found.length === 0) break;
  }
  return found;
}

/**
 * The same for work that the page shows as under way, one round of it: `act` starts the work, and what the page draws
 * once the work is over does not count.
 */
export async function tasksUnderWay(page: Page, limit: number, act: () => Promise<void>): Promise<number[]> {
  await taken(page);
  await act();
  await page.getByRole('progressbar').waitFor();
  const found: number[] = [];
  for (;;) {
    const { isOver, tasks } = await page.evaluate(() => ({
      isOver: document.querySelector('[role=progressbar]') === null,
      tasks: (globalThis as unknown as Watched).tasks.splice(0),
    }));
    if (isOver) return found.filter((duration) => duration > limit);
    found.push(...tasks);
    await page.waitForTimeout(50);
  }
}

const taken = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as Watched).tasks.splice(0));
