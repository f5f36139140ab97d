// Pressure and deals: willingness, pressing, what lies on the table, and what a deal in force changes.

import { describe, expect, test } from 'vitest';
import { willingness } from '../../../../src/engine/game.ts';
import { anActor, situation } from '../situation.ts';
import type { Extras, Situation } from '../situation.ts';

const LAND = `
  place west blue
  place east red
  road west east motorway 30
  troops guard blue west 1000
  troops picket red east 1000`;

const TALKS: Extras = {
  patch: {
    actors: {
      lender: anActor({
        speaks: true,
        sponsor: { commitment: 60 },
        ships: { clients: ['blue'], entries: ['west--x'] },
        initiative: 0.7,
      }),
      envoy: anActor({ speaks: true, mediates: true, initiative: 0.6 }),
      mute: anActor({ initiative: 0.5 }),
    },
    relations: { 'lender--red': 'enemy' },
    locations: { x: { name: 'X', at: [0, 0], kind: 'abroad' } },
    routes: { 'west--x': { class: 'sea', km: 9 } },
    terms: {
      stop: { name: 'Stop', parties: ['blue', 'red'], preference: { blue: 0.3, red: -0.1 } },
      open: {
        name: 'Open',
        parties: ['red'],
        preference: { red: 0.5 },
        effects: [{ kind: 'commitment', actor: 'lender', add: -10 }],
      },
    },
    deals: {
      truce: { name: 'Truce', terms: ['stop', 'open'], truce: true },
      calm: { name: 'Calm', terms: ['stop'] },
    },
  },
};

const will = (game: Situation, actor: string, deal: string): number =>
  willingness(
    game.world,
    game.state,
    game.world.actors.ids.indexOf(actor),
    game.world.deals.ids.indexOf(deal),
  );

describe('willingness', () => {
  test('is liking for the terms, losses, momentum, pressure and weakness', () => {
    const game = situation(LAND, TALKS);
    // Blue: (0.3 + 0) / 2; red: (-0.1 + 0.5) / 2
    expect(will(game, 'blue', 'truce')).toBeCloseTo(0.15, 12);
    expect(will(game, 'red', 'truce')).toBeCloseTo(0.2, 12);
    game
      .set('strength', 800, 'picket')
      .set('killed', 200, 'picket')
      .set('momentum', 2, 'red')
      .set('pressure', 0.6, 'red')
      .set('resolve', 25, 'red');
    // 0.2 + 1 x 0.2 lost - 0.1 x 2 + 0.5 x 0.6 + 0.01 x (40 - 25)
    expect(will(game, 'red', 'truce')).toBeCloseTo(0.65, 12);
  });
});

describe('pressing', () => {
  test('adds 0.4 times the commitment of a sponsor on its client, half of it for others, 0.15 for a mediator', () => {
    const game = situation(LAND, TALKS);
    game.to('lender');
    expect(game.preview('press blue')).toMatchObject({ kind: 'press' });
    expect(game.play('press blue')).toEqual(['pressed lender blue 0.24']);
    game.to('envoy');
    expect(game.play('press blue', 'press red')).toEqual([
      'pressed envoy blue 0.15',
      'pressed envoy red 0.15',
    ]);
    expect(game.get('pressure', 'blue')).toBeCloseTo(0.39, 12);
    expect(game.refused('press red')).toBe('already-pressed red');
    game.night();
    expect(game.get('pressure', 'blue')).toBeCloseTo(0.195, 12);
    // 0.4 x a half
    expect(game.play('press envoy')).toEqual(['pressed blue envoy 0.2']);
    expect(game.to('envoy').refused('press red')).toBeNull();
  });

  test('the preview shows what it would change', () => {
    const game = situation(LAND, TALKS).to('envoy');
    const seen = game.preview('press red');
    const rows = seen.kind === 'press' ? seen.willingness : [];
    const { deals, actors } = game.world;
    const told = rows.map(
      (row) =>
        `${actors.ids[row.actor]} ${deals.ids[row.deal]} ${(row.after - row.now).toFixed(3)} of ${row.needs}`,
    );
    expect(told).toEqual([
      'blue calm 0.000 of 0.5',
      'red calm 0.075 of 0.5',
      'blue truce 0.000 of 0.5',
      'red truce 0.075 of 0.5',
    ]);
  });

  test('a client that presses its sponsor asks for help: 2 points of commitment, by its credit', () => {
    const game = situation(LAND, TALKS);
    expect(game.preview('press lender')).toMatchObject({ commitment: 2, willingness: [] });
    expect(game.play('press lender')).toEqual(['help-asked blue lender 2']);
    expect([game.get('commitment', 'lender'), game.get('pressure', 'lender')]).toEqual([62, 0]);
    const doubted = situation(LAND, TALKS);
    doubted.set('credit', 0.25, 'blue').play('press lender');
    expect(doubted.get('commitment', 'lender')).toBe(60.5);
    expect(
      doubted.set('commitment', 99.9, 'lender').set('pressed', 0, 'blue', 'lender').preview('press lender'),
    ).toMatchObject({ commitment: expect.closeTo(0.1, 9) });
  });

  test('a sponsor that is itself pressed passes it on: half as much again for each point', () => {
    const game = situation(LAND, { ...TALKS, rules: { diplomacy: { passedOn: 0.5 } } });
    game.set('pressure', 1, 'lender').to('lender');
    // 0.4 x 0.6 x 1.5
    expect(game.play('press blue')).toEqual(['pressed lender blue 0.36']);
  });

  test('only among those who speak and are not at war', () => {
    const game = situation(LAND, TALKS);
    expect(game.refused('press red')).toBe('at-war-with red');
    expect(game.refused('press blue')).toBe('cannot-press-self');
    expect(game.refused('press mute')).toBe('does-not-speak mute');
    expect(game.to('mute').refused('press blue')).toBe('does-not-speak mute');
  });
});

