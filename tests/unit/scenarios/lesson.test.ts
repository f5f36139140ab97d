// The lesson's scenario: without fault, short, small, open in its end, and each of its doors has something to decide at once.

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  END,
  actorOnTurn,
  begin,
  check,
  legalOrders,
  observe,
  outcomeOf,
  playGame,
} from '../../../src/engine/game.ts';
import type { Order } from '../../../src/engine/game.ts';
import type { Policy } from '../../../src/policies/index.ts';
import { heuristic } from '../../../src/policies/index.ts';
import { checkScenario, compileScenario, problemLine } from '../../../src/scenario/index.ts';
import { DOORS } from '../../../src/app/session/begin/lesson.ts';

const folder = join(import.meta.dirname, '../../../scenarios');

function content(name: string): string | null {
  const file = join(folder, basename(name));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const { scenario, problems } = checkScenario({
  file: 'lessons/three-days.json',
  text: readFileSync(join(folder, 'lessons/three-days.json'), 'utf8'),
  resolve: content,
});
const world = compileScenario(scenario!);
const players = world.actors.ids.map(() => heuristic);

test('has neither error nor warning', () => {
  expect(problems.map(problemLine)).toEqual([]);
});

test('is three days with eight formations and three seats', () => {
  expect(world.calendar.earliestLast).toBe(3);
  expect(world.calendar.latestLast).toBe(3);
  expect(world.formations.count).toBe(8);
  expect(world.actors.ids).toEqual(DOORS.map(({ actor }) => actor));
});

test('lets either side have Hama at its end', () => {
  const ends = new Set(
    Array.from({ length: 12 }, (_, game) => {
      const outcome = outcomeOf(playGame(world, players, `lesson-${game}`));
      return world.outcomes.ids[outcome ?? -1];
    }),
  );
  expect(ends).toContain('hama-held');
  expect(ends).toContain('hama-lost-coast-joined');
});

/** An envoy that orders this day by day, as far as it may. */
function envoyThat(days: readonly (readonly Order[])[]): Policy {
  return {
    id: 'envoy',
    begin(_, view) {
      const orders = [...(days[view.round[0]! - 1] ?? [])];
      return (now) => {
        for (let order = orders.shift(); order; order = orders.shift())
          if (check(world, now, order) === null) return order;
        return END;
      };
    },
  };
}

/** Of a hundred games in which the envoy moves first, those that end with a ceasefire. */
function ceasefires(envoy: Policy): number {
  const seat = world.actors.ids.indexOf('un-envoy');
  const seeds: string[] = [];
  for (let seed = 1; seeds.length < 100; seed++)
    if (actorOnTurn(begin(world, String(seed))) === seat) seeds.push(String(seed));
  const ends = seeds.map((seed) => outcomeOf(playGame(world, players.with(seat, envoy), seed)));
  return ends.filter((end) => world.outcomes.ids[end ?? -1] === 'ceasefire').length;
}

test('gives an envoy who does as the guide says a ceasefire in about half of the games, and a silent one none', () => {
  const convene = { kind: 'convene', track: world.tracks.ids.indexOf('un-shuttle') } as const;
  const press = { kind: 'press', actor: world.actors.ids.indexOf('hts') } as const;
  const propose = { kind: 'propose', deal: world.deals.ids.indexOf('ceasefire') } as const;
  const guided = ceasefires(envoyThat([[convene, press], [propose, press], [press]]));
  expect(guided).toBeGreaterThan(40);
  expect(guided).toBeLessThan(70);
  expect(ceasefires(envoyThat([]))).toBe(0);
});

test.each(DOORS)('$id has the first turn of its game, and orders to choose from', ({ actor, seed }) => {
  const state = begin(world, seed);
  const seat = world.actors.ids.indexOf(actor);
  expect(actorOnTurn(state)).toBe(seat);
  expect(legalOrders(world, observe(world, state, seat)).length).toBeGreaterThan(3);
});
