import { watchStart } from '../pane/startup/index.ts';

const root = document.getElementById('start');
if (root) watchStart(root);
