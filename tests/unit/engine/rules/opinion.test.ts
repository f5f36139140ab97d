// Outside opinion: what moves it, what it moves, and that nobody pays for what is absent.

import { describe, expect, test } from 'vitest';
import { RELATIONS } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';
import type { Extras } from '../situation.ts';

const TRUCE = RELATIONS.indexOf('truce');

const GROUND = `
  place a blue
  place b red people 100000
  place c blue people 1000
  road a b motorway 30
  road b c motorway 30
  troops one blue a 1000
  troops two red b 1000`;

const watched = (
  audience: Record<string, number | readonly string[] | Record<string, number>> = {},
  more: Extras = {},
) =>
  situation(GROUND, {
    ...more,
    patch: {
      audiences: { council: { name: 'Council', opinion: { blue: 40, red: -20 }, ...audience } },
      ...more.patch,
    },
  });

describe('what an audience thinks', () => {
  test('begins as the scenario says', () => {
    const game = watched();
    expect([game.get('opinion', 'council', 'blue'), game.get('opinion', 'council', 'red')]).toEqual([
      40, -20,
    ]);
    expect(game.get('standing', 'blue')).toBe(0);
  });

  test('falls by a point for each hundred civilians that an actor harms, once', () => {
    const game = watched();
    game.state.harmed[0] = 500;
    game.night();
    expect(game.get('opinion', 'council', 'blue')).toBe(35);
    game.night();
    expect(game.get('opinion', 'council', 'blue')).toBe(35);
  });

  test('moves by its own factor', () => {
    const game = watched({ harm: 3 });
    game.state.harmed[0] = 500;
    game.night();
    expect(game.get('opinion', 'council', 'blue')).toBe(25);
  });

  test('falls for flight, three times as much when all who fled stand at its borders', () => {
    const far = watched();
    far.state.uprooted[0] = 20000;
    far.night();
    const near = watched({ borders: ['c'] })
      .set('away', 1000, 'b')
      .set('sheltering', 1000, 'c');
    near.set('atHome', 99000, 'b');
    near.state.uprooted[0] = 20000;
    near.night();
    expect([far, near].map((game) => game.get('opinion', 'council', 'blue'))).toEqual([38, 34]);
  });

  test('goes back to where it began, and never past its bounds', () => {
    const game = watched({}, { rules: { opinion: { drift: 0.5 } } }).set('opinion', 0, 'council', 'blue');
    game.night();
    expect(game.get('opinion', 'council', 'blue')).toBe(20);
    game.state.harmed[1] = 1_000_000;
    game.night();
    expect(game.get('opinion', 'council', 'red')).toBe(-100);
  });

  test('is told when it moves by two points or more in a day', () => {
    const game = watched();
    game.state.harmed[0] = 100;
    expect(game.night().filter((line) => line.startsWith('opinion'))).toEqual([]);
    game.state.harmed[0] = 400;
    expect(game.night()).toContain('opinion-moved council blue -3');
  });

  test('is asked by conditions and moved by effects, of actors it has an opinion of', () => {
    const game = watched(
      {},
      {
        patch: {
          triggers: {
            turn: {
              name: 'Turn',
              when: { opinion: { audience: 'council', actor: 'blue', atMost: 40 } },
              effects: [{ kind: 'opinion', audience: 'council', actor: 'red', add: 30 }],
            },
          },
        },
      },
    );
    expect(game.night()).toContain('trigger-fired turn');
    expect(game.get('opinion', 'council', 'red')).toBe(10);
  });

  test('falls for whoever breaks a truce, the one named first', () => {
    const game = watched(
      {},
      {
        patch: {
          triggers: {
            breach: {
              name: 'Breach',
              when: { round: {} },
              effects: [{ kind: 'relation', a: 'blue', b: 'red', to: 'enemy' }],
            },
          },
        },
      },
    );
    game.set('relation', TRUCE, 'blue', 'red').set('relation', TRUCE, 'red', 'blue').night();
    expect([game.get('opinion', 'council', 'blue'), game.get('opinion', 'council', 'red')]).toEqual([
      20, -20,
    ]);
  });
});

describe('what opinion moves', () => {
  test('standing is the change since the start by the weight of each audience, and lowers the level of resolve', () => {
    const game = watched({ weight: 2 }, { rules: { morale: { drift: 0.1, driftBase: 1, driftHeld: 0 } } });
    game.state.harmed[0] = 2000;
    game.night();
    expect(game.get('standing', 'blue')).toBeCloseTo(-0.4, 10);
    // Level 50 + 10 x -0.4 = 46; a tenth of the way there.
    expect(game.get('resolve', 'blue')).toBeCloseTo(49.6, 10);
  });

  test('a deal made is praised, a deal refused is blamed, and a bad standing makes willing', () => {
    const deal = {
      terms: { stop: { name: 'Stop', parties: ['blue', 'red'], preference: { blue: 1, red: 1 } } },
      deals: { truce: { name: 'Truce', terms: ['stop'], truce: true } },
    };
    const refused = watched({}, { patch: deal });
    refused.play('propose truce');
    refused.to('red').play('reject truce');
    expect(refused.get('opinion', 'council', 'red')).toBe(-25);
    const made = watched({}, { patch: deal });
    made.play('propose truce');
    made.to('red').play('accept truce');
    expect([made.get('opinion', 'council', 'blue'), made.get('opinion', 'council', 'red')]).toEqual([
      50, -10,
    ]);
    const blamed = watched({}, { patch: deal });
    blamed.set('standing', -0.4, 'blue');
    const rows = blamed.preview('propose truce');
    const fair = watched({}, { patch: deal }).preview('propose truce');
    if (rows.kind !== 'propose' || fair.kind !== 'propose') throw new Error('no preview of talk');
    expect(rows.willingness[0]!.now - fair.willingness[0]!.now).toBeCloseTo(0.2, 10);
  });

  test('a sponsor’s commitment follows the standing of its clients', () => {
    const sponsor = {
      locations: { d: { name: 'D', at: [0, 0], kind: 'abroad' } },
      routes: { 'c--d': { class: 'sea', km: 10, shipment: 1 } },
      actors: {
        lender: {
          name: 'Lender',
          letter: 'L',
          style: 'ring',
          command: 1,
          initiative: 0.1,
          sponsor: { commitment: 50 },
          ships: { clients: ['blue'], entries: ['c--d'] },
        },
      },
    };
    const plain = watched({}, { patch: sponsor });
    const blamed = watched({}, { patch: sponsor });
    blamed.state.harmed[blamed.world.actors.ids.indexOf('blue')] = 2000;
    for (const game of [plain, blamed]) game.night();
    // Standing -0.2 x 20 points on the level, a tenth of the way there; resolve has moved by little.
    expect(plain.get('commitment', 'lender') - blamed.get('commitment', 'lender')).toBeCloseTo(0.4, 1);
  });
});

test('without audiences nothing is moved and nothing is asked', () => {
  const game = situation(GROUND);
  game.state.harmed[0] = 5000;
  game.night();
  expect(game.state.opinion.length).toBe(0);
  expect(game.get('standing', 'blue')).toBe(0);
});
