// What every policy promises: lawful orders from the view alone, nothing kept between turns, an end to every turn.

import { describe, expect, test } from 'vitest';
import {
  NONE,
  ORDER_KINDS,
  actorOnTurn,
  apply,
  begin,
  copyState,
  observe,
  playGame,
  playTurn,
  seededRandom,
  stateHash,
} from '../../../src/engine/game.ts';
import type { Order, State, World } from '../../../src/engine/game.ts';
import { USUAL_MANNER, heuristicPolicy } from '../../../src/policies/heuristic/index.ts';
import type { Manner } from '../../../src/policies/heuristic/index.ts';
import { POLICIES } from '../../../src/policies/index.ts';
import type { Policy } from '../../../src/policies/index.ts';
import { orderText } from '../../../src/scenario/index.ts';
import { EVERYTHING, UNSURE } from '../engine/everything.ts';
import { everySeat, policyOf } from '../engine/games.ts';
import { situation } from '../engine/situation.ts';
import { bridges, hama } from '../telling/worlds.ts';

/** The orders of one turn, and those of them that were refused. */
function turnOf(
  world: World,
  state: State,
  policy: string,
): { readonly given: string[]; readonly refused: string[] } {
  const actor = actorOnTurn(state);
  const view = observe(world, state, actor);
  const decide = policyOf(policy).begin(world, view, seededRandom('turn'));
  const given: string[] = [];
  const refused: string[] = [];
  for (let count = 0; count < 500; count++) {
    const order: Order = decide(view);
    given.push(orderText(world, order));
    if (apply(world, state, order) !== null) refused.push(orderText(world, order));
    if (order.kind === 'end') return { given, refused };
    observe(world, state, actor, view);
  }
  throw new Error(`${policy} never ends its turn`);
}

const PATIENCE = 120_000;

describe.each(Object.keys(POLICIES))('%s', { timeout: PATIENCE }, (policy) => {
  test.each([
    ['three bridges', bridges, 99],
    ['everything', EVERYTHING, 99],
    ['rules that nobody knew', UNSURE, 99],
    ['Hama', hama, 3],
  ] as const)('gives lawful orders only and ends every turn, in %s', (_, world, rounds) => {
    const state = begin(world, 'promise');
    const refused: string[] = [];
    // Looking ahead plays on in its mind for each turn, and in turn it plays as the usual policy does.
    const last = policy === 'lookahead' ? Math.min(rounds / 3, 3) : rounds;
    while (state.outcome[0] === NONE && state.round[0]! <= last)
      refused.push(...turnOf(world, state, policy).refused);
    expect(refused).toEqual([]);
  });

  test('decides by the view and its stream alone: asked twice, whatever it did in between, it gives the same', () => {
    const state = begin(EVERYTHING, 'twice');
    for (let turns = 0; turns < 12 && state.outcome[0] === NONE; turns++) {
      const again = copyState(EVERYTHING, state);
      const first = turnOf(EVERYTHING, state, policy).given;
      turnOf(bridges, begin(bridges, 'between'), policy);
      expect(turnOf(EVERYTHING, again, policy).given).toEqual(first);
      expect(stateHash(again)).toBe(stateHash(state));
    }
  });

  test('is not moved by what nobody may know: dice, hidden draws, the date of the last round', () => {
    const state = begin(EVERYTHING, 'hidden');
    for (let turns = 0; turns < 12 && state.outcome[0] === NONE; turns++) {
      const other = copyState(EVERYTHING, state);
      other.random.fill(0.5);
      other.drawn.fill(99);
      other.lastRound[0]!++;
      const view = observe(EVERYTHING, other, actorOnTurn(other));
      const expected = observe(EVERYTHING, state, actorOnTurn(state));
      expect(Buffer.compare(view.bytes, expected.bytes)).toBe(0);
      turnOf(EVERYTHING, state, policy);
    }
  });
});

describe('the random policy', () => {
  test('plays every kind of order in time', () => {
    const kinds = new Set<string>();
    for (let seed = 0; kinds.size < ORDER_KINDS.length && seed < 100; seed++) {
      const state = begin(EVERYTHING, `kinds-${seed}`);
      while (state.outcome[0] === NONE) {
        playTurn(EVERYTHING, state, policyOf('random'), `kinds-${seed}`, {
          onOrder: (order) => kinds.add(order.kind),
        });
      }
    }
    expect([...kinds].toSorted()).toEqual([...ORDER_KINDS].toSorted());
  });
});

describe('the usual policy', () => {
  const played = (text: string): string[] => {
    const game = situation(text);
    return turnOf(game.world, game.state, 'heuristic').given;
  };

  test('attacks at good odds and not at bad ones', () => {
    const field = (ours: number, theirs: number): string =>
      `place west blue value 3 yield 9\n place east red value 6 yield 9\n road west east motorway 30\n troops guard blue west ${ours}\n troops picket red east ${theirs}`;
    expect(played(field(4000, 1000))).toContain('attack guard east advance');
    expect(played(field(1000, 4000)).filter((order) => order.startsWith('attack'))).toEqual([]);
  });

  test('takes a place of worth that nobody defends', () => {
    const game = situation(
      'place west blue value 3 yield 9\n place east red value 6\n road west east motorway 30\n troops guard blue west 900\n troops second blue west 900',
    );
    turnOf(game.world, game.state, 'heuristic');
    expect(game.holder('east')).toBe('blue');
  });

  test('strikes nobody when its aircraft are to fly over ground of its own side alone', () => {
    const russia = hama.actors.ids.indexOf('russia');
    const purposes = (manner: Manner): Set<string> => {
      const flown = new Set<string>();
      const policy = heuristicPolicy('flier', manner);
      const watched: Policy = {
        id: 'watched',
        begin: (world, first, random) => {
          const decide = policy.begin(world, first, random);
          return (view) => {
            const order = decide(view);
            if (order.kind === 'strike') flown.add(order.purpose);
            return order;
          };
        },
      };
      for (let game = 0; game < 6; game++)
        playGame(hama, everySeat(hama, 'heuristic').with(russia, watched), `flier-${game}`);
      return flown;
    };
    expect(purposes(USUAL_MANNER)).toEqual(new Set(['support', 'wear']));
    expect(purposes({ ...USUAL_MANNER, overOwn: true })).toEqual(new Set(['support']));
  });

  test('keeps the last garrison of a great place that is threatened', () => {
    const text =
      'place city blue city value 9 yield 9\n place east red value 6 yield 9\n place bait red value 3\n road city east motorway 30\n road city bait motorway 20\n troops guard blue city 2000\n troops foe red east 3000';
    expect(played(text).filter((order) => !order.startsWith('offer'))).toEqual(['end']);
  });
});
