// Installs what is missing, builds, and serves the built course:  npm start  (PORT=4322 npm start for another port)
// Called by itself it takes [--over FOLDER] [--out FOLDER], as in the archive of a release.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { astro } from './astro.mjs';
import { ensureInstalled } from './install.mjs';
import { main, Plain, root, stopRunning, whenStopped } from './node.mjs';
import { overFolder } from './over.mjs';
import { portTrouble, serve } from './serve.mjs';

const { over, out } = parseArgs({ options: { over: { type: 'string' }, out: { type: 'string' } } }).values;
const built = out === undefined ? join(root, 'dist') : resolve(process.env.INIT_CWD ?? process.cwd(), out);

/** A free PORT is made sure of first, so that nobody waits for a build that cannot be shown. */
async function freePort() {
  const port = Number(process.env.PORT ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Plain(`PORT=${process.env.PORT} is not a port: a whole number up to 65535.`);
  }
  const trial = await serve(built, { port }).catch((error) => {
    throw portTrouble(error, port);
  });
  await trial.close();
  return port;
}

/** @type {Awaited<ReturnType<typeof serve>> | undefined} */
let server;
whenStopped(async () => {
  stopRunning();
  await server?.close();
  process.exit(0);
});

main(async () => {
  const port = await freePort();
  await ensureInstalled();
  console.log('Building the course …');
  const began = Date.now();
  const { code, output } = await astro('build', { over: overFolder(over, undefined), out, quiet: true });
  if (code !== 0)
    throw new Plain(`${output.trim()}\n\nThe course could not be built; the reason stands above.`);
  console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
  server = await serve(built, { port }).catch((error) => {
    throw portTrouble(error, port);
  });
  console.log(`\nThe course is at ${server.url}\nStop it with Ctrl+C.`);
});
