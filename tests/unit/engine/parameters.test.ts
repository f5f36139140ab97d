// Every declared number moves something: set to its lowest and to its highest, some game ends otherwise.

import { describe, expect, test } from 'vitest';
import {
  PARAMETERS,
  RELATIONS,
  actorOnTurn,
  begin,
  defaultRules,
  parameterRow,
  playTurn,
  stateHash,
} from '../../../src/engine/game.ts';
import type { Player, State, World } from '../../../src/engine/game.ts';
import { EVERYTHING, playRounds } from './everything.ts';
import { policyOf } from './games.ts';
import { PLAIN } from './plain.ts';
import { anActor, gameIn, worldOf } from './situation.ts';
import type { Extras, Situation } from './situation.ts';

/** A world that differs in one number. */
function changed(world: World, row: number, value: number): World {
  const rules = world.rules.slice();
  rules[row] = value;
  return { ...world, rules };
}

interface Stage {
  readonly name: string;
  readonly world: World;
  readonly play: (world: World) => State;
}

/** A stage on which blue tries one order on the first day; what the number forbids is left undone. */
function scene(
  name: string,
  text: string,
  order: string,
  extras: Extras = {},
  prepare: (game: Situation) => void = () => {},
): Stage {
  return {
    name,
    world: worldOf(text, extras),
    play: (world) => {
      const game = gameIn(world, begin(world, extras.seed ?? 'a'));
      prepare(game);
      if (game.refused(order) === null) game.play(order);
      game.night();
      return game.state;
    },
  };
}

/** Blue reckons with a force that it knows of from reports only, and that stays where it is. */
const REPORTED: Stage = {
  name: 'a threat that nobody has seen for days',
  world: worldOf(
    `place a blue value 6 yield 9
     place b red value 6
     place c red yield 9
     place d blue value 6 yield 9
     road a b motorway 30
     road b c motorway 30
     road a d motorway 30
     troops one blue a 500
     troops two blue d 700
     troops three red c 1500`,
    { rules: { sight: { ground: 0, troops: 40 } } },
  ),
  play: (world) => {
    const state = begin(world, 'a');
    const ends: Player = { begin: () => () => ({ kind: 'end' }) };
    while (state.round[0]! < 6)
      playTurn(world, state, actorOnTurn(state) === 0 ? policyOf('heuristic') : ends, 'a');
    return state;
  },
};

const FACING =
  'place a blue\n place b red\n road a b motorway 30\n troops one blue a 1000\n troops two red b 1000';

/** A mediator, a track and a truce. */
const TALKS = {
  actors: { envoy: anActor({ speaks: true, mediates: true }) },
  tracks: { door: { name: 'Door', parties: ['blue', 'red', 'envoy'], trust: 50 } },
  terms: { stop: { name: 'Stop', parties: ['blue', 'red'] } },
  deals: { truce: { name: 'Truce', terms: ['stop'], truce: true } },
};

