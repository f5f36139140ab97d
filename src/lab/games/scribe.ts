// Keeps what happens in a game beside its row: a row a round, a row for each thing of note.

import { displacedPeople, measureValue } from '../../engine/game.ts';
import type { Emit, EventKind, State, World } from '../../engine/game.ts';
import { FAILURE, armedActors, columnName } from './columns.ts';
import type { Cell, Row, RowColumn } from './columns.ts';
import { NOTED, eventCells } from './noted.ts';

/** Which tables are kept beside that of runs. */
export interface Tables {
  readonly rounds: boolean;
  readonly events: boolean;
}

/** Listens to one game after another. */
export interface Scribe {
  readonly listener: { readonly emit?: Emit; readonly onRound?: (state: State) => void };
  begin(): void;
  /** What was kept of the game; nothing of one that failed. Rows begin with the round. */
  end(row: Row): { readonly rounds?: readonly Row[]; readonly events?: readonly Row[] };
}

/** Columns of the table of rounds after those that say which run it is. */
export function roundColumns(world: World): RowColumn[] {
  const ids = world.actors.ids;
  return [
    { name: 'round', type: 'integer' },
    { name: 'displaced', type: 'integer' },
    ...quantities(world).map((m): RowColumn => ({
      name: columnName('measure', world.measures.ids[m]!),
      type: 'number',
    })),
    ...armedActors(world).map((a): RowColumn => ({ name: `strength_${ids[a]}`, type: 'integer' })),
    ...holders(world).map((a): RowColumn => ({ name: `resolve_${ids[a]}`, type: 'number' })),
    ...world.locations.ids.map((id): RowColumn => ({ name: `holder_${id}`, type: 'text' })),
  ];
}

/** A scribe for games of this world; none when nothing is to be kept. */
export function scribeFor(world: World, tables: Tables): Scribe | null {
  if (!tables.rounds && !tables.events) return null;
  let rounds: Row[] = [];
  let events: Row[] = [];
  let round = 1;
  const noted = new Set<EventKind>(NOTED);
  return {
    listener: {
      ...(tables.events && {
        emit: (kind, a, b, c, n) => {
          if (kind === 'round-begun') round = a;
          if (noted.has(kind))
            events.push([round, events.length, ...eventCells(world, { kind, a, b, c, n })]);
        },
      }),
      ...(tables.rounds && {
        onRound: (state) => void rounds.push(roundRow(world, state, rounds.length + 1)),
      }),
    },
    begin() {
      rounds = [];
      events = [];
      round = 1;
    },
    end(row) {
      const failed = row[FAILURE] !== null;
      return {
        ...(tables.rounds && { rounds: failed ? [] : rounds }),
        ...(tables.events && { events: failed ? [] : events }),
      };
    },
  };
}

/** The figures of a state at the end of a round. */
function roundRow(world: World, state: State, round: number): Row {
  const strength = new Map(armedActors(world).map((actor) => [actor, 0]));
  for (let formation = 0; formation < world.formations.count; formation++) {
    const actor = world.formations.actor[formation]!;
    strength.set(actor, (strength.get(actor) ?? 0) + state.strength[formation]!);
  }
  return [
    round,
    displacedPeople(world, state),
    ...quantities(world).map((measure) => measureValue(world, state, measure)),
    ...strength.values(),
    ...holders(world).map((actor) => state.resolve[actor]!),
    ...Array.from(state.controller, (actor): Cell => world.actors.ids[actor] ?? null),
  ];
}

/** Measures that are no first days. */
function quantities(world: World): number[] {
  return world.measures.ids.map((_, measure) => measure).filter((measure) => !world.measures.first[measure]);
}

/** Actors that hold ground. */
function holders(world: World): number[] {
  return world.actors.ids.map((_, actor) => actor).filter((actor) => world.actors.ground[actor] === 1);
}
