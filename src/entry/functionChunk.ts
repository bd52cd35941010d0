import './jitless.ts';

export { ALL_FUNCTIONS } from '../functions/index.ts';
