import { init } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../../src/app/i18n/en.ts';
import { atOnce } from '../../../../src/app/session/breathe.ts';
import { choicesFor } from '../../../../src/app/session/orders/choices/index.ts';
import { asking } from '../../../../src/app/session/orders/asking.ts';
import { isHopeless, promiseOf } from '../../../../src/app/session/orders/choices/ranking.ts';
import {
  PERSON,
  isPerson,
  newGame,
  playOrder,
  playPolicyTurn,
} from '../../../../src/app/session/game/game.ts';
import type { Game } from '../../../../src/app/session/game/game.ts';
import { prepare, retarget } from '../../../../src/app/session/orders/prepare.ts';
import type { MapThing } from '../../../../src/app/store/model.ts';
import { actorOnTurn, check, legalOrders, observe } from '../../../../src/engine/game.ts';
import { claimsIn, tellClaim } from '../../../../src/telling/index.ts';
import { orderSentence } from '../../../../src/app/session/snapshot/words.ts';
import { worstAttackOn } from '../../../../src/app/session/overlays/threat.ts';
import { bridges, gameOf, hama, row } from './bridges.ts';

beforeAll(() =>
  init({ lng: 'en', resources: { en: { translation: en } }, interpolation: { escapeValue: false } }),
);

function asked(seat: string): Game {
  const game = gameOf([seat]);
  while (!isPerson(game, actorOnTurn(game.state))) playPolicyTurn(game);
  return game;
}

const at = (id: string): MapThing => ({ kind: 'location', index: row(bridges.locations, id) });

function hamaAsked(seat: string): Game {
  const game = newGame(
    hama,
    hama.actors.ids.map((id) => (id === seat ? PERSON : 'heuristic')),
    '7',
    null,
  );
  while (!isPerson(game, actorOnTurn(game.state))) playPolicyTurn(game);
  return game;
}

