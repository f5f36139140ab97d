// Who plays which seat, from a user's words: a policy's id, script:FILE, or external:COMMAND.

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { World } from '../../engine/game.ts';
import { UnknownSeat, seatsOf } from '../../lab/games/seats.ts';
import { wordsOf } from '../../lab/node/programs/bot.ts';
import type { Program } from '../../lab/node/programs/external.ts';
import { seat } from '../../lab/node/programs/seating.ts';
import type { Seated } from '../../lab/experiment/players.ts';
import type { Casting } from '../../lab/node/programs/seating.ts';
import { POLICIES } from '../../policies/index.ts';
import { openScript } from '../../scenario/index.ts';
import type { Script } from '../../scenario/index.ts';
import { BOT_THREAD } from '../bundles.ts';
import { readNamed } from './files.ts';
import { suggestion } from './nearest.ts';
import { wrongUse } from '../terminal/problem.ts';
import { unsound } from './scenario.ts';

/** What stands before the file of a script, and before the command line of a program. */
const SCRIPT = 'script:';
const EXTERNAL = 'external:';

/** The casting that a user's choices make; other seats get the usual policy. Ends with one line when it cannot be. */
export function chooseSeats(
  world: World,
  choices: Readonly<Record<string, string>>,
  limitMs: number,
): Casting {
  const { scripts, programs } = readNames(world, Object.values(choices), limitMs);
  const table = { ...POLICIES, ...scripts, ...programs };
  try {
    return { seats: seatsOf(world, table, choices), scripts, programs };
  } catch (error) {
    if (!(error instanceof UnknownSeat)) throw error;
    throw wrongUse(`--policy: ${error.message}${suggestion(error.id, error.known)}`);
  }
}

/** Reads the scripts among the names and the command lines of the programs. */
export function readNames(
  world: World,
  names: readonly string[],
  limitMs: number,
): Pick<Casting, 'scripts' | 'programs'> {
  const scripts: Record<string, Script> = {};
  const programs: Record<string, Program> = {};
  for (const name of names) {
    if (name.startsWith(SCRIPT)) scripts[name] = readScript(world, name.slice(SCRIPT.length));
    else if (name.startsWith(EXTERNAL)) programs[name] = { command: commandOf(name), limitMs };
  }
  return { scripts, programs };
}

function readScript(world: World, file: string): Script {
  const { script, problems } = openScript(
    world,
    readNamed(file),
    Object.keys(POLICIES),
    file.replaceAll('\\', '/'),
  );
  if (script === null) throw unsound(problems);
  return script;
}

function commandOf(name: string): string {
  const command = name.slice(EXTERNAL.length);
  const words = wordsOf(command);
  if (words !== null && words.length > 0) {
    const [program = ''] = words;
    if (isThere(program)) return command;
    throw wrongUse(`${name}: the program "${program}" cannot be started: it is not there, or may not be run`);
  }
  throw wrongUse(
    `${EXTERNAL} takes a command line, such as external:"python3 docs/bot.py", not "${command}"`,
  );
}

/** Whether a program is there to be started: by its path, or in the folders where a shell looks. Of Windows nothing is said: it adds endings. */
function isThere(program: string): boolean {
  if (process.platform === 'win32') return true;
  const folders = program.includes('/') ? [''] : (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  });
}

/** Seats a casting in this process, for games that keep no records of their own. */
export function seatHere(
  world: World,
  variant: string | null,
  casting: Casting,
): Seated & { readonly slots: Int32Array } {
  const slots = new Int32Array(new SharedArrayBuffer(world.actors.count * Int32Array.BYTES_PER_ELEMENT));
  const hall = { world, variant, table: POLICIES, thread: BOT_THREAD, slots, records: null };
  return { ...seat(casting, hall), slots };
}