describe('proposals', () => {
  test('who proposes as a party accepts; the deal is in force when every party has', () => {
    const game = situation(LAND, TALKS);
    expect(game.play('propose truce')).toEqual(['deal-proposed blue truce', 'deal-accepted blue truce']);
    expect(game.refused('propose truce')).toBe('deal-on-table truce');
    expect(game.refused('accept truce')).toBe('already-answered truce');
    expect(game.to('red').play('accept truce')).toEqual(['deal-accepted red truce', 'deal-in-force truce']);
    expect(game.refused('propose truce')).toBe('deal-in-force truce');
    expect(game.get('inForce', 'truce')).toBe(1);
  });

  test('a truce stops its parties and the sponsor of one with the other; effects of its terms follow', () => {
    const game = situation(LAND, TALKS);
    game.play('propose truce');
    game.to('red').play('accept truce');
    expect([
      game.get('relation', 'blue', 'red'),
      game.get('relation', 'red', 'blue'),
      game.get('relation', 'lender', 'red'),
    ]).toEqual([3, 3, 3]);
    expect(game.get('commitment', 'lender')).toBe(50);
    expect(game.refused('attack picket west hold')).toBe('not-at-war blue');
  });

  test('a deal without a truce leaves them at war', () => {
    const game = situation(LAND, TALKS);
    game.play('propose calm');
    expect(game.to('red').play('accept calm')).toContain('deal-in-force calm');
    expect(game.get('relation', 'blue', 'red')).toBe(2);
  });

  test('a rejection takes it off the table for the two days that follow', () => {
    const game = situation(LAND, TALKS);
    game.play('propose truce');
    expect(game.to('red').play('reject truce')).toEqual(['deal-rejected red truce']);
    expect(game.refused('accept truce')).toBe('deal-not-on-table truce');
    const answers: (string | null)[] = [];
    for (let round = 1; round <= 4; round++) {
      answers.push(game.to('red').refused('propose truce'));
      game.night();
    }
    expect(answers).toEqual([...Array<string>(3).fill('deal-cooling-off truce 4'), null]);
  });

  test('no cool-off, no wait but for the night', () => {
    const game = situation(LAND, { ...TALKS, rules: { diplomacy: { coolOff: 0 } } });
    game.play('propose truce');
    game.to('red').play('reject truce');
    expect(game.refused('propose truce')).toBe('deal-cooling-off truce 2');
    game.night();
    expect(game.to('red').refused('propose truce')).toBeNull();
  });

  test('it lapses at the end of its second day', () => {
    const game = situation(LAND, TALKS);
    game.play('propose truce');
    expect(game.night()).not.toContain('deal-lapsed truce');
    expect(game.night()).toContain('deal-lapsed truce');
  });

  test('anybody who speaks may propose, only parties answer', () => {
    const game = situation(LAND, TALKS).to('envoy');
    expect(game.play('propose truce')).toEqual(['deal-proposed envoy truce']);
    expect(game.refused('accept truce')).toBe('not-a-party truce');
    expect(game.to('mute').refused('propose calm')).toBe('does-not-speak mute');
  });
});

describe('credit', () => {
  const talk = { failedProposal: 0.2, noAnswer: 0.1, creditRegained: 0.05, silence: 0.02, afterRefusal: 0.5 };
  const game = () => situation(LAND, { ...TALKS, rules: { diplomacy: talk } });

  test('is what a word weighs: half the credit, half the pressure', () => {
    const half = game().set('credit', 0.5, 'envoy').to('envoy');
    half.play('press red');
    expect(half.get('pressure', 'red')).toBeCloseTo(0.075, 12);
  });

  test('a fifth is lost with a proposal that is refused, and half the pressure goes from who refused', () => {
    const refused = game().set('pressure', 0.8, 'red');
    refused.play('propose truce');
    refused.to('red').play('reject truce');
    expect(refused.get('credit', 'blue')).toBeCloseTo(0.8, 12);
    expect([refused.get('credit', 'red'), refused.get('pressure', 'red')]).toEqual([1, 0.4]);
  });

  test('with one that lapses both who made it and who left it unanswered lose', () => {
    const lapsed = game();
    lapsed.play('propose truce');
    lapsed.night();
    lapsed.night();
    // Blue spoke on the first day (it has all it can have) and was silent on the second: 0.8 - 0.02; red 0.98 x 0.9 - 0.02
    expect(lapsed.get('credit', 'blue')).toBeCloseTo(0.78, 12);
    expect(lapsed.get('credit', 'red')).toBeCloseTo(0.862, 12);
  });

  test('comes back with talk, goes with silence, and those who cannot speak have no part in it', () => {
    const quiet = game().set('credit', 0.5, 'envoy').to('envoy');
    quiet.play('press red');
    quiet.night();
    expect([quiet.get('credit', 'envoy'), quiet.get('credit', 'blue'), quiet.get('credit', 'mute')]).toEqual([
      0.55, 0.98, 1,
    ]);
  });
});
