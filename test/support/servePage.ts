import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './serveFolder.ts';

/**
 * The browser version on this machine alone: `npm start` builds it and says where it is. PORT=… names another port;
 * where one is taken, any free one is.
 */
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const USUAL_PORT = 3100;

const server = createServer(serveFolder(DIST));
server.once('error', () => server.listen(0, 'localhost'));
server.on('listening', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Sổ Thi đua: http://localhost:${port}/  (Ctrl+C: dừng)`);
});
server.listen(Number(process.env['PORT'] ?? USUAL_PORT), 'localhost');
