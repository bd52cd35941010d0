import { readFile } from 'node:fs/promises';
import { nodePorts } from './cli/ports.ts';
import { run } from './cli/run.ts';

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

// A reader that closes early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), nodePorts, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin,
  readFile: async (path) => new Uint8Array(await readFile(path)),
});