/** What random and sensible play reach seldom: surrender, the cut off under attack, stocks that are taken, a collapse near opponents. */
const SCENES: readonly Stage[] = [
  scene(
    'a garrison that is overwhelmed',
    'place a blue\n place b red\n road a b motorway 30\n troops one blue a 3000\n troops two red b 1000',
    'attack one b hold',
  ),
  scene('a garrison that is cut off', FACING, 'attack one b advance'),
  scene('a broken garrison with no way out', `${FACING} cohesion 20`, 'attack one b advance'),
  scene('a day of quiet that is broken', FACING, 'attack one b advance', { patch: TALKS }, (game) => {
    game.set('paused', 1, 'b').set('pausedBy', game.world.actors.ids.indexOf('envoy'), 'b');
  }),
  scene('a truce that is broken', FACING, 'break truce', { patch: TALKS }, (game) => {
    game.set('inForce', 1, 'truce');
  }),
  scene('a meeting with something on the table', FACING, 'end', { patch: TALKS }, (game) => {
    game.set('meets', 1, 'door').set('convener', game.world.actors.ids.indexOf('envoy'), 'door');
    game.set('proposedBy', 0, 'truce').set('proposedUntil', 9, 'truce').set('credit', 0.5, 'envoy');
  }),
  scene(
    'works that are shot at and not taken',
    'place a blue\n place b red works 0.3\n road a b motorway 30\n troops one blue a 2000\n troops two red b 1000',
    'attack one b advance',
  ),
  scene(
    'a place with a stock, taken by a walk',
    'place a blue\n place b red\n road a b motorway 30\n troops one blue a 1000',
    'move one b',
    {},
    (game) => {
      game.set('stock', 5, 'b');
    },
  ),
  scene(
    'an enclave that accepts a deal',
    'place a blue yield 9\n place b red\n place c blue\n place d red yield 9\n road a b motorway 30\n road b c motorway 30\n road c d motorway 60\n troops one blue a 5000\n troops two red b 100 cohesion 20',
    'offer b',
    { rules: { offer: { threshold: 0, scale: 1 } } },
  ),
  scene(
    'a garrison that is overwhelmed and stands',
    'place a blue yield 9\n place b red\n place c red yield 9\n road a b motorway 30\n road b c motorway 30\n troops one blue a 6000\n troops two red b 1000',
    'attack one b hold',
  ),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((seed) =>
    scene(
      `a raid in the rain, ${seed}`,
      `place a blue yield 9\n place b red yield ${seed.charCodeAt(0)}\n road a b motorway 30\n troops one blue a 400 class raiders\n troops two red b 2000`,
      'raid one b',
      {
        seed,
        patch: {
          weather: { rain: { name: 'Rain', air: 0.3 } },
          classes: {
            raiders: {
              name: 'Raiders',
              attack: 1,
              defence: 1,
              kmPerDay: 100,
              supplyUse: 1,
              breakpoint: 30,
              raids: true,
            },
          },
        },
      },
    ),
  ),
  scene(
    'a garrison that delays',
    'place a blue yield 9\n place b red\n place c red yield 9\n road a b motorway 30\n road b c motorway 30\n troops one blue a 3000\n troops two red b 1000',
    'attack one b hold',
    {},
    (game) => {
      game.set('stance', 1, 'b');
    },
  ),
  scene('troops that see further than ground', FACING, 'end', { rules: { sight: { ground: 0 } } }),
  scene('estimates that are wrong', FACING, 'end', { rules: { sight: { error: 0.2 } } }),
  scene(
    'works under attack',
    FACING.replace('place b red', 'place b red works 0.2').replace('blue a 1000', 'blue a 1300'),
    'attack one b advance',
  ),
  scene(
    'a claim on which nothing can be found out',
    FACING,
    'verify 1',
    {
      rules: { claims: { findBase: 0, findPerDay: 0 } },
      patch: {
        actors: { blue: { mediates: true } },
        outlets: { paper: { name: 'Paper' } },
      },
    },
    (game) => {
      game.set('claimSerial', 1, '1');
    },
  ),
  scene(
    'a truce that is broken',
    FACING,
    'end',
    {
      patch: {
        audiences: { council: { name: 'Council', opinion: { blue: 0 } } },
        triggers: {
          breach: {
            name: 'Breach',
            when: { round: {} },
            effects: [{ kind: 'relation', a: 'blue', b: 'red', to: 'enemy' }],
          },
        },
      },
    },
    (game) => {
      const truce = RELATIONS.indexOf('truce');
      game.set('relation', truce, 'blue', 'red').set('relation', truce, 'red', 'blue');
    },
  ),
  scene(
    'works that suffer in an undecided fight',
    `place a blue yield 9
     place b red yield 9
     road a b motorway 20
     troops one blue a 3000 cohesion 90
     troops two red b 1500 cohesion 95`,
    'attack one b advance',
    { rules: { combat: { fortuneLow: 0.99, fortuneHigh: 1.01 } } },
    (game) => {
      game.set('fortification', 0.3, 'b');
    },
  ),
  scene(
    'a formation lent to an ally',
    FACING,
    'lend one green 5',
    {
      patch: {
        actors: {
          green: { name: 'Green', letter: 'G', style: 'ring', initiative: 0.4, ground: { resolve: 50 } },
        },
        relations: { 'blue--green': 'ally' },
      },
    },
    (game) => {
      game.set('credit', 0.5, 'blue');
    },
  ),
  scene(
    'a party that is blamed, before a deal',
    FACING,
    'end',
    {
      patch: {
        audiences: { council: { name: 'Council', opinion: { blue: 0, red: 0 } } },
        terms: { stop: { name: 'Stop', parties: ['blue', 'red'], preference: { blue: 0.5, red: 0 } } },
        deals: { truce: { name: 'Truce', terms: ['stop'], truce: true } },
        actors: {
          red: {
            aims: {
              near: { name: 'Near', weight: 100, quantity: { kind: 'readiness', deal: 'truce' }, worst: -1 },
            },
          },
        },
      },
    },
    (game) => {
      game.set('opinion', -60, 'council', 'red');
    },
  ),
  scene(
    'a side that falls apart',
    FACING,
    'end',
    { patch: { actors: { red: { ground: { resolve: 11, floor: 10 } } } } },
    (game) => {
      game.set('resolve', 3, 'red');
    },
  ),
];

const PLAYED: readonly Stage[] = [
  'heuristic a',
  'attack-at-any-odds a',
  ...Array.from('abcdefghijklmnopqrstuvwxyz').map((seed) => `random ${seed}`),
].map((name) => {
  const [policy = '', seed = ''] = name.split(' ');
  return {
    name,
    world: EVERYTHING,
    play: (world) => playRounds(world, policyOf(policy), seed, 99),
  };
});

/** What came of it, the numbers themselves left out. */
function outcomeOf({ world, play }: Stage, row: number, value: number): string {
  const state = play(changed(world, row, value));
  state.rules.fill(0);
  return stateHash(state);
}

/** The stages that told numbers of before apart, the last first: numbers of one rule often show on the same. */
let lately: readonly Stage[] = [];

describe('every declared number', () => {
  test.each(PARAMETERS.map(({ id }) => id))('%s moves something', (id) => {
    const row = parameterRow(id);
    const { low, high } = PARAMETERS[row]!;
    const stages = new Set([...lately, ...SCENES, REPORTED, ...PLAYED]);
    const moved = [...stages].find((stage) => outcomeOf(stage, row, low) !== outcomeOf(stage, row, high));
    expect(moved?.name).toBeDefined();
    if (moved) lately = [moved, ...lately.filter((stage) => stage !== moved)].slice(0, 3);
  });

  test('lies between its bounds, has a unit, says what it does and where it is from', () => {
    const odd = PARAMETERS.filter(({ value, low, high, unit, about, source }) => {
      const told = unit !== '' && source !== '' && /^[A-Z0-9].*\.$/.test(about);
      return !told || low >= high || value < low || value > high;
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
    expect(defaultRules()).toEqual(Float64Array.from(PARAMETERS, ({ value }) => value));
  });

  test('has a round number for cases worked by hand', () => {
    const named = Object.entries(PLAIN).flatMap(([rule, numbers]) =>
      Object.keys(numbers).map((name) => `${rule}.${name}`),
    );
    expect(named.toSorted()).toEqual(PARAMETERS.map(({ id }) => id).toSorted());
  });
});
