import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';

interface Ended {
  readonly code: unknown;
  readonly output: string;
  readonly errors: string;
}

/** Runs the start script to its end. */
async function start(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const [code]: unknown[] = await once(child, 'close');
  return { code, output, errors };
}

/** Lets a server listen on a port that is free, and gives the port. */
async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address.port;
}

test('a second start finds the first at work and gives its address', async ({ baseURL }) => {
  const { code, output } = await start('--port', new URL(baseURL ?? '').port);
  expect(output).toBe(`Orontes is at ${baseURL}\n`);
  expect(code).toBe(0);
});

test('a port that another program has is named, with the remedy', async () => {
  const other = createServer((_request, response) => response.end('somebody else'));
  const port = await listen(other);
  const { code, output, errors } = await start('--port', String(port));
  other.close();
  expect(errors).toMatch(/^orontes: port \d+ is taken by another program; .*--port \d+\n$/);
  expect(output).toBe('');
  expect(code).toBe(1);
});

test('a port that is no port is refused in one line', async () => {
  const { code, errors } = await start('--port', 'x');
  expect(errors).toBe('orontes: --port takes a number from 1 to 65535, not "x".\n');
  expect(code).toBe(1);
});

test('an interrupt ends the server cleanly', async () => {
  const probe = createServer();
  const port = await listen(probe);
  probe.close();
  await once(probe, 'close');
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', String(port)]);
  await once(child.stdout, 'data');
  expect((await fetch(`http://127.0.0.1:${port}/orontes.json`)).status).toBe(200);
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([0, null]);
});
