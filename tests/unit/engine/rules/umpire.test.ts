// The umpire: whatever is injected is either refused with nothing changed, or done with nobody made or lost, and done again in a replay.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NONE,
  UMPIRE_CLAIMS,
  actorOnTurn,
  begin,
  copyState,
  inject,
  mayInject,
  outcomeOf,
  playTurn,
  recordEvents,
  silent,
  stateHash,
} from '../../../../src/engine/game.ts';
import type { Injection, State, World } from '../../../../src/engine/game.ts';
import { injectionText, readInjection } from '../../../../src/scenario/index.ts';
import { tellEvent } from '../../../../src/telling/index.ts';
import { policyOf } from '../games.ts';
import { miscount, outOfRange } from '../invariants.ts';
import { bridges } from '../../telling/worlds.ts';
import { hama } from '../../app/session/bridges.ts';

/** Any injection that names rows of a world, possible or not. */
function anyInjection(world: World): fc.Arbitrary<Injection> {
  const row = ({ count }: { readonly count: number }) => fc.nat(Math.max(0, count - 1));
  const kind = <const Kind extends string>(value: Kind) => fc.constant(value);
  const actor = row(world.actors);
  const add = fc.integer({ min: -100, max: 100 });
  const share = fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100);
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom('commitment', 'resolve', 'cohesion', 'pressure', 'supply'),
      actor,
      add,
    }),
    fc.record({ kind: kind('credit'), actor, add: share }),
    fc.record({ kind: kind('opinion'), audience: row(world.audiences), actor, add }),
    fc.record({ kind: kind('trust'), track: row(world.tracks), add }),
    fc.record({ kind: kind('leverage'), actor, client: actor, add: share }),
    fc.record({ kind: kind('licence'), client: actor, front: actor, light: fc.nat(2) }),
    fc.record({ kind: kind('exchange'), a: actor, b: actor, share: share.filter((value) => value > 0) }),
    fc.record({ kind: kind('relation'), a: actor, b: actor, to: fc.nat(3) }),
    fc.record({
      kind: kind('withdraw'),
      actor,
      places: fc.uniqueArray(row(world.locations), { minLength: 1, maxLength: 3 }),
      to: fc.oneof(actor, fc.constant(NONE)),
    }),
    fc.record({ kind: kind('wake'), actor }),
    fc.record({ kind: kind('weather'), weather: row(world.weather) }),
    fc.record({ kind: kind('place'), formation: row(world.formations), at: row(world.locations) }),
    fc.record({
      kind: kind('claim'),
      outlet: row(world.outlets),
      claim: fc.constantFrom(...UMPIRE_CLAIMS),
      about: actor,
      at: fc.oneof(row(world.locations), fc.constant(NONE)),
      number: fc.nat(5000),
    }),
  );
}

/** A state in the middle of a game: so many turns of the usual policy from the start. */
function later(world: World, seed: string, turns: number): State {
  const state = begin(world, seed);
  for (let turn = 0; turn < turns && outcomeOf(state) === null; turn++)
    playTurn(world, state, policyOf('heuristic'), seed);
  return state;
}

describe.each([
  ['three bridges', bridges],
  ['Hama', hama],
])('injections into %s', (_name, world) => {
  const middle = later(world, '7', 2 * world.actors.count + 1);

  test('are refused with nothing changed, or done with nobody made or lost and every number in its range', () => {
    let done = 0;
    fc.assert(
      fc.property(fc.array(anyInjection(world), { minLength: 1, maxLength: 6 }), (injections) => {
        const state = copyState(world, middle);
        for (const injection of injections) {
          const before = stateHash(state);
          const may = mayInject(world, state, injection);
          expect(inject(world, state, injection, silent)).toBe(may);
          if (may) done++;
          expect(may || stateHash(state) === before).toBe(true);
        }
        expect(miscount(world, state)).toBeNull();
        expect(outOfRange(world, state)).toBeNull();
      }),
      { numRuns: 120 },
    );
    expect(done).toBeGreaterThan(50);
  });

  test('come to the same state again, read from their lines', () => {
    fc.assert(
      fc.property(anyInjection(world), (injection) => {
        fc.pre(mayInject(world, middle, injection));
        const read = readInjection(world, injectionText(world, injection));
        expect(read).toEqual(injection);
        const hashes = [injection, read!].map((each) => {
          const state = copyState(world, middle);
          inject(world, state, each, silent);
          for (let turn = 0; turn < world.actors.count && outcomeOf(state) === null; turn++)
            playTurn(world, state, policyOf('heuristic'), '7');
          return stateHash(state);
        });
        expect(hashes[0]).toBe(hashes[1]);
      }),
      { numRuns: 40 },
    );
  });

  test('are told as the umpire’s doing, a claim as the outlet’s own', () => {
    fc.assert(
      fc.property(anyInjection(world), (injection) => {
        const state = copyState(world, middle);
        const { emit, events } = recordEvents();
        fc.pre(inject(world, state, injection, emit));
        const told = events.flatMap((event) => tellEvent(world, event) ?? []).join(' ');
        expect(told).toMatch(injection.kind === 'claim' ? / says that | say that / : /umpire/);
      }),
      { numRuns: 80 },
    );
  });
});

test('nothing can be injected once the game is over', () => {
  const over = later(bridges, '7', 200);
  expect(actorOnTurn(over)).toBe(NONE);
  expect(mayInject(bridges, over, { kind: 'weather', weather: 0 })).toBe(false);
});

test('a formation is put only where its side or nobody holds the ground and no opponents stand', () => {
  const state = begin(bridges, '7');
  const row = (table: { readonly ids: readonly string[] }, id: string) => table.ids.indexOf(id);
  const guard = row(bridges.formations, 'first-guard');
  const put = (id: string) =>
    inject(bridges, state, { kind: 'place', formation: guard, at: row(bridges.locations, id) }, silent);
  expect(put('hill')).toBe(false);
  expect(put('overseas')).toBe(false);
  expect(put('port')).toBe(true);
  expect(state.at[guard]).toBe(row(bridges.locations, 'port'));
});

test.each([
  '',
  'rain',
  'cohesion',
  'cohesion league',
  'cohesion league ten',
  'cohesion nobody 3',
  'wake league 1',
])('the line "%s" is no injection', (line) => {
  expect(readInjection(bridges, line)).toBeNull();
});
