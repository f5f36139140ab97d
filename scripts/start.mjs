// Serves the page on this machine only and prints its address: `npm start`, `npm start -- --port 5000`.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { APP, buildApp } from './build.mjs';
import { HEADER_POLICY } from './policy.mjs';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 4177;
const IDENTITY_PATH = '/orontes.json';

/** What tells this checkout's server from any other program, another checkout's included. */
const IDENTITY = JSON.stringify({
  program: 'orontes',
  checkout: createHash('sha256').update(APP).digest('hex').slice(0, 16),
});

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  process.stderr.write(`orontes: ${sentence}\n`);
  process.exit(1);
}

/** @returns {number} */
function askedPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: String(DEFAULT_PORT) } } });
    const port = Number(values.port);
    if (/^\d+$/.test(values.port) && port >= 1 && port <= 65535) return port;
    return fail(`--port takes a number from 1 to 65535, not "${values.port}".`);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)} Usage: npm start -- --port N`);
  }
}

/**
 * @param {number} port
 * @returns {Promise<'nobody' | 'this checkout' | 'another program'>} who answers there
 */
async function whoServes(port) {
  try {
    const answer = await fetch(`http://${HOST}:${port}${IDENTITY_PATH}`, {
      signal: AbortSignal.timeout(3000),
    });
    return (await answer.text()) === IDENTITY ? 'this checkout' : 'another program';
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const refused = cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
    return refused ? 'nobody' : 'another program';
  }
}

/** @param {number} port */
function failAsTaken(port) {
  fail(`port ${port} is taken by another program; choose one with: npm start -- --port ${port + 1}`);
}

/**
 * Leaves the port to whoever came first; if that was another start of this checkout, its address serves as well.
 *
 * @param {number} port
 */
async function yieldTo(port) {
  if ((await whoServes(port)) === 'this checkout') printAddress(port);
  else failAsTaken(port);
}

/** @param {number} port */
function serve(port) {
  const files = sirv(APP, { dev: true, etag: true });
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', HEADER_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (request.url === IDENTITY_PATH) {
      response.setHeader('Content-Type', 'application/json');
      response.end(IDENTITY);
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  server.once('error', (error) => {
    if (!('code' in error && error.code === 'EADDRINUSE'))
      fail(`cannot serve on port ${port}: ${error.message}`);
    void yieldTo(port);
  });
  server.listen(port, HOST, () => printAddress(port));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

/** @param {number} port */
function printAddress(port) {
  process.stdout.write(`Orontes is at http://${HOST}:${port}/\n`);
}

const port = askedPort();
const there = await whoServes(port);
if (there === 'another program') failAsTaken(port);
try {
  await buildApp({ onlyIfStale: true });
} catch (error) {
  fail(`the page could not be built. ${error instanceof Error ? error.message : String(error)}`);
}
if (there === 'this checkout') printAddress(port);
else serve(port);
