import { init } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../../src/app/i18n/en.ts';
import {
  isPerson,
  newGame,
  PERSON,
  playOrder,
  playPolicyTurn,
} from '../../../../src/app/session/game/game.ts';
import type { Game } from '../../../../src/app/session/game/game.ts';
import {
  hasAgenda,
  holdingBack,
  kindOf,
  mattersToday,
} from '../../../../src/app/session/orders/agenda/index.ts';
import { weightiest } from '../../../../src/app/session/orders/agenda/matter.ts';
import type { Matter } from '../../../../src/app/session/orders/agenda/matter.ts';
import { sinceLastTurn } from '../../../../src/app/session/orders/agenda/since.ts';
import { answerMatters } from '../../../../src/app/session/orders/agenda/talk.ts';
import { bargainView } from '../../../../src/app/session/snapshot/bargaining.ts';
import { atOnce } from '../../../../src/app/session/breathe.ts';
import { asking } from '../../../../src/app/session/orders/asking.ts';
import type { Asking } from '../../../../src/app/session/orders/asking.ts';
import { readyFor } from '../../../../src/app/session/orders/staff-orders.ts';
import { seenAtLastTurn } from '../../../../src/app/session/standing.ts';
import {
  END,
  P,
  actorOnTurn,
  check,
  copyState,
  observe,
  outcomeOf,
  stateHash,
} from '../../../../src/engine/game.ts';
import { hama, row } from './bridges.ts';

beforeAll(() =>
  init({ lng: 'en', resources: { en: { translation: en } }, interpolation: { escapeValue: false } }),
);

const SEATS = ['turkey', 'russia', 'iran', 'un-envoy'];

function asked(game: Game): Game {
  while (outcomeOf(game.state) === null && !isPerson(game, actorOnTurn(game.state))) playPolicyTurn(game);
  return game;
}

function begun(seat: string): Game {
  const seats = hama.actors.ids.map((id) => (id === seat ? PERSON : 'heuristic'));
  return asked(newGame(hama, seats, '7', null));
}

/** Days of a game in which the seat gives the first order of its list each day. */
function* daysOf(seat: string, most: number): Generator<Game> {
  const game = begun(seat);
  for (let day = 0; day < most && outcomeOf(game.state) === null; day++) {
    yield game;
    const [first] = atOnce(readyFor(game, 'en')).orders;
    if (first) playOrder(game, first.order);
    playOrder(game, END);
    asked(game);
  }
}

const today = (game: Game, ask: Asking): readonly Matter[] =>
  atOnce(mattersToday(ask, seenAtLastTurn(game, ask.actor), [], []));

