import { expect, test } from 'vitest';
import { atOnce } from '../../../../src/app/session/breathe.ts';
import { choicesFor } from '../../../../src/app/session/orders/choices/index.ts';
import { PERSON, isPerson, newGame, playPolicyTurn } from '../../../../src/app/session/game/game.ts';
import { patronageOf } from '../../../../src/app/session/snapshot/patronage.ts';
import { actorOnTurn } from '../../../../src/engine/game.ts';
import { korea, row } from './bridges.ts';

const china = row(korea.actors, 'china');

function asked(): ReturnType<typeof newGame> {
  const seats = korea.actors.ids.map((_, actor) => (actor === china ? PERSON : 'heuristic'));
  const game = newGame(korea, seats, '7', null);
  while (!isPerson(game, actorOnTurn(game.state))) playPolicyTurn(game);
  return game;
}

test('an actor that ships to its own troops is not shown as its own client', () => {
  expect(korea.actors.influences[china]).toContain(china);
  const { ties } = patronageOf(korea, asked().state, china, 'en');
  expect(ties.length).toBeGreaterThan(0);
  expect(ties.filter(({ sponsor, client }) => sponsor === client)).toEqual([]);
});

test('advisers of a week’s round stay until its last day', () => {
  const game = asked();
  const ussr = row(korea.actors, 'ussr');
  const pair = ussr * korea.actors.count + china;
  game.state.advisersAt[pair] = row(korea.locations, 'antung');
  game.state.advisersUntil[pair] = 2;
  const { ties } = patronageOf(korea, game.state, china, 'en');
  expect(ties.find(({ sponsor }) => sponsor === ussr)?.advisers).toEqual({
    place: 'Antung',
    until: '8 July',
  });
});

test('why advisers cannot go is told of a place that their client holds', () => {
  const game = asked();
  const north = row(korea.actors, 'north');
  game.state.leverage.fill(0);
  game.state.commitment.fill(0);
  const advise = atOnce(choicesFor(game, null, 'en', 1)).list.find(({ key }) => key === 'advise');
  expect(advise?.order).toBeNull();
  const elsewhere = korea.locations.ids.flatMap((_, place) =>
    game.state.controller[place] === north ? [] : (korea.locations.names[place]?.['en'] ?? []),
  );
  expect(elsewhere.filter((name) => advise?.refusal?.startsWith(`${name} is not held`))).toEqual([]);
});
