// What an actor may not know moves neither its view, nor what its policy does, nor what it is refused: for every column, by its declaration.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALLY,
  COLUMNS,
  COLUMN_NAMES,
  NONE,
  actorOnTurn,
  apply,
  begin,
  check,
  copyState,
  legalOrders,
  observe,
  playTurn,
  seededRandom,
  stateHash,
} from '../../../src/engine/game.ts';
import type { Column, ColumnName, Order, Player, State, View, World } from '../../../src/engine/game.ts';
import { orderText } from '../../../src/scenario/index.ts';
import { bridges, hama } from '../telling/worlds.ts';
import { EVERYTHING, UNSURE } from './everything.ts';
import { policyOf } from './games.ts';
import { situation } from './situation.ts';

/** Whose the row of a column is: actors, or nobody. */
function ownersOf(world: World, state: State, name: ColumnName, row: number): number[] {
  const actors = world.actors.count;
  const extent = state[name].length;
  switch (COLUMNS[name].of) {
    case 'formation':
      return [world.formations.actor[row]!];
    case 'location':
      return [state.controller[row]!];
    case 'aim':
      return [world.aims.actor[row]!];
    case 'cargo':
      return state.cargoActor[row] === NONE ? [] : [state.cargoActor[row]!, state.cargoClient[row]!];
    default:
      return [Math.floor((row * actors) / extent)];
  }
}

function sideOf(world: World, state: State, viewer: number): Set<number> {
  const side = new Set([viewer]);
  if (world.actors.mediates[viewer]) return side;
  for (let other = 0; other < world.actors.count; other++)
    if (state.relation[viewer * world.actors.count + other] === ALLY) side.add(other);
  for (const client of world.actors.clients[viewer]!) side.add(client);
  return side;
}

/** Rows of a column that the viewer may not know. What derives from the rest for nobody's eyes says who sees what, and stays. */
function hiddenRows(world: World, state: State, view: View, name: ColumnName): number[] {
  const column: Column = COLUMNS[name];
  const rows = [...state[name].keys()];
  if (column.known === 'all' || (column.known === 'nobody' && column.derived)) return [];
  if (column.known === 'nobody') return rows;
  if (column.known === 'seen') return rows.filter((row) => view.sees[row] === 0);
  const side = sideOf(world, state, view.viewer);
  return rows.filter((row) => {
    const owners = ownersOf(world, state, name, row);
    if (name === 'at' && state.at[row] !== NONE && view.sees[state.at[row]!]) return false;
    return owners.length > 0 && !owners.some((owner) => side.has(owner));
  });
}

/** Another value for a hidden row that could stand there. */
function another(world: World, view: View, name: ColumnName, luck: number): number {
  const places = world.locations.count;
  if (name === 'at') {
    const unseen = [...view.sees.keys()].filter((place) => view.sees[place] === 0);
    return unseen[Math.floor(luck * unseen.length)] ?? NONE;
  }
  if (name === 'controller' || name === 'knownController' || name === 'previous')
    return Math.floor(luck * world.actors.count);
  if (COLUMNS[name].type === 'u8') return Math.floor(luck * 3);
  if (name === 'seenAt' || name === 'cameFrom') return Math.floor(luck * places);
  return COLUMNS[name].type === 'f64' ? luck * 90 : Math.floor(luck * 900);
}

/** A state that differs in all that the viewer may not know. */
function perturbed(world: World, state: State, view: View, luck: () => number): State {
  const other = copyState(world, state);
  for (const name of COLUMN_NAMES) {
    if (name.startsWith('cargo')) continue;
    for (const row of hiddenRows(world, state, view, name))
      if (luck() < 0.7) other[name][row] = another(world, view, name, luck());
  }
  return other;
}

function sample(world: World, seed: string, every: number, policy = 'heuristic'): State[] {
  const states: State[] = [];
  const state = begin(world, seed);
  for (let turns = 0; state.outcome[0] === NONE; turns++) {
    if (turns % every === 0) states.push(copyState(world, state));
    playTurn(world, state, policyOf(policy), seed);
  }
  return states;
}

const GAMES: readonly (readonly [string, World, readonly State[]])[] = [
  ['three bridges', bridges, [...sample(bridges, 'fog', 1), ...sample(bridges, 'mist', 1, 'random')]],
  ['everything', EVERYTHING, [...sample(EVERYTHING, 'fog', 2), ...sample(EVERYTHING, 'mist', 2, 'random')]],
  ['everything, with numbers that nobody knew', UNSURE, sample(UNSURE, 'fog', 3)],
  ['Hama', hama, sample(hama, 'fog', 7)],
];

