// A small checkout in a temporary folder, with the real scripts, to try what they do in a state that ours is not in.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../architecture/sources.ts';

/** How a program ended and what it printed. */
export interface Ended {
  readonly code: unknown;
  readonly output: string;
  readonly errors: string;
}

/** A checkout for one test; it is removed when the test ends. */
export interface Checkout {
  readonly path: string;
  write(name: string, text: string): void;
  /** Makes the dependencies of the real checkout its own. */
  linkDependencies(): void;
  /** Runs one of its programs by Node. */
  run(script: string, args?: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
}

export function makeCheckout(): Checkout {
  const path = mkdtempSync(join(tmpdir(), 'orontes-checkout-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const name of ['bin', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.base.json']) {
    cpSync(join(ROOT, name), join(path, name), { recursive: true });
  }
  return {
    path,
    write(name, text) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    },
    linkDependencies() {
      symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'), 'junction');
    },
    async run(script, args = [], env = {}) {
      const child = spawn(process.execPath, [join(path, script), ...args], {
        cwd: tmpdir(),
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      let errors = '';
      child.stdout.on('data', (text: Buffer) => (output += text.toString()));
      child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
      const [code]: unknown[] = await once(child, 'close');
      return { code, output, errors };
    },
  };
}
