// A disk that is full: what is whole stays, no half file is left, and the same call goes on once there is room.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type * as fileSystem from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bridgesBatch } from '../situation.ts';

/** Writes that there is still room for. */
let room = Infinity;

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof fileSystem>();
  const full = (): Error =>
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const limited =
    <A extends unknown[], R>(write: (...words: A) => R) =>
    (...words: A): R => {
      if (room-- <= 0) throw full();
      return write(...words);
    };
  return {
    ...fs,
    writeSync: limited(fs.writeSync),
    // What there is room for of a file is there when the rest of it is refused.
    writeFileSync(path: string, content: string | Uint8Array) {
      if (room-- > 0) return fs.writeFileSync(path, content);
      fs.writeFileSync(path, content.slice(0, content.length / 2));
      throw full();
    },
  };
});

// Tests before this one may have left modules that write without a limit.
vi.resetModules();
const { playMade, resultsOf, wholeChunks } = await import('./made.ts');
afterAll(() => vi.resetModules());

const RUNS = 5300;
const study = bridgesBatch(RUNS);
let home = '';
beforeEach(() => {
  room = Infinity;
  home = mkdtempSync(join(tmpdir(), 'orontes-full-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

// Six chunks are written after the scenario, the manifest and the claim; then the tables, line by line.
test.each([3, 5, 8, 9, 10, 12])(
  'with room for %i writes, at most the chunks under way are lost',
  async (writes) => {
    const alone = join(home, 'alone');
    await playMade(study, alone);
    const folder = join(home, 'full');
    room = writes;
    await expect(playMade(study, folder)).rejects.toThrow('ENOSPC');
    room = Infinity;
    const whole = wholeChunks(folder);
    expect(whole.length).toBeGreaterThanOrEqual(Math.min(6, writes - 3));
    expect(readdirSync(join(folder, 'chunks')).filter((name) => name.endsWith('.part'))).toEqual([]);
    const played = new Set<number>();
    await playMade(study, folder, { onPlay: ({ first }) => played.add(Math.floor(first / 1000)) });
    expect([...played].filter((chunk) => whole.includes(chunk))).toEqual([]);
    expect(resultsOf(folder)).toEqual(resultsOf(alone));
  },
);
