// log.json: time and machine of each sitting at a batch. The only file of the folder that differs between two that are equal.

import { existsSync, readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from './chunks.ts';
import { FILES, jsonText } from './folder.ts';

const MEBIBYTE = 1024 * 1024;
const POINTS = 10;

/** Resident memory once so many games of the batch had been played. */
export interface MemoryPoint {
  readonly games: number;
  readonly residentMiB: number;
}

/** Takes the number of games played so far and notes the memory in use at each tenth of `total`. */
export function watchMemory(total: number): {
  readonly see: (played: number) => void;
  readonly points: readonly MemoryPoint[];
} {
  const points: MemoryPoint[] = [];
  let tenths = -1;
  return {
    points,
    see(played) {
      const now = Math.floor((POINTS * played) / total);
      if (now <= tenths) return;
      tenths = now;
      points.push({ games: played, residentMiB: Math.round(process.memoryUsage.rss() / MEBIBYTE) });
    },
  };
}

/** One stretch of work at a batch, from a start to its end or a stop. */
export interface Sitting {
  /** The scenario or experiment as the user named it; absent where nobody did. */
  readonly named?: string;
  readonly begun: string;
  readonly seconds: number;
  /** Games played in this sitting, and in how many seconds of play, joining left out. */
  readonly games: number;
  readonly playSeconds: number;
  readonly workers: number;
  /** Resident memory of the whole process, threads included, along the way. */
  readonly memory: readonly MemoryPoint[];
  readonly complete: boolean;
}

/** Adds a sitting, with the machine it was on and this process's greatest memory, to the folder's log. */
export function logSitting(folder: string, sitting: Sitting): void {
  const path = join(folder, FILES.log);
  const entry = {
    ...sitting,
    gamesPerSecond: sitting.playSeconds > 0 ? sitting.games / sitting.playSeconds : 0,
    peakMemoryMiB: Math.round((process.resourceUsage().maxRSS * 1024) / MEBIBYTE),
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      memoryMiB: Math.round(totalmem() / MEBIBYTE),
      system: `${platform()} ${arch()}`,
      node: process.version,
    },
  };
  writeWhole(folder, path, jsonText({ sittings: [...earlierSittings(path), entry] }));
}

/** How the scenario or experiment of a folder was named by whoever sat there last; null when the log does not say. */
export function namedIn(folder: string): string | null {
  const names = earlierSittings(join(folder, FILES.log)).flatMap((sitting) =>
    sitting !== null && typeof sitting === 'object' && 'named' in sitting && typeof sitting.named === 'string'
      ? [sitting.named]
      : [],
  );
  return names.at(-1) ?? null;
}

/** The year in which a folder was last played in; null when its log does not say. */
export function yearIn(folder: string): number | null {
  const years = earlierSittings(join(folder, FILES.log)).flatMap((sitting) => {
    const begun =
      sitting !== null && typeof sitting === 'object' && 'begun' in sitting ? sitting.begun : null;
    return typeof begun === 'string' && /^\d{4}-/.test(begun) ? [Number(begun.slice(0, 4))] : [];
  });
  return years.at(-1) ?? null;
}

function earlierSittings(path: string): readonly unknown[] {
  if (!existsSync(path)) return [];
  try {
    const log: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return log !== null && typeof log === 'object' && 'sittings' in log && Array.isArray(log.sittings)
      ? log.sittings
      : [];
  } catch {
    return [];
  }
}