const POLICIES_ASKED = ['heuristic', 'random', 'attack-at-any-odds'];

describe.each(GAMES)('in %s', (_, world, states) => {
  test('what an actor may not know changes neither its view nor its policy’s next order', () => {
    let rows = 0;
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.integer({ min: 0, max: 1e6 }), (state, seed) => {
        const actor = actorOnTurn(state);
        const view = observe(world, state, actor);
        const other = perturbed(world, state, view, seededRandom(String(seed)));
        for (const name of COLUMN_NAMES) rows += hiddenRows(world, state, view, name).length;
        expect(stateHash(other)).not.toBe(stateHash(state));
        const seen = observe(world, other, actor);
        for (const name of COLUMN_NAMES) expect([name, ...seen[name]]).toEqual([name, ...view[name]]);
        expect(seen.sees).toEqual(view.sees);
        for (const id of POLICIES_ASKED) {
          const next = (known: View): Order => policyOf(id).begin(world, known, seededRandom('same'))(known);
          expect(orderText(world, next(seen))).toBe(orderText(world, next(view)));
        }
      }),
      { numRuns: 25, seed: 11 },
    );
    expect(rows).toBeGreaterThan(1000);
  });

  test('a refusal says nothing that the view does not, and whatever is lawful there can be done', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.integer({ min: 0, max: 1e6 }), (state, seed) => {
        const luck = seededRandom(String(seed));
        const actor = actorOnTurn(state);
        const view = observe(world, state, actor);
        const orders = legalOrders(world, view);
        for (let i = 0; i < 12; i++) {
          const order = orders[Math.floor(luck() * orders.length)]!;
          const moved = moveUnseen(world, state, view, luck);
          expect(check(world, observe(world, moved, actor), order)).toBeNull();
          expect(apply(world, moved, order)).toBeNull();
        }
      }),
      { numRuns: 20, seed: 5 },
    );
  });
});

test.each([
  ['random', EVERYTHING],
  ['random', UNSURE],
  ['heuristic', EVERYTHING],
  ['heuristic', hama],
  ['random', hama],
] as const)('within a turn of the %s policy the view goes along with the game', (id, world) => {
  const state = begin(world, 'along');
  const policy = policyOf(id);
  let compared = 0;
  const watched: Player = {
    begin: (of, view, random) => {
      const decide = policy.begin(of, view, random);
      return (known) => {
        const fresh = observe(world, state, known.viewer);
        const behind = COLUMN_NAMES.filter(
          (name) => Buffer.compare(bytesOf(known, name), bytesOf(fresh, name)) !== 0,
        );
        expect(behind).toEqual([]);
        expect(known.sees).toEqual(fresh.sees);
        compared++;
        return decide(known);
      };
    },
  };
  for (let turns = 0; turns < 90 && state.outcome[0] === NONE; turns++)
    playTurn(world, state, watched, 'along');
  expect(compared).toBeGreaterThan(100);
});

