// The way back: towards supply, clear of opponents, one retreat a turn.

import { describe, expect, test } from 'vitest';
import { wayBack } from '../../../../src/engine/game.ts';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const back = (game: Situation, place: string, actor = 'blue'): string | undefined =>
  game.world.locations.ids[
    wayBack(
      game.world,
      game.state,
      game.world.actors.ids.indexOf(actor),
      game.world.locations.ids.indexOf(place),
    )
  ];

const CROSS = `
  place front blue
  place left blue
  place right blue
  place depot blue yield 5
  place foe red
  road front left motorway 10
  road front right motorway 30
  road depot right motorway 20
  road depot left motorway 90
  road foe front motorway 30`;

describe('the way back', () => {
  test('leads to the neighbour that is nearest to supply, not the nearest', () => {
    expect(back(situation(CROSS), 'front')).toBe('right');
  });

  test('not to ground of others, nor where opponents stand', () => {
    const game = situation(`${CROSS}\n troops raiders red foe 100`);
    game.set('at', game.world.locations.ids.indexOf('right'), 'raiders');
    expect(back(game, 'front')).toBe('left');
    game.give('left', 'red');
    expect(back(game, 'front')).toBeUndefined();
  });

  test('without supply anywhere is still better than captivity; by sea there is no way', () => {
    expect(back(situation(CROSS.replace('yield 5', '')), 'front')).toBe('left');
    expect(
      back(situation('place front blue\n place isle blue\n road front isle sea 9'), 'front'),
    ).toBeUndefined();
  });

  test('ground of allies will do', () => {
    const game = situation('place front blue\n place aside friend\n road front aside motorway 9', {
      patch: {
        actors: { friend: { name: 'Friend', letter: 'F', style: 'ring', ground: { resolve: 50 } } },
        relations: { 'blue--friend': 'ally' },
      },
    });
    expect(back(game, 'front')).toBe('aside');
  });
});

describe('a second retreat in one turn', () => {
  test('is no retreat: the formation falls apart', () => {
    const game = situation(`
      place a blue
      place b blue
      place c red
      place d red
      place e red yield 9
      road a c motorway 20
      road b d motorway 20
      road c d motorway 20
      road d e motorway 20
      troops one blue a 5000
      troops two blue b 5000
      troops picket red c 1000 cohesion 31`);
    expect(game.play('attack one c hold')).toContain('formation-retreated picket c d');
    const lines = game.set('cohesion', 1, 'picket').play('attack two d hold');
    expect(lines).toContain('formation-broke picket d 0');
    expect(lines.filter((line) => line.startsWith('formation-dissolved'))).toHaveLength(1);
    expect(game.whereIs('picket')).toBeNull();
  });

  test('a rising at night is not the same turn as the first of the day', () => {
    const game = situation(
      `
      place a blue
      place c red
      place d red value 5 people 100000 home blue 1
      place e red yield 9
      road a c motorway 20
      road c d motorway 20
      road d e motorway 20
      troops one blue a 5000
      troops picket red c 1000 cohesion 31`,
      { patch: { actors: { red: { ground: { resolve: 20 } } } } },
    );
    expect(game.play('attack one c hold')).toContain('formation-retreated picket c d');
    const night = game.night();
    expect(night).toContain('place-rose d red blue');
    expect(night).toContain('formation-retreated picket d e');
  });

  test('on a later turn it is one again', () => {
    const game = situation(`
      place a blue
      place c red
      place d red
      place e red yield 9
      road a c motorway 20
      road c d motorway 20
      road d e motorway 20
      troops one blue a 5000
      troops picket red c 1000 cohesion 31`);
    game.play('attack one c advance');
    game.night();
    expect(game.set('cohesion', 20, 'picket').play('attack one d hold')).toContain(
      'formation-retreated picket d e',
    );
  });
});
