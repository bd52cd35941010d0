import { watchStart } from '../pane/startup/watch.ts';

const root = document.getElementById('start');
if (root) watchStart(root);
