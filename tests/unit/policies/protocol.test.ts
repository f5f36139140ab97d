// What a program is told and what is understood of its answers.

import { describe, expect, test } from 'vitest';
import { actorOnTurn, begin, copyState, observe } from '../../../src/engine/game.ts';
import {
  decideMessage,
  helloMessage,
  readReply,
  refusedMessage,
} from '../../../src/policies/protocol/messages.ts';
import { orderText, readOrder } from '../../../src/scenario/index.ts';
import { EVERYTHING } from '../engine/everything.ts';
import { bridges, hama } from '../telling/worlds.ts';

interface Decide {
  readonly round: number;
  readonly points: number;
  readonly legal: readonly string[];
  readonly view: {
    readonly game: Record<string, unknown>;
    readonly locations: Record<string, Record<string, unknown>>;
    readonly formations: Record<string, Record<string, unknown>>;
    readonly actors: Record<string, Record<string, Record<string, unknown>>>;
  };
}

const asked = (world: typeof hama, seed: string): Decide => {
  const state = begin(world, seed);
  const view = observe(world, state, actorOnTurn(state));
  return JSON.parse(JSON.stringify(decideMessage(world, view, 1, orderText))) as Decide;
};

describe('what a program is asked', () => {
  test.each([
    ['three bridges', bridges],
    ['Hama', hama],
    ['everything', EVERYTHING],
  ] as const)('names things by their ids, in %s', (_, world) => {
    const { view, legal } = asked(world, 'ids');
    expect(Object.keys(view.locations).toSorted()).toEqual([...world.locations.ids].toSorted());
    expect(Object.keys(view.formations).toSorted()).toEqual([...world.formations.ids].toSorted());
    for (const { controller } of Object.values(view.locations))
      expect([null, ...world.actors.ids]).toContain(controller);
    for (const { at } of Object.values(view.formations)) expect([null, ...world.locations.ids]).toContain(at);
    for (const order of legal) expect(readOrder(world, order)).not.toBeNull();
    expect(legal.at(-1)).toBe('end');
  });

  test('says how actors stand to each other in words', () => {
    const relations = Object.values(asked(bridges, 'words').view.actors).flatMap(({ relation }) =>
      Object.values(relation ?? {}),
    );
    expect(new Set(relations)).toEqual(new Set(['neutral', 'ally', 'enemy']));
  });

  test('is not changed by what the seat may not know', () => {
    const state = begin(EVERYTHING, 'hidden');
    const other = copyState(EVERYTHING, state);
    other.random.fill(0.5);
    other.drawn.fill(99);
    other.lastRound[0]!++;
    other.rules.fill(1);
    const actor = actorOnTurn(state);
    const told = (from: typeof state): string =>
      JSON.stringify(decideMessage(EVERYTHING, observe(EVERYTHING, from, actor), 1, orderText));
    expect(told(other)).toBe(told(state));
    expect(told(state)).not.toContain('lastRound');
  });

  test('a hello tells the map and the seat, and fits into a line', () => {
    const text = JSON.stringify(helloMessage(hama, 1, 5000));
    expect(text).not.toContain('\n');
    expect(JSON.parse(text)).toMatchObject({ type: 'hello', seat: hama.actors.ids[1], limitMs: 5000 });
  });

  test('a refusal names its reason and the things in it by id', () => {
    const refusal = { code: 'already-there', arguments: [0, 1] } as const;
    expect(refusedMessage(bridges, 3, 'move a b', refusal)).toEqual({
      type: 'refused',
      decision: 3,
      order: 'move a b',
      code: 'already-there',
      arguments: [bridges.formations.ids[0], bridges.locations.ids[1]],
    });
  });
});

test.each([
  ['{"type":"order","decision":3,"order":"end"}', { kind: 'order', decision: 3, order: 'end' }],
  ['hello', { kind: 'unreadable', why: '"hello" is not JSON' }],
  ['7', { kind: 'unreadable', why: '"7" is no object' }],
  ['null', { kind: 'unreadable', why: '"null" is no object' }],
  ['{"type":"move"}', { kind: 'unreadable', why: 'its "type" is "move", not "order"' }],
  [
    '{"type":"order","order":"end"}',
    { kind: 'unreadable', why: 'its "decision" is not the number of the one asked for' },
  ],
  ['{"type":"order","decision":1,"order":["end"]}', { kind: 'unreadable', why: 'its "order" is no text' }],
])('the line %s', (line, understood) => {
  expect(readReply(line)).toEqual(understood);
});
