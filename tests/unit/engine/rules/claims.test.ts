// What outlets say, what saying it does, who answers, who settles it, and rumours. Numbers are those of plain.ts.

import { describe, expect, test } from 'vitest';
import { CLAIM_KINDS } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';
import type { Extras, Json, Situation } from '../situation.ts';

const GROUND = `
  place a blue
  place b red value 5 people 10000
  place c red value 9 people 100000
  road a b motorway 30
  road b c motorway 30
  troops one blue a 3000
  troops two red b 1000
  troops three red c 1000`;

const paper = (more: Record<string, Json> = {}): Record<string, Json> => ({
  name: 'Paper',
  reports: 1,
  credibility: 0.8,
  ...more,
});

const watched = (outlets: Record<string, Json>, more: Extras = {}): Situation =>
  situation(GROUND, { ...more, patch: { outlets, ...more.patch } });

const said = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('claim'));

/** Slot of a claim by its number: the first lies in slot 1. */
const FIRST = '1';

describe('an outlet', () => {
  test('tells of the places its side took, and of the men its opponents lost, by its bias', () => {
    const game = watched({ paper: paper({ actor: 'blue', bias: 3, kinds: ['taken', 'losses'] }) });
    const lost = game.play('attack one b advance').find((line) => line.startsWith('losses two'));
    expect(lost).toBeDefined();
    const lines = said(game.night());
    const men = ['killed', 'wounded', 'captured', 'dispersed', 'changedSide'].reduce(
      (sum, column) => sum + game.get(column as 'killed', 'two'),
      0,
    );
    expect(men).toBeGreaterThan(10);
    expect(lines).toContain(`claim-made paper losses red b ${3 * men}`);
    expect(game.get('claimTruth', String(lines.length))).toBe(men);
  });

  test('says nothing of what it does not speak of, and nothing when its side has collapsed', () => {
    const silent = watched({ paper: paper({ actor: 'blue', kinds: ['prisoners'], reports: 0 }) });
    silent.play('attack one b advance');
    expect(said(silent.night())).toEqual([]);
    const gone = watched({ paper: paper({ actor: 'blue', kinds: ['losses'] }) }).set('collapsed', 1, 'blue');
    gone.state.killed[1] = 100;
    gone.state.strength[1] = 900;
    expect(said(gone.night())).toEqual([]);
  });

  test('may say that a place has fallen that has not: it looks contested, and troops beside it lose nerve', () => {
    const game = watched({ paper: paper({ actor: 'blue', kinds: ['taken'], falsehood: 1 }) });
    expect(said(game.night())).toEqual(['claim-made paper taken blue b 0']);
    expect(game.get('claimTruth', FIRST)).toBe(0);
    expect(game.get('doubt', 'b')).toBeCloseTo(0.5 * 0.8, 10);
    // 10 points x 0.8 believed x value 5 / 10, at the place and 30 km away.
    expect(game.get('cohesion', 'two')).toBeCloseTo(96, 10);
    expect(game.get('cohesion', 'three')).toBeCloseTo(100 - 4 * 0.7, 10);
    expect(game.get('cohesion', 'one')).toBe(100);
  });

  test('speaks late when it is late', () => {
    const game = watched({ paper: paper({ delay: 2, kinds: ['losses'] }) });
    game.state.killed[1] = 100;
    game.state.strength[1] = 900;
    expect([game.night(), game.night(), game.night()].map((night) => said(night).length)).toEqual([0, 0, 1]);
  });

  test('gives distances in its favour', () => {
    const outlets = {
      near: paper({ actor: 'blue', city: 'c', bias: 2, kinds: ['distance'] }),
      far: paper({ actor: 'red', city: 'c', bias: 2, kinds: ['distance'] }),
    };
    const lines = said(watched(outlets).night());
    expect(lines).toEqual(['claim-made far distance blue c 120', 'claim-made near distance blue c 30']);
  });

  test('moves what audiences think of an actor by the harm that it tells of', () => {
    const game = watched(
      { paper: paper({ bias: 2, kinds: ['harm'] }) },
      {
        rules: { opinion: { harm: 0 } },
        patch: { audiences: { council: { name: 'Council', opinion: { blue: 0 }, claims: 3 } } },
      },
    );
    game.state.harmed[0] = 100;
    expect(said(game.night())).toEqual(['claim-made paper harm blue - 200']);
    expect(game.get('opinion', 'council', 'blue')).toBeCloseTo(-0.8 * 2 * 3, 10);
  });
});