describe('what can be done at a place', () => {
  test.each(bridges.actors.ids)(
    'every order offered to %s is lawful, and no refusal is without words',
    (seat) => {
      const game = asked(seat);
      const view = observe(bridges, game.state, actorOnTurn(game.state));
      const places = bridges.locations.ids.map((_, index): MapThing => ({ kind: 'location', index }));
      const choices = [null, ...places].flatMap(
        (selection) => atOnce(choicesFor(game, selection, 'en', 1)).list,
      );
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
    const move = atOnce(choicesFor(game, { kind: 'formation', index: second }, 'en', 1)).list.find(
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
    const choices = atOnce(
      choicesFor(
        game,
        { kind: 'formation', index: 'formations' in order ? (order.formations[0] ?? -1) : -1 },
        'en',
        2,
      ),
    );
    expect(choices.list.find((choice) => choice.key === 'move')?.refusal).toMatch(/acted|already/);
  });
});

describe('an order that is prepared', () => {
  test('an attack shows what fifty battles like it would bring, and the people who live there', () => {
    const game = asked('council');
    const choice = atOnce(choicesFor(game, at('ford'), 'en', 1)).list.find((each) => each.key === 'attack');
    if (!choice?.order) throw new Error('no attack from the ford');
    const { assessment, targets } = atOnce(prepare(game, choice, choice.order, 'en'));
    const { odds, people } = assessment;
    expect((odds?.repulsed ?? 0) + (odds?.undecided ?? 0) + (odds?.carried ?? 0)).toBe(50);
    expect(people?.under).toBeGreaterThan(0);
    expect(assessment.draws).toBe(true);
    expect(targets.length).toBeGreaterThan(0);
  });

  test('a move says how its end would meet the strongest attack, the better the more go, and in the rear that nobody comes', () => {
    const game = hamaAsked('government');
    const view = observe(hama, game.state, actorOnTurn(game.state));
    const standing = (place: string) =>
      hama.formations.ids.flatMap((_, f) =>
        view.at[f] === row(hama.locations, place) && view.controller[view.at[f]] === view.viewer ? [f] : [],
      );
    const marchTo = (to: string, formations: readonly number[]) => {
      const order = { kind: 'move', formations, to: row(hama.locations, to) } as const;
      const choice = atOnce(
        choicesFor(game, { kind: 'formation', index: formations[0]! }, 'en', 1),
      ).list.find(({ key }) => key === 'move');
      return atOnce(prepare(game, choice!, order, 'en')).assessment.march;
    };
    const rastan = standing('rastan');
    const alone = marchTo('hama', rastan);
    expect(alone).toMatchObject({ front: true });
    expect(alone?.foreseen?.holds).toBeGreaterThan(0);
    const now = worstAttackOn(hama, view, row(hama.locations, 'hama'));
    expect(alone?.foreseen?.holds).toBeGreaterThanOrEqual(now!.holds);
    expect(marchTo('homs', rastan)).toMatchObject({ front: false, foreseen: null });
  });

  test('the attack offered first promises most by odds and worth, and so on down the list of targets', () => {
    const game = hamaAsked('hts');
    const ask = asking(game, 'en');
    const from = [
      ...new Set(ask.legal.flatMap((order) => (order.kind === 'attack' ? order.formations : []))),
    ].map((formation) => ask.view.at[formation]!);
    let several = 0;
    let crowds = 0;
    for (const place of new Set(from)) {
      const here = atOnce(choicesFor(game, { kind: 'location', index: place }, 'en', 1)).list;
      const choice = here.find((each) => each.key === 'attack');
      if (choice?.order?.kind !== 'attack') continue;
      const { order } = choice;
      // All from here who could attack that place alone take part, where the rules let them go together.
      const able = ask.legal.flatMap((each) =>
        each.kind === 'attack' &&
        each.target === order.target &&
        each.formations.length === 1 &&
        ask.view.at[each.formations[0]!] === place
          ? each.formations
          : [],
      );
      const joined = able.toSorted((a, b) => a - b);
      const goTogether = check(game.world, ask.view, { ...order, formations: joined }) === null;
      expect(order.formations).toEqual(goTogether ? joined : order.formations);
      if (goTogether && joined.length > 1) crowds++;
      const promises = atOnce(prepare(game, choice, order, 'en')).targets.map(({ index }) =>
        promiseOf(ask, { ...order, target: index }),
      );
      if (promises.length > 1) several++;
      expect(promises).toEqual(promises.toSorted((a, b) => b - a));
      expect(here.indexOf(choice) > 0).toBe(isHopeless(ask, order));
    }
    expect(several).toBeGreaterThan(0);
    expect(crowds).toBeGreaterThan(0);
  });

  test('a move can be turned to each of the places it offers', () => {
    const game = asked('council');
    const choice = atOnce(choicesFor(game, at('camp'), 'en', 1)).list.find((each) => each.key === 'move');
    if (!choice?.order) throw new Error('no move from the camp');
    const { targets } = atOnce(prepare(game, choice, choice.order, 'en'));
    for (const { index } of targets) {
      const order = retarget(game, choice.order, index, 'en');
      expect(order).toMatchObject({ kind: 'move', to: index });
      expect(atOnce(prepare(game, choice, order, 'en')).assessment.refusal).toBeNull();
    }
  });

  test('another level of commitment says from where to where, and what changes by it', () => {
    const game = asked('neighbour');
    const choice = atOnce(choicesFor(game, null, 'en', 1)).list.find((each) => each.key === 'commit');
    if (choice?.order?.kind !== 'commit') throw new Error('no commitment to set');
    const now = Math.round(game.state.commitment[actorOnTurn(game.state)]!);
    expect(choice.detail).toBe(`from ${now} to ${choice.order.level}`);
    const { figures, risks } = atOnce(prepare(game, choice, choice.order, 'en')).assessment;
    expect(figures.map(({ label }) => label)).toContain('A shipment brings of its capacity');
    expect(figures[0]?.text).toMatch(/, up to \d+/);
    expect(risks.join()).toMatch(/price/);
  });

  test('a claim to be looked into is named with who made it', () => {
    const game = gameOf([]);
    const state = game.state;
    while (state.claimCount[0] === 0) playPolicyTurn(game);
    const [said] = claimsIn(bridges, state);
    const told = orderSentence(bridges, { kind: 'verify', claim: said!.number }, 'en', state);
    expect(told).toContain(tellClaim(bridges, said!, 'en'));
    expect(told).toContain(bridges.outlets.names[said!.outlet]!.en);
  });

  test('targets near opponents stand before the others', () => {
    const game = hamaAsked('russia');
    const choice = atOnce(choicesFor(game, null, 'en', 1)).list.find((each) => each.key === 'wear');
    if (!choice?.order) throw new Error('no strike');
    const { targets } = atOnce(prepare(game, choice, choice.order, 'en'));
    expect(targets.length).toBeGreaterThan(10);
    const near = targets.map((target) => target.near);
    expect(near.indexOf(false)).toBeGreaterThan(0);
    expect(near.lastIndexOf(true)).toBeLessThan(near.indexOf(false));
  });
});
