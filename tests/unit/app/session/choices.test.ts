import { describe, expect, test } from 'vitest';
import { choicesFor } from '../../../../src/app/session/choices/index.ts';
import { isPerson, playOrder, playPolicyTurn } from '../../../../src/app/session/game.ts';
import type { Game } from '../../../../src/app/session/game.ts';
import { prepare, retarget } from '../../../../src/app/session/prepare.ts';
import type { MapThing } from '../../../../src/app/store/model.ts';
import { actorOnTurn, check, legalOrders, observe } from '../../../../src/engine/game.ts';
import { bridges, gameOf, row } from './bridges.ts';

function asked(seat: string): Game {
  const game = gameOf([seat]);
  while (!isPerson(game, actorOnTurn(game.state))) playPolicyTurn(game);
  return game;
}

const at = (id: string): MapThing => ({ kind: 'location', index: row(bridges.locations, id) });

describe('what can be done at a place', () => {
  test.each(bridges.actors.ids)(
    'every order offered to %s is lawful, and no refusal is without words',
    (seat) => {
      const game = asked(seat);
      const view = observe(bridges, game.state, actorOnTurn(game.state));
      const places = bridges.locations.ids.map((_, index): MapThing => ({ kind: 'location', index }));
      const choices = [null, ...places].flatMap((selection) => choicesFor(game, selection, 'en', 1).list);
      const offered = choices.flatMap(({ order }) => order ?? []);
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.filter((order) => check(bridges, view, order) !== null)).toEqual([]);
      expect(choices.filter(({ refusal }) => refusal === '')).toEqual([]);
    },
  );

  test('a formation chosen by itself is the one that is to act', () => {
    const game = asked('council');
    const ford = row(bridges.locations, 'ford');
    const there = bridges.formations.ids.map((_, f) => f).filter((f) => game.state.at[f] === ford);
    expect(there.length).toBeGreaterThan(1);
    const [, second = -1] = there;
    const move = choicesFor(game, { kind: 'formation', index: second }, 'en', 1).list.find(
      (choice) => choice.key === 'move',
    );
    expect(move?.order).toMatchObject({ formations: [second] });
    expect(move?.candidates.map((candidate) => candidate.index)).toEqual(there);
  });

  test('after it has acted a place says so', () => {
    const game = asked('council');
    const ford = row(bridges.locations, 'ford');
    const order = legalOrders(bridges, game.state).find(
      (each) => each.kind === 'attack' && each.formations.every((f) => game.state.at[f] === ford),
    );
    if (!order) throw new Error('nothing to attack from the ford');
    playOrder(game, order);
    const choices = choicesFor(
      game,
      { kind: 'formation', index: 'formations' in order ? (order.formations[0] ?? -1) : -1 },
      'en',
      2,
    );
    expect(choices.list.find((choice) => choice.key === 'move')?.refusal).toMatch(/acted|already/);
  });
});

describe('an order that is prepared', () => {
  test('an attack shows what fifty battles like it would bring, and the people who live there', () => {
    const game = asked('council');
    const choice = choicesFor(game, at('ford'), 'en', 1).list.find((each) => each.key === 'attack');
    if (!choice?.order) throw new Error('no attack from the ford');
    const { assessment, targets } = prepare(game, choice, choice.order, 'en');
    const { odds, people } = assessment;
    expect((odds?.repulsed ?? 0) + (odds?.undecided ?? 0) + (odds?.carried ?? 0)).toBe(50);
    expect(people?.under).toBeGreaterThan(0);
    expect(assessment.draws).toBe(true);
    expect(targets.length).toBeGreaterThan(0);
  });

  test('a move can be turned to each of the places it offers', () => {
    const game = asked('council');
    const choice = choicesFor(game, at('camp'), 'en', 1).list.find((each) => each.key === 'move');
    if (!choice?.order) throw new Error('no move from the camp');
    const { targets } = prepare(game, choice, choice.order, 'en');
    for (const { index } of targets) {
      const order = retarget(game, choice.order, index, 'en');
      expect(order).toMatchObject({ kind: 'move', to: index });
      expect(prepare(game, choice, order, 'en').assessment.refusal).toBeNull();
    }
  });
});
