// Battles: five kinds of loss, nerve, who breaks, who holds the place after it, and troops who delay.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situation } from '../situation.ts';
import { FIELD } from './field.ts';

describe('a battle by hand', () => {
  test('at two to one the defenders lose a tenth, stay, and the place is not carried', () => {
    // rho 2. Defenders lose 0.05 x 2 = 10 % of 1,000 = 100: 20 killed, 50 wounded, 30 scattered; nerve - 100 x 0.1 = 90.
    // Attackers lose 0.05 / 2 = 2.5 % of 2,000 = 50: 10 killed, 25 wounded, 15 scattered; nerve - 100 x 0.025 x 0.5 = 98.75.
    const game = situation(FIELD.replace('blue west 1000', 'blue west 2000'));
    expect(game.play('attack guard east advance')).toEqual([
      'battle east blue red 2',
      'losses guard killed west 10',
      'losses guard wounded west 25',
      'losses guard dispersed west 15',
      'losses picket killed east 20',
      'losses picket wounded east 50',
      'losses picket dispersed east 30',
      'battle-ended east blue undecided',
    ]);
    expect(game.get('cohesion', 'picket')).toBeCloseTo(90, 9);
    expect(game.get('cohesion', 'guard')).toBeCloseTo(98.75, 9);
    expect(game.get('supply', 'guard')).toBe(80);
    expect(game.get('supply', 'picket')).toBe(90);
  });

  test('a repulse shakes the attackers by 40 x (1 / odds - 0.9), 2.5 times at most', () => {
    // rho 0.5: attackers lose 10 %, nerve - 100 x 0.1 x 0.5 - 40 x 1.1 = 51
    const game = situation(FIELD.replace('red east 1000', 'red east 2000'));
    expect(game.play('attack guard east advance').at(-1)).toBe('battle-ended east blue repulsed');
    expect(game.get('cohesion', 'guard')).toBeCloseTo(51, 9);
    const hopeless = situation(FIELD.replace('red east 1000', 'red east 10000'), {
      rules: { combat: { mostLoss: 0.1 } },
    });
    hopeless.play('attack guard east advance');
    expect(hopeless.get('cohesion', 'guard')).toBe(0);
  });

  test('poor troops lose more nerve for the same losses', () => {
    // Attack 1, defence 1,000 x 0.5 = 0.5: odds 2, losses 10 %, nerve - 100 x 0.1 / 0.5 = 80
    const game = situation(FIELD.replace('red east 1000', 'red east 1000 quality 0.5'));
    game.play('attack guard east hold');
    expect(game.get('cohesion', 'picket')).toBeCloseTo(80, 9);
  });

  test('the overwhelmed, the surrounded and the cut off lose nerve besides', () => {
    // rho 3: losses 15 % -> 15 points; overwhelmed 10 x (3 - 2) = 10: 75 left
    const strong = situation(FIELD.replace('blue west 1000', 'blue west 3000'));
    strong.play('attack guard east hold');
    expect(strong.get('cohesion', 'picket')).toBeCloseTo(75, 9);
    // From two sides at 2 to 1: 10 points for losses, 10 for the second side: 80 left
    const two = situation(
      `${FIELD}\n place south blue\n road south east motorway 30\n troops third blue south 1000`,
    );
    two.play('attack guard+third east hold');
    expect(two.get('cohesion', 'picket')).toBeCloseTo(80, 9);
    // No road to a source: 20 points
    const cut = situation(FIELD.replace('yield 10', 'yield 0'));
    cut.play('attack guard east hold');
    expect(cut.get('cohesion', 'picket')).toBeCloseTo(100 - 5 - 20, 9);
  });

  test("an ally's attack of the same round counts as a side", () => {
    const game = situation(
      `${FIELD}\n place south friend\n road south east motorway 30\n troops third friend south 1000`,
      {
        patch: {
          actors: {
            friend: {
              name: 'Friend',
              letter: 'F',
              style: 'ring',
              initiative: 5,
              command: 9,
              ground: { resolve: 50 },
            },
          },
          relations: { 'blue--friend': 'ally', 'friend--red': 'enemy' },
        },
      },
    );
    game.play('attack third east hold');
    const before = game.get('cohesion', 'picket');
    game.to('blue').play('attack guard east hold');
    const share = 0.05 / (game.get('strength', 'picket') / 1000);
    expect(before - game.get('cohesion', 'picket')).toBeGreaterThan(10 + 100 * share * 0.9);
  });

  test('defenders below their breakpoint break: prisoners, stragglers, and one place back', () => {
    // rho 2, nerve 35 - 10 = 25 < 30. Of 900 left 90 are taken and 180 scatter; cohesion stays 25, under the rally of 45.
    const game = situation(
      FIELD.replace('blue west 1000', 'blue west 2000').replace('red east 1000', 'red east 1000 cohesion 35'),
      {
        rules: { combat: { cohesionBase: 1 } },
      },
    );
    expect(game.play('attack guard east advance').slice(4)).toEqual([
      'losses picket killed east 20',
      'losses picket wounded east 50',
      'losses picket dispersed east 30',
      'formation-broke picket east 25',
      'losses picket captured east 90',
      'losses picket dispersed east 180',
      'formation-retreated picket east rear',
      'battle-ended east blue carried',
      'place-taken east blue red',
      'formation-moved guard west east',
    ]);
    expect(game.get('strength', 'picket')).toBe(630);
  });

  test('with no way back they lay down their arms: 70 % prisoners, 10 % go over, the rest scatter', () => {
    const game = situation(
      'place west blue\n place east red\n road west east motorway 30\n troops guard blue west 2000\n troops picket red east 1000 cohesion 35',
      { rules: { combat: { cohesionBase: 1 } } },
    );
    expect(game.play('attack guard east hold').slice(4)).toEqual([
      'losses picket killed east 20',
      'losses picket wounded east 50',
      'losses picket dispersed east 30',
      'formation-broke picket east 5',
      'losses picket captured east 630',
      'losses picket changed-side east 90',
      'losses picket dispersed east 180',
      'formation-surrendered picket east blue 630',
      'arms-captured east blue guard 450',
      'battle-ended east blue carried',
    ]);
    expect(game.whereIs('picket')).toBeNull();
    expect(game.holder('east')).toBe('red');
  });

  test('a rally lifts nobody: order after a retreat is 45 at most', () => {
    const game = situation(
      FIELD.replace('red east 1000', 'red east 1000 class watch cohesion 50').replace(
        'blue west 1000',
        'blue west 2000',
      ),
      { rules: { combat: { cohesionBase: 1, rally: 20 } } },
    );
    game.play('attack guard east hold');
    expect(game.whereIs('picket')).toBe('rear');
    expect(game.get('cohesion', 'picket')).toBe(20);
  });

  test('an attack that holds back carries a place and does not enter it', () => {
    const game = situation(FIELD.replace('red east 1000', 'red east 10 cohesion 1'));
    expect(game.play('attack guard east hold').at(-1)).toBe('battle-ended east blue carried');
    expect(game.whereIs('guard')).toBe('west');
  });

  test('a lost or undecided battle costs a quarter of the works, a repulse none', () => {
    const undecided = situation(
      FIELD.replace('place east red', 'place east red works 0.4').replace('blue west 1000', 'blue west 2000'),
    );
    undecided.play('attack guard east hold');
    expect(undecided.get('fortification', 'east')).toBeCloseTo(0.3, 9);
    const repulsed = situation(FIELD.replace('place east red', 'place east red works 0.4'));
    repulsed.play('attack guard east hold');
    expect(repulsed.get('fortification', 'east')).toBe(0.4);
  });

  test('a place that only its people defend is carried at even odds or better', () => {
    const text =
      'place west blue\n place east red value 5 people 100000 home red 1\n road west east motorway 30\n troops guard blue west';
    expect(situation(`${text} 1000`).play('attack guard east advance')).toContain(
      'place-taken east blue red',
    );
    expect(situation(`${text} 700`).play('attack guard east advance').at(-1)).toBe(
      'battle-ended east blue repulsed',
    );
  });

  test('nobody breaks who has thrown the attackers back, however shaken', () => {
    // 1 against 2,000 x 2: rho 0.25, losses 1.25 %; their order goes from 51 to 49.75, below the watch's breakpoint of 50
    const game = situation(FIELD.replace('red east 1000', 'red east 2000 class watch cohesion 51'), {
      rules: { combat: { cohesionBase: 1 } },
    });
    const lines = game.play('attack guard east advance');
    expect(lines.at(-1)).toBe('battle-ended east blue repulsed');
    expect(lines.filter((line) => line.startsWith('formation-broke'))).toEqual([]);
    expect(game.whereIs('picket')).toBe('east');
    expect(game.get('cohesion', 'picket')).toBeLessThan(50);
  });

  test('no more advance than find room', () => {
    const game = situation(
      'place west blue city\n place east red\n road west east motorway 30\n troops one blue west 7000\n troops two blue west 7000\n troops picket red east 10 cohesion 1',
    );
    game.play('attack one+two east advance');
    expect([game.whereIs('one'), game.whereIs('two')]).toEqual(['east', 'west']);
  });
});