describe.each(SEATS)('what matters today to %s', (seat) => {
  test('is lawful, each of another sort, the weightiest first, with a reason and what it brings; it changes from day to day', () => {
    const lists: string[] = [];
    for (const game of daysOf(seat, 5)) {
      const ask = asking(game, 'en');
      const before = stateHash(game.state);
      const matters = today(game, ask);
      const { orders, holding } = atOnce(readyFor(game, 'en'));
      expect(stateHash(game.state)).toBe(before);
      expect(matters.filter(({ order }) => check(hama, ask.view, order) !== null)).toEqual([]);
      const kinds = matters.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      const worths = matters.map(({ worth }) => worth);
      expect(worths).toEqual(worths.toSorted((a, b) => b - a));
      const told = orders.filter(({ kind }) => kind !== null);
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter(({ why, brings }) => why === '' || brings === '')).toEqual([]);
      const reasons = told.map(({ why }) => why);
      expect(new Set(reasons).size).toBe(reasons.length);
      expect([...reasons, ...told.map(({ brings }) => brings)].join(' ')).not.toMatch(
        /agenda\.|undefined|NaN|\{\{/,
      );
      expect(holding).not.toBeNull();
      lists.push(orders.map(({ title, why }) => `${title} ${why}`).join('\n'));
    }
    expect(new Set(lists).size).toBe(lists.length);
  });
});

describe('the order of matters', () => {
  test('a sort that was given today weighs less, and an order of the staff more', () => {
    const game = begun('turkey');
    const ask = asking(game, 'en');
    const first = today(game, ask);
    const [best] = first;
    const worthOf = (matters: readonly Matter[], kind: Matter['kind'] | undefined): number =>
      matters.find((matter) => matter.kind === kind)?.worth ?? 0;
    const then = atOnce(mattersToday(ask, null, [best!.order], []));
    expect(worthOf(then, best!.kind)).toBeCloseTo(0.6 * best!.worth, 9);
    const staff = atOnce(mattersToday(ask, null, [], [best!.order]));
    expect(worthOf(staff, best!.kind)).toBeCloseTo(best!.worth + 10, 9);
  });

  test('the weightiest of some is the first of the greatest', () => {
    const matter = (worth: number, level: number): Matter => ({
      kind: 'stake',
      order: { kind: 'commit', level },
      worth,
      commitment: 0,
      credit: 0,
      tell: () => ({ why: '', brings: '', risk: null }),
    });
    expect(weightiest([])).toBeNull();
    expect(weightiest([matter(1, 10), matter(3, 20), matter(3, 30)])?.order).toEqual({
      kind: 'commit',
      level: 20,
    });
  });

  test('who lies on the table with a proposal is answered first', () => {
    const game = begun('turkey');
    const deal = row(hama.deals, 'restraint');
    game.state.proposedBy[deal] = row(hama.actors, 'russia');
    game.state.proposedUntil[deal] = 3;
    const ask = asking(game, 'en');
    const [first] = today(game, ask);
    expect(first?.kind).toBe('answer');
    expect(first?.order).toEqual({ kind: 'reject', deal });
  });

  test('a refusal weighs by what the seat lacks: least where it is nearly willing and others court it, all on the last day', () => {
    const game = begun('turkey');
    const [turkey, deal] = [row(hama.actors, 'turkey'), row(hama.deals, 'restraint')];
    game.state.proposedBy[deal] = row(hama.actors, 'russia');
    const worth = (lack: number, of: { readonly others: number; readonly until: number }): number => {
      game.state.proposedUntil[deal] = of.until;
      const ask = asking(game, 'en');
      const bargain = bargainView(hama, ask.view, turkey, 'en')!;
      const deals = bargain.deals.map((each) => ({
        ...each,
        parties: each.parties.map((party) => ({
          ...party,
          barred: null,
          now: party.needs + (party.actor === turkey ? -lack : of.others),
        })),
      }));
      const [matter] = answerMatters(ask, { ...bargain, deals });
      expect(matter?.order.kind).toBe(lack > 0 ? 'reject' : 'accept');
      return matter!.worth;
    };
    const [early, last] = [3, 1];
    expect(worth(0, { others: 0.1, until: early })).toBe(100);
    expect(worth(0.5, { others: -0.1, until: early })).toBe(100);
    expect(worth(0.02, { others: -0.1, until: early })).toBeLessThan(
      worth(0.1, { others: -0.1, until: early }),
    );
    expect(worth(0.02, { others: 0.1, until: early })).toBeLessThan(
      worth(0.02, { others: -0.1, until: early }),
    );
    expect(worth(0.02, { others: 0.1, until: last })).toBe(100);
  });

  test('a client that starves is sent supplies before one that is fed', () => {
    const game = begun('iran');
    const government = row(hama.actors, 'government');
    const feed = (supply: number): number => {
      for (let f = 0; f < hama.formations.count; f++)
        if (hama.formations.actor[f] === government) game.state.supply[f] = supply;
      return today(game, asking(game, 'en')).find(({ kind }) => kind === 'supplies')?.worth ?? 0;
    };
    const [fed, hungry] = [feed(90), feed(20)];
    expect(hungry).toBeGreaterThan(fed);
    /* 12 + 60 x 0.8 for the best of the ways. */
    expect(hungry).toBeCloseTo(60, 6);
  });
});

describe('what changed since the last turn', () => {
  test('a client’s loss of will, supply and its weightiest place, as they are reckoned by hand', () => {
    const game = begun('iran');
    const { state } = game;
    const [iran, government] = [row(hama.actors, 'iran'), row(hama.actors, 'government')];
    const before = observe(hama, copyState(hama, state), iran);
    state.resolve[government]! -= 4;
    for (const place of ['hama', 'salamiyah'])
      state.controller[row(hama.locations, place)] = row(hama.actors, 'hts');
    const now = { ...observe(hama, state, iran) };
    const [client] = sinceLastTurn(hama, now, iran, before).clients;
    expect(client?.client).toBe(government);
    expect(client?.willChange).toBeCloseTo(now.resolve[government]! - before.resolve[government]!, 9);
    expect(sinceLastTurn(hama, now, iran, null)).toMatchObject({
      displaced: null,
      clients: [{ willChange: null, supplyChange: null, lost: -1, taken: -1 }],
    });
  });
});

describe('holding back', () => {
  test('keeps the commitment that the list would use up, and says what silence costs', () => {
    const game = begun('turkey');
    const ask = asking(game, 'en');
    const matters = today(game, ask);
    const commitment = matters.reduce((sum, each) => sum + each.commitment, 0);
    expect(commitment).toBeGreaterThan(0);
    const holding = holdingBack(ask, matters, []);
    expect(holding?.saves).toContain(commitment.toFixed(1));
    expect(holding?.risks).toContain(String(100 * ask.view.rules[P.diplomacy.silence]!));
    const spoken = holdingBack(ask, matters, [{ kind: 'press', actor: row(hama.actors, 'iran') }]);
    expect(spoken?.risks).not.toContain('Without a word');
    expect(holdingBack(ask, [], [])).toBeNull();
  });

  test('seats that command troops have no such list', () => {
    const game = begun('government');
    const ask = asking(game, 'en');
    expect(hasAgenda(ask)).toBe(false);
    const ready = atOnce(readyFor(game, 'en'));
    expect(ready.holding).toBeNull();
    expect(ready.orders.every(({ kind, why }) => kind === null && why === '')).toBe(true);
    expect(kindOf(ask, { kind: 'refit', formation: 0 })).toBeNull();
  });
});
