import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from './serveFolder.ts';
import { scratch } from './terminal.ts';

const folder = scratch();
let server: Server;
beforeAll(async () => {
  mkdirSync(folder.path('dist'));
  writeFileSync(folder.path('dist/index.html'), 'trang');
  writeFileSync(folder.path('beside.txt'), 'của người khác');
  server = createServer(serveFolder(folder.path('dist')));
  await new Promise<void>((done) => void server.listen(0, 'localhost', done));
});
afterAll(() => {
  server.close();
  folder.remove();
});

/** As it is written: a browser would tidy the path first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ host: 'localhost', port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.once('error', reject).end();
  });

test.each([
  ['/', 200],
  ['/index.html?v=1', 200],
  ['/none.html', 404],
  ['/../beside.txt', 404],
  ['/..%2fbeside.txt', 404],
  ['//', 404],
  ['/%', 404],
  ['/%00', 404],
])('%s is answered with %i, and the server goes on', async (path, status) => {
  expect(await statusOf(path)).toBe(status);
  expect(await statusOf('/')).toBe(200);
});
