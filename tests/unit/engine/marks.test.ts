// Looks, views and nets are brought up to date by what has changed. Here the same games are played with all such knowledge thrown away again and
// again, so that everything is counted anew: they have to be the same games, and a view brought up to date the same as one that is made afresh.

import { describe, expect, test } from 'vitest';
import {
  COLUMN_NAMES,
  NONE,
  actorOnTurn,
  allocateState,
  allocateView,
  begin,
  forgetMarks,
  observe,
  playGame,
  playTurn,
  stateHash,
} from '../../../src/engine/game.ts';
import type { Player, State, View, World } from '../../../src/engine/game.ts';
import { roads } from '../../../src/engine/roads/geography.ts';
import { P } from '../../../src/engine/numbers/parameters.ts';
import { bridges, hama } from '../telling/worlds.ts';
import { EVERYTHING } from './everything.ts';
import { everySeat } from './games.ts';

const GAMES: readonly (readonly [name: string, world: World, policy: string])[] = [
  ['three bridges', bridges, 'heuristic'],
  ['everything', EVERYTHING, 'heuristic'],
  ['everything, at random', EVERYTHING, 'random'],
  ['Hama', hama, 'heuristic'],
];
const SEEDS = ['a', 'b'];

/** The hash after every order of a game that is played in the memory of the one before. */
function hashesOf(world: World, policy: string, seed: string, into: State, disturb?: () => void): string[] {
  const hashes: string[] = [];
  playGame(world, everySeat(world, policy), seed, {
    into,
    onOrder: () => hashes.push(stateHash(into)),
    ...(disturb && { emit: disturb }),
  });
  return hashes;
}

/** Everybody may have something new to see, and no number says that anything is as it was. */
function forgetAll(state: State): void {
  state.newsOwn[0] = -1;
  state.newsAll[0] = -1;
  forgetMarks(state);
}

/** Bits of the actors who see each place with their own eyes, counted from the rule's own words. */
function lookedOut(world: World, state: State): number[] {
  const { locations } = world;
  const { start, to, route } = roads(world);
  const sees = Array.from({ length: locations.count }, () => 0);
  const look = (from: number, bit: number, km: number): void => {
    sees[from]! |= bit;
    if (locations.abroad[from]) return;
    for (let e = start[from]!; e < start[from + 1]!; e++)
      if (world.routes.km[route[e]!]! <= km) sees[to[e]!]! |= bit;
  };
  for (let f = 0; f < world.formations.count; f++)
    if (state.at[f] !== NONE)
      look(
        state.at[f]!,
        1 << world.formations.actor[f]!,
        Math.max(world.rules[P.sight.troops]!, world.rules[P.sight.ground]!),
      );
  for (let l = 0; l < locations.count; l++) {
    if (state.controller[l] !== NONE) look(l, 1 << state.controller[l]!, world.rules[P.sight.ground]!);
    for (let a = 0; a < world.actors.count; a++)
      if (state.support[a * locations.count + l]! > 0) look(l, 1 << a, world.rules[P.sight.ground]!);
  }
  return sees;
}

/** Where two views differ: columns, places in sight, places held and formations known as they are. */
function differences(view: View, fresh: View): string[] {
  const names = [...COLUMN_NAMES, 'sees'] as const;
  const listed = (list: Int32Array): string => list.slice(0, list[0]! + 1).join();
  return [
    ...names.filter((name) => !view[name].every((value, i) => Object.is(value, fresh[name][i]))),
    ...(['own', 'inSight', 'held'] as const).filter((name) => listed(view[name]) !== listed(fresh[name])),
  ];
}

describe.each(GAMES)('%s', (_, world, policy) => {
  test('looking only where something is new gives the same games as looking everywhere', () => {
    const into = allocateState(world);
    const played = SEEDS.map((seed) => hashesOf(world, policy, seed, into));
    const disturbed = SEEDS.map((seed) => hashesOf(world, policy, seed, into, () => forgetAll(into)));
    expect(disturbed).toEqual(played);
  });

  test('games that are played turn about do not disturb each other', () => {
    const players = everySeat(world, policy);
    const alone = SEEDS.map((seed) => stateHash(playGame(world, players, seed)));
    const states = SEEDS.map((seed) => begin(world, seed));
    while (states.some((state) => state.outcome[0] === NONE))
      for (const [i, state] of states.entries())
        if (state.outcome[0] === NONE) playTurn(world, state, players[actorOnTurn(state)]!, SEEDS[i]!);
    expect(states.map(stateHash)).toEqual(alone);
  });

  test('who sees which place is what the whole rule gives, and a view that is brought up to date is as one made afresh', () => {
    const players = everySeat(world, policy);
    const into = begin(world, 'c', undefined, allocateState(world));
    const fresh = allocateView(world, 0);
    const faults = new Set<string>();
    while (into.outcome[0] === NONE) {
      const actor = actorOnTurn(into);
      if (into.sightBy.join() !== lookedOut(world, into).join()) faults.add('sightBy');
      const compared: Player = {
        begin: (of, view, random) => {
          const decide = players[actor]!.begin(of, view, random);
          return (now) => {
            for (const fault of differences(now, observe(of, into, actor, fresh))) faults.add(fault);
            return decide(now);
          };
        },
      };
      playTurn(world, into, compared, 'c', { into });
    }
    expect([...faults]).toEqual([]);
  });
});