describe('a rival', () => {
  const OUTLETS = {
    paper: paper({ actor: 'blue', kinds: ['taken', 'losses'], falsehood: 1 }),
    radio: paper({ actor: 'red', kinds: ['harm'], rivals: ['paper'], answers: 1 }),
  };

  test('denies a fall, and admits less than was lost', () => {
    const game = watched(OUTLETS);
    game.state.killed[1] = 100;
    game.state.strength[1] = 900;
    expect(said(game.night())).toEqual([
      'claim-made paper taken blue b 0',
      'claim-answered radio held red b 0',
      'claim-made paper losses red c 100',
      'claim-answered radio losses red c 50',
    ]);
    expect(game.get('claimAnswers', '2')).toBe(1);
    expect(game.get('claimTruth', '2')).toBe(1);
    // The denial takes away the doubt that the claim had raised.
    expect(game.get('doubt', 'b')).toBeCloseTo(0, 10);
  });
});

describe('who was right', () => {
  const LIAR = { paper: paper({ actor: 'blue', kinds: ['taken'], falsehood: 1 }) };
  const CHECKER = { ...LIAR, watch: paper({ kinds: ['harm'], verifies: 1, after: 1 }) };
  const ENVOY: Extras = {
    patch: {
      actors: {
        envoy: {
          name: 'Envoy',
          letter: 'E',
          style: 'ring',
          command: 3,
          initiative: 5,
          speaks: true,
          mediates: true,
        },
      },
    },
  };

  test('an outlet that checks others settles a claim once it is old enough; a lie costs belief, credit and opinion', () => {
    const game = watched(CHECKER, {
      patch: { audiences: { council: { name: 'Council', opinion: { blue: 0 } } } },
    });
    game.night();
    const lines = said(game.night());
    expect(lines[0]).toBe('claim-refuted paper taken blue b watch');
    expect(game.get('claimFound', FIRST)).toBe(0);
    expect(game.get('claimsRefuted', 'paper')).toBe(1);
    expect(game.get('credibility', 'paper')).toBeCloseTo(0.8 * 0.8, 10);
    expect(game.get('credit', 'blue')).toBeCloseTo(0.9, 10);
    expect(game.get('opinion', 'council', 'blue')).toBe(-5);
  });

  test('a number counts as right within the tolerance', () => {
    const found = [1.4, 1.6].map((bias) => {
      const game = watched({
        paper: paper({ actor: 'blue', kinds: ['losses'], bias }),
        watch: paper({ kinds: ['harm'], verifies: 1, after: 1 }),
      });
      game.state.killed[1] = 100;
      game.state.strength[1] = 900;
      game.night();
      game.night();
      return [game.get('claimsVerified', 'paper'), game.get('claimsRefuted', 'paper')];
    });
    expect(found).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('a mediator is told its chance and what it wins or loses, and finds out an old claim for certain', () => {
    const game = watched(LIAR, ENVOY);
    game.night();
    game.set('credit', 0.5, 'envoy').to('envoy');
    expect(game.preview('verify 1')).toEqual({ kind: 'verify', chance: 1, won: 0.1, lost: 0.2, credit: 0.5 });
    expect(game.play('verify 1')).toEqual(['claim-refuted paper taken blue b envoy']);
    expect(game.get('credit', 'envoy')).toBeCloseTo(0.6, 10);
    expect(game.get('doubt', 'b')).toBe(0);
    expect(game.refused('verify 1')).toBe('claim-settled');
    expect(game.refused('verify 77')).toBe('claim-forgotten');
  });

  test('looking and finding nothing costs trust and tells nothing', () => {
    const game = watched(LIAR, { ...ENVOY, rules: { claims: { findBase: 0, findPerDay: 0 } } });
    game.night();
    game.to('envoy');
    expect(game.play('verify 1')).toEqual(['claim-unsettled paper taken blue b envoy']);
    expect(game.get('credit', 'envoy')).toBeCloseTo(0.8, 10);
    expect(game.get('claimFound', FIRST)).toBe(0);
    expect(game.refused('verify 1')).toBeNull();
  });

  test('only a mediator looks into claims', () => {
    const game = watched(LIAR);
    game.night();
    expect(game.refused('verify 1')).toBe('does-not-mediate blue');
  });
});

describe('doubt', () => {
  const CITY = `
    place camp blue
    place city red people 100000 home red 1
    place haven red people 1000
    road camp city motorway 20
    road city haven motorway 60
    troops one blue camp 1000`;

  test('hastens flight ahead of a front', () => {
    const fled = [0, 0.5, 1].map((doubt) => {
      const game = situation(CITY).set('doubt', doubt, 'city');
      game.night();
      return game.get('away', 'city');
    });
    expect(fled).toEqual([5000, 7500, 10000]);
  });

  test('takes its share of home defence', () => {
    const power = [0, 0.5, 1].map((doubt) => {
      const expected = situation(`${CITY}\n troops two red city 10`)
        .set('doubt', doubt, 'city')
        .preview('attack one city advance');
      return expected.kind === 'attack' ? expected.homeDefence : NaN;
    });
    expect(power[0]).toBeGreaterThan(0);
    expect(power[1]! / power[0]!).toBeCloseTo(0.75, 10);
    expect(power[2]! / power[0]!).toBeCloseTo(0.5, 10);
  });
});

describe('rumours of infiltration', () => {
  const RUMOURS: Extras = { rules: { claims: { rumourChance: 1, rumourAdvisers: 0 } } };
  const NEAR = { patch: { formations: { five: null } } };
  const city = (extras: Extras = RUMOURS): Situation =>
    situation(
      `${GROUND}\n  troops five blue a 500`
        .replace('place b red value 5', 'place b blue value 5')
        .replace('troops two red b 1000', 'troops two blue b 1000'),
      { ...extras, patch: { outlets: { paper: paper({ reports: 0 }) }, ...NEAR.patch, ...extras.patch } },
    );

  test('rise at a threatened city whose holder has no will, shake its garrison and leave doubt', () => {
    const game = city().set('resolve', 0, 'red').set('resolveStart', 0, 'red');
    expect(game.night()).toContain('rumour c red 8');
    expect(game.get('cohesion', 'three')).toBe(92);
    expect(game.get('doubt', 'c')).toBeCloseTo(0.4, 10);
    expect(game.get('rumoured', 'c')).toBe(1);
  });

  test('do not rise where will is whole, where a fresh formation has come, or where nobody is near', () => {
    const whole = city().set('resolve', 100, 'red').set('resolveStart', 100, 'red');
    const fresh = city()
      .set('resolve', 0, 'red')
      .set('resolveStart', 0, 'red')
      .set('arrivedRound', 1, 'three');
    const far = city({ rules: { claims: { rumourChance: 1, rumourKm: 10 } } })
      .set('resolve', 0, 'red')
      .set('resolveStart', 0, 'red');
    for (const game of [whole, fresh, far])
      expect(game.night().filter((line) => line.startsWith('rumour'))).toEqual([]);
  });
});

test('without outlets nothing is said and nothing drawn', () => {
  const game = situation(GROUND, { rules: { claims: { rumourChance: 1 } } });
  const before = [...game.state.random];
  game.night();
  expect(game.state.claimSerial.length).toBe(0);
  expect([...game.state.random].slice(-4)).toEqual(before.slice(-4));
});

test('every kind of claim has a name', () => {
  expect(new Set(CLAIM_KINDS).size).toBe(CLAIM_KINDS.length);
});
