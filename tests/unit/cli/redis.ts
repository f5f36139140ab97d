// A Redis server of a test's own.

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../../src/lab/node/queue/queue.ts';

/** A running server. */
export interface RedisServer {
  readonly url: string;
  stop(): void;
}

const PATIENCE_MS = 20_000;

/** Starts a server that keeps nothing, and waits until it answers. */
export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'orontes-redis-'));
  const port = await freePort();
  const words = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const child: ChildProcess = spawn('redis-server', words, { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  const begun = Date.now();
  for (;;) {
    try {
      (await connect(url)).disconnect();
      break;
    } catch (error) {
      if (Date.now() - begun > PATIENCE_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return {
    url,
    stop() {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
