// Runs the `orontes` command: within the test for speed, or in a process of its own as a user does.

import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runCommand } from '../../../src/cli/terminal/command.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The command as a file. */
export const BIN = fileURLToPath(new URL('../../../bin/orontes.mjs', import.meta.url));

/** How a command ended and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command to its end within this process. */
export async function orontes(...args: string[]): Promise<Ended> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const written = (stream: typeof out): string => stream.mock.calls.map(([text]) => String(text)).join('');
  try {
    const code = await runCommand(args);
    return { code, out: written(out), err: written(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** Runs the command to its end in a process of its own. */
export function orontesProcess(...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts the command and leaves it running. */
export function startOrontes(...args: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { child, ended };
}
