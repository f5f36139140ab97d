import { describe, expect, it } from 'vitest';
import { END, actorOnTurn } from '../../../../src/engine/game.ts';
import { playOrder, playPolicyTurn, newGame, PERSON } from '../../../../src/app/session/game/game.ts';
import { rememberStanding, standingOf } from '../../../../src/app/session/standing.ts';
import { headlineOf, withoutStop } from '../../../../src/app/panels/news/headline.ts';
import { hama, row } from './bridges.ts';

const seat = row(hama.actors, 'government');

function game() {
  return newGame(
    hama,
    hama.actors.ids.map((id) => (id === 'government' ? PERSON : 'heuristic')),
    '7',
    null,
  );
}

/** Plays until the person is asked. */
function toPerson(of: ReturnType<typeof game>): void {
  while (actorOnTurn(of.state) !== seat) playPolicyTurn(of);
}

describe('how a seat stands', () => {
  it('is told in six quantities at most, without changes before the first turn', () => {
    for (const [actor] of hama.actors.ids.entries()) {
      const standing = standingOf(game(), actor, null, 'en');
      expect(standing.length).toBeLessThanOrEqual(6);
      expect(standing.filter(({ change }) => change !== null)).toEqual([]);
    }
  });

  it('tells what changed since the seat last closed a turn', () => {
    const of = game();
    toPerson(of);
    const then = standingOf(of, seat, null, 'en');
    playOrder(of, END);
    toPerson(of);
    const now = standingOf(of, seat, null, 'en');
    for (const { name, value, change } of now) {
      if (name === 'air') continue;
      expect(change).toBeCloseTo(value - then.find((each) => each.name === name)!.value, 6);
    }
    expect(now.find(({ name }) => name === 'move')!.change).toBeGreaterThan(0);
  });

  it('tells the same whether it was kept when the turn was closed or is found by playing again', () => {
    const [kept, found] = [game(), game()];
    for (const of of [kept, found]) {
      for (let day = 0; day < 2; day++) {
        toPerson(of);
        if (of === kept) rememberStanding(of, seat);
        playOrder(of, END);
      }
      toPerson(of);
    }
    const keptNow = standingOf(kept, seat, null, 'en');
    expect(keptNow).toEqual(standingOf(found, seat, null, 'en'));
    expect(keptNow.some(({ change }) => change !== null && change !== 0)).toBe(true);
  });
});

describe('a headline', () => {
  it('is the whole of a short text', () => {
    expect(headlineOf('Turkey raises its commitment from 59 to 69.', 'en')).toBe(
      'Turkey raises its commitment from 59 to 69.',
    );
  });

  it('is the first clause of a long sentence, whole figures and all', () => {
    const text =
      'About 8,400 people leave Hama as the front comes near to it, and 2,600 leave seven other places. They go south.';
    expect(headlineOf(text, 'en')).toBe('About 8,400 people leave Hama as the front comes near to it');
  });

  it('is never cut within brackets', () => {
    const text =
      'The Iraqi militias (a further wave, sent by Iran, on the desert road) arrive at Palmyra with 1,452 men and arms, and go on to Homs.';
    expect(headlineOf(text, 'en')).toBe(
      'The Iraqi militias (a further wave, sent by Iran, on the desert road) arrive at Palmyra with 1,452 men and arms',
    );
  });

  it('is the first sentence of several', () => {
    const text =
      'The bridge at Ford is taken by night. Nobody had seen them come, and nobody saw them go again.';
    expect(headlineOf(text, 'en')).toBe('The bridge at Ford is taken by night.');
  });

  it('is set without the stop at its end, and with all others', () => {
    expect(withoutStop('The bridge at Ford is taken by night.')).toBe('The bridge at Ford is taken by night');
    expect(withoutStop('Nobody comes, and so on...')).toBe('Nobody comes, and so on...');
    expect(withoutStop('What is said?')).toBe('What is said?');
  });
});

describe('what a seat without troops stands by', () => {
  const named = (id: string) => {
    const of = game();
    const actor = row(hama.actors, id);
    return { of, actor, standing: standingOf(of, actor, null, 'en') };
  };

  it.each([
    ['turkey', ['arms', 'clients', 'commitment', 'supply', 'air', 'move']],
    ['russia', ['arms', 'clients', 'commitment', 'supply', 'air', 'move']],
    ['iran', ['arms', 'clients', 'commitment', 'supply', 'deal', 'move']],
    ['un-envoy', ['credit', 'deal', 'trust', 'harm', 'move']],
  ])('%s has quantities that mean something to it', (id, names) => {
    expect(named(id).standing.map(({ name }) => name)).toEqual(names);
  });

  it('names the client with least will, and gives its will', () => {
    const { of, standing } = named('russia');
    expect(standing.find(({ name }) => name === 'clients')).toMatchObject({
      about: 'Government',
      value: of.state.resolve[seat],
    });
  });

  it('counts the parties that would accept the deal that is nearest', () => {
    const { of, actor } = named('un-envoy');
    const deal = row(hama.deals, 'ceasefire');
    const parties = hama.deals.parties[deal]!;
    const others = (each: number) => hama.deals.parties[each]!.some((party) => !parties.includes(party));
    for (const party of parties) of.state.pressure[party] = 20;
    for (const [each] of hama.deals.ids.entries()) if (others(each)) of.state.inForce[each] = 1;
    const near = standingOf(of, actor, null, 'en').find(({ name }) => name === 'deal')!;
    expect(near).toMatchObject({ value: near.of, word: 'agreed' });
  });
});
