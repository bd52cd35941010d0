/**
 * askerOf(create)(question): one worker, started with the first question, that answers under the question's number. One
 * that does not load, or breaks, fails all who wait for it; the next question starts another.
 */
export function askerOf<Question extends object, Answer extends object>(
  create: () => Worker,
): (question: Question) => Promise<Answer> {
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let worker: Worker | undefined;
  let last = 0;
  const started = (): Worker => {
    const made = create();
    made.onmessage = ({ data }: MessageEvent<Answer & { n: number }>) => {
      waiting.get(data.n)?.resolve(data);
      waiting.delete(data.n);
    };
    made.onerror = (event) => {
      const error = new Error(event.message || 'The worker could not start.');
      waiting.forEach(({ reject }) => reject(error));
      waiting.clear();
      made.terminate();
      worker = undefined;
    };
    return made;
  };
  return (question) =>
    new Promise((resolve, reject) => {
      worker ??= started();
      const n = ++last;
      waiting.set(n, { resolve, reject });
      worker.postMessage({ ...question, n });
    });
}
