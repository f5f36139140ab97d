// Par: the same machine games for everybody, from the start or from a position, and a score's place among them.

import { expect, test } from 'vitest';
import { begin, copyState, playGame, playTurn, scores, stateHash } from '../../../../src/engine/game.ts';
import { joinPoints, parOf, parPlayer, placeOf, quartilesOf } from '../../../../src/lab/forecast/par.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { bridgesWorld } from '../situation.ts';

const world = bridgesWorld();
const policy = POLICIES['heuristic']!;
const players = world.actors.ids.map(() => policy);

test('par games are ordinary games with seeds of their own, however they are cut', () => {
  const play = parPlayer({ world, policy });
  const whole = play({ first: 0, count: 6 });
  expect(joinPoints([play({ first: 0, count: 2 }), play({ first: 2, count: 4 })])).toEqual(whole);
  const state = playGame(world, players, 'par-3');
  for (const { actor, total } of scores(world, state)) expect(whole[actor]?.[3]).toBe(total);
});

test('from a position each game has luck of its own, and the position stays as it was', () => {
  const position = begin(world, 'mine');
  for (let turn = 0; turn < 7; turn++) playTurn(world, position, policy, 'mine');
  const before = copyState(world, position);
  const points = parPlayer({ world, policy, position })({ first: 0, count: 20 });
  expect(stateHash(position)).toBe(stateHash(before));
  expect(new Set(points[0]).size).toBeGreaterThan(1);
  expect(parPlayer({ world, policy, position: before })({ first: 0, count: 20 })).toEqual(points);
});

test('the same start is played once', () => {
  expect(parOf({ world, policy }, 5)).toBe(parOf({ world, policy }, 5));
  expect(parOf({ world, policy, position: begin(world, '1') }, 5)).not.toEqual(parOf({ world, policy }, 5));
});

test('a place counts those with fewer points, and half of those with the same', () => {
  const par = [10, 20, 30, 40, 40];
  expect(placeOf(35, par).share).toBe(0.6);
  expect(placeOf(40, par).share).toBe(0.8);
  expect(placeOf(5, par).share).toBe(0);
  // Wilson's interval for 315 of 500, as published tables have it: 58.7 to 67.1 %.
  const many = Array.from({ length: 500 }, (_, i) => i);
  expect(placeOf(314.5, many)).toMatchObject({ share: 0.63, games: 500 });
  expect(placeOf(314.5, many).low).toBeCloseTo(0.587, 3);
  expect(placeOf(314.5, many).high).toBeCloseTo(0.671, 3);
});

test('quartiles by hand', () => {
  expect(quartilesOf([4, 1, 3, 2])).toEqual([2, 3, 4]);
});
