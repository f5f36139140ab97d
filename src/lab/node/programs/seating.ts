// Puts everybody in their seats: policies by id, scripts, and outside programs.

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../../../engine/game.ts';
import { writeRecord } from '../../../scenario/index.ts';
import { collectLapses } from '../../games/lapses.ts';
import type { Seated } from '../../experiment/players.ts';
import type { Outside } from '../../games/row.ts';
import { withScripts } from '../../games/scripts.ts';
import type { Scripts } from '../../games/scripts.ts';
import { policiesOf } from '../../games/seats.ts';
import type { PolicyTable } from '../../games/seats.ts';
import { seatProgram } from './external.ts';
import type { Program, SeatedProgram } from './external.ts';

/** Who decides for each actor, and what the names of scripts and programs among them mean. */
export interface Casting {
  /** By actor id: a policy's id, or a name in `scripts` or `programs`. */
  readonly seats: Readonly<Record<string, string>>;
  readonly scripts: Scripts;
  readonly programs: Readonly<Record<string, Program>>;
}

/** What seating needs beside the casting. */
export interface Hall {
  readonly world: World;
  readonly variant: string | null;
  readonly table: PolicyTable;
  /** The bundled src/lab/node/programs/bot-thread.ts. */
  readonly thread: URL;
  /** A slot for each actor. */
  readonly slots: Int32Array;
  /** Where records of games with programs are kept; null: nowhere. */
  readonly records: string | null;
}

/** Gives every actor whoever the casting names. */
export function seat(casting: Casting, hall: Hall): Seated {
  const { world, variant, table, records } = hall;
  const lapses = collectLapses();
  const programs: SeatedProgram[] = [];
  const named = withScripts(world, table, casting.scripts, lapses);
  const bare = Object.fromEntries(
    Object.entries(casting.seats).filter(([, name]) => !Object.hasOwn(casting.programs, name)),
  );
  const policies = policiesOf(world, named, bare).map((policy, actor) => {
    const program = casting.programs[casting.seats[world.actors.ids[actor]!] ?? ''];
    if (program === undefined) return policy;
    const slot = hall.slots.subarray(actor, actor + 1);
    const seated = seatProgram(program, { thread: hall.thread, slot, lapses });
    programs.push(seated);
    return seated.policy;
  });
  const close = (): void => programs.forEach((program) => program.close());
  if (programs.length === 0) return { policies, lapses, close };
  const outside: Outside = {
    variant,
    seats: casting.seats,
    begin: () => programs.forEach((program) => program.begin()),
    end: (_, state) => programs.forEach((program) => program.end(world, state)),
    keep(run, record) {
      if (records !== null) keepWhole(records, run, writeRecord(record));
    },
  };
  return { policies, lapses, outside, close };
}

/** The file of a run's record in a folder of records. */
export function recordFile(folder: string, run: number): string {
  return join(folder, `${String(run).padStart(7, '0')}.json`);
}

function keepWhole(folder: string, run: number, text: string): void {
  mkdirSync(folder, { recursive: true });
  const path = recordFile(folder, run);
  const scratch = `${path}.${process.pid}.part`;
  writeFileSync(scratch, text);
  renameSync(scratch, path);
}

/** Ends the processes whose numbers stand in the slots. */
export function endProcesses(slots: Int32Array): void {
  for (const id of slots) {
    if (id === 0) continue;
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
