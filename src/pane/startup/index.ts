export { mayOpen, tellStart } from './signal.ts';
export { PATIENCE_MS, watchStart } from './watch.ts';