describe('troops who delay', () => {
  const DELAYING = FIELD.replace('blue west 1000', 'blue west 2000');

  test('fall back in order above the limit: half the losses on both sides, no break, half the shock', () => {
    // Defence x 0.8: rho 2.5. Defenders 12.5 % x 0.5 = 62 of 1,000; attackers 2 % x 0.5 = 20 of 2,000.
    const game = situation(DELAYING);
    game.set('stance', 1, 'east');
    expect(game.play('attack guard east advance')).toEqual([
      'battle east blue red 2.5',
      'losses guard killed west 4',
      'losses guard wounded west 10',
      'losses guard dispersed west 6',
      'losses picket killed east 12',
      'losses picket wounded east 31',
      'losses picket dispersed east 19',
      'formation-retreated picket east rear',
      'battle-ended east blue carried',
      'place-taken east blue red',
      'formation-moved guard west east',
    ]);
    expect(game.get('cohesion', 'picket')).toBe(100);
  });

  test('fight on below the limit', () => {
    // Odds 1 / 0.8 x 0.9 < 1.2
    const game = situation(FIELD.replace('blue west 1000', 'blue west 900'));
    game.set('stance', 1, 'east');
    expect(game.play('attack guard east advance').at(-1)).toBe('battle-ended east blue undecided');
  });

  test('stand where there is no way back', () => {
    const game = situation(
      'place west blue\n place east red\n road west east motorway 30\n troops guard blue west 2000\n troops picket red east 1000',
    );
    game.set('stance', 1, 'east');
    expect(game.play('attack guard east advance').at(-1)).toBe('battle-ended east blue undecided');
  });
});