function bytesOf(state: State, name: ColumnName): Uint8Array {
  const column = state[name];
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

/** The same with the formations that the viewer does not see elsewhere: on ground of their own side that it does not see either. */
function moveUnseen(world: World, state: State, view: View, luck: () => number): State {
  const other = copyState(world, state);
  for (const f of hiddenRows(world, state, view, 'at')) {
    if (state.at[f] === NONE) continue;
    const refuges = [...view.sees.keys()].filter(
      (place) => !view.sees[place] && state.controller[place] === world.formations.actor[f],
    );
    const place = refuges[Math.floor(luck() * refuges.length)];
    if (place !== undefined) other.at[f] = place;
  }
  return other;
}

const FRONT = `
  place a blue
  place b red
  place c red
  place d red
  road a b motorway 30
  road b c motorway 30
  road c d motorway 30
  troops guard blue a 1000
  troops picket red b 1000
  troops reserve red d 2000`;
const NEAR = { rules: { sight: { ground: 20, troops: 40, memory: 3 } } };

describe('sight', () => {
  const viewOf = (game: ReturnType<typeof situation>) => observe(game.world, game.state, 0);

  test('reaches the next place from troops, further than from ground alone', () => {
    const game = situation(FRONT, NEAR);
    expect([...viewOf(game).sees]).toEqual([1, 1, 0, 0]);
    game.to('red').play('move picket c');
    expect([...viewOf(game.to('blue')).sees]).toEqual([1, 1, 0, 0]);
    const bare = situation(FRONT.replace('troops guard blue a 1000', ''), NEAR);
    expect([...viewOf(bare).sees]).toEqual([1, 0, 0, 0]);
  });

  test('what was seen is remembered where it was until it is old, or until one looks and it is gone', () => {
    const game = situation(FRONT, NEAR);
    const known = () => game.world.locations.ids[viewOf(game).at[2]!] ?? null;
    expect(known()).toBe('d');
    game.to('red').play('move reserve c');
    expect(game.whereIs('reserve')).toBe('c');
    expect(known()).toBe('d');
    for (let day = 0; day < 3; day++) game.night();
    expect(known()).toBe('d');
    game.night();
    expect(known()).toBeNull();
    const gone = situation(FRONT, NEAR);
    gone.to('red').play('move picket c');
    gone.play('end');
    expect(viewOf(gone).at[1]).toBe(NONE);
  });

  test('men of others are an estimate, those of one’s own side a count', () => {
    const game = situation(FRONT, { rules: { sight: { ...NEAR.rules.sight, error: 0.3, rounding: 10 } } });
    game.night();
    const view = viewOf(game);
    expect(view.strength[0]).toBe(1000);
    expect(view.strength[1]).not.toBe(1000);
    expect(Math.abs(view.strength[1]! - 1000)).toBeLessThanOrEqual(300);
    expect(view.strength[1]! % 10).toBe(0);
    expect(view.cohesion[1]).toBe(100);
    game.set('cohesion', 12, 'picket');
    expect(viewOf(game).cohesion[1]).toBe(100);
  });

  test('who holds what is known at once in sight, in the evening elsewhere', () => {
    const text = `${FRONT}\n place e nobody\n place f red\n road d e motorway 30\n road b f motorway 30`;
    const game = situation(text, NEAR);
    const holder = (place: string) =>
      viewOf(game).controller[game.world.locations.ids.indexOf(place)] ?? NONE;
    game.to('red').play('move reserve e');
    expect(game.holder('e')).toBe('red');
    expect(holder('e')).toBe(NONE);
    game.night();
    expect(holder('e')).toBe(1);
  });

  test('a march into troops that nobody knew of stops before them', () => {
    const text = `
      place a blue
      place b blue
      place c nobody
      road a b motorway 30
      road b c motorway 60
      troops guard blue a 1000
      place d red
      road d c motorway 60
      troops picket red d 1000`;
    const game = situation(text, NEAR);
    game.night();
    game.set('at', game.world.locations.ids.indexOf('c'), 'picket');
    game.set('controller', 1, 'c');
    const orders = game.play('move guard c');
    expect(orders).toEqual(['formation-moved guard a b', 'met-unseen c blue red']);
    expect(game.whereIs('guard')).toBe('b');
    expect(game.refused('refit guard')).toBe('already-acted guard');
  });

  test('people in arms of whom nobody knew stop a march too, and are remembered', () => {
    const game = situation(
      'place a blue\n place b red value 5 people 100000\n road a b motorway 30\n troops guard blue a 1000',
      NEAR,
    );
    game.set('home', 1, 'red', 'b');
    const next = () => check(game.world, viewOf(game), { kind: 'move', formations: [0], to: 1 })?.code;
    expect(next()).toBeUndefined();
    expect(game.play('move guard b')).toEqual(['met-unseen b blue red']);
    expect(game.whereIs('guard')).toBe('a');
    game.night();
    expect(next()).toBe('held-in-force');
    for (let day = 0; day < 3; day++) game.night();
    expect(next()).toBeUndefined();
  });

  test('an attack on what has come to a friend meanwhile walks in; one on what has come to a neutral stops', () => {
    const text = FRONT.replace('troops picket red b 1000', '');
    const ally = situation(text, NEAR);
    const order = { kind: 'attack', formations: [0], target: 1, advance: true } as const;
    const view = viewOf(ally);
    ally.state.controller[1] = 0;
    expect(apply(ally.world, ally.state, order, () => {}, view)).toBeNull();
    expect(ally.whereIs('guard')).toBe('b');
    const nobody = situation(text, NEAR);
    const before = viewOf(nobody);
    nobody.state.controller[1] = NONE;
    expect(apply(nobody.world, nobody.state, order, () => {}, before)).toBeNull();
    expect(nobody.holder('b')).toBe('blue');
  });
});