describe('losses of any battle', () => {
  const luck = { combat: { fortuneLow: 0.7, fortuneHigh: 1.3, stagger: 10 } };
  const base = situation(FIELD.replace('road west east motorway 30', 'road west east desert 10'), {
    rules: luck,
  });
  const bytes = base.state.bytes.slice();

  test('nobody is lost twice or forgotten, nobody but the engaged is lost, nerve and supply stay within 0 and 100', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 1, max: 9000 }),
        percent,
        fc.integer({ min: 30, max: 100 }),
        percent,
        (ours, theirs, nerve, mine, works) => {
          base.state.bytes.set(bytes);
          base.set('strength', ours, 'guard').set('initial', ours, 'guard').set('cohesion', mine, 'guard');
          base
            .set('strength', theirs, 'picket')
            .set('initial', theirs, 'picket')
            .set('cohesion', nerve, 'picket')
            .set('fortification', works / 100, 'east');
          base.play('attack guard east hold');
          for (const id of ['guard', 'picket']) {
            const kinds = (
              ['strength', 'killed', 'wounded', 'captured', 'dispersed', 'changedSide'] as const
            ).map((column) => base.get(column, id));
            expect(kinds.every((men) => men >= 0)).toBe(true);
            expect(kinds.reduce((sum, men) => sum + men, 0)).toBe(base.get('initial', id));
            for (const column of ['cohesion', 'supply'] as const) {
              expect(base.get(column, id)).toBeGreaterThanOrEqual(0);
              expect(base.get(column, id)).toBeLessThanOrEqual(100);
            }
          }
          // A desert track lets 1,000 attackers fight: no more than all of those can be lost.
          expect(ours - base.get('strength', 'guard')).toBeLessThanOrEqual(1000);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test('shares of loss keep within their bounds', () => {
    // 5 % x 10 to 1 = 50 % without the upper bound of 8 %; attackers 5 % / 10 = 0.5 %, raised to 1 %.
    const game = situation(FIELD.replace('blue west 1000', 'blue west 10000'), {
      rules: { combat: { mostLoss: 0.08, leastLoss: 0.01 } },
    });
    game.play('attack guard east hold');
    expect(game.get('strength', 'guard')).toBe(9900);
    const killed = game.get('killed', 'picket') + game.get('wounded', 'picket');
    expect(killed).toBe(16 + 40);
  });
});
