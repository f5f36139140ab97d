// The umpire's form: it has every kind of injection, each comes to one that the engine does, and a refusal has its reason.

import { init } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../../src/app/i18n/en.ts';
import { newGame, injectNow } from '../../../../src/app/session/game/game.ts';
import type { Game } from '../../../../src/app/session/game/game.ts';
import { optionsOf } from '../../../../src/app/session/turn/umpire.ts';
import { whyNotInject } from '../../../../src/app/session/turn/umpire-refusal.ts';
import {
  CLAIMS,
  GROUPS,
  LIGHTS,
  RELATIONS,
  blank,
  fieldsOf,
  injectionOf,
  kindsFor,
} from '../../../../src/app/table/injections.ts';
import type { DraftKind, GroupName } from '../../../../src/app/table/injections.ts';
import {
  LIGHTS as ENGINE_LIGHTS,
  RELATIONS as ENGINE_RELATIONS,
  UMPIRE_CLAIMS,
} from '../../../../src/engine/game.ts';
import { injectionText, readInjection } from '../../../../src/scenario/index.ts';
import { INJECTION_KINDS } from '../../../../src/scenario/injections.ts';
import { hama, row } from '../session/bridges.ts';

beforeAll(() =>
  init({ lng: 'en', resources: { en: { translation: en } }, interpolation: { escapeValue: false } }),
);

function desk(): Game {
  const seats = hama.actors.ids.map((id) => (id === 'government' ? 'person' : 'heuristic'));
  return newGame(hama, seats, '7', null, { umpire: true });
}

const kinds = Object.values(GROUPS).flat() as readonly DraftKind[];

describe('the umpire’s form', () => {
  test('has every kind of injection that a record can keep, once', () => {
    expect([...kinds].toSorted()).toEqual([...INJECTION_KINDS].toSorted());
  });

  test('offers all of them in the Hama scenario, each explained', () => {
    const options = optionsOf(desk(), 'en');
    const offered = (Object.keys(GROUPS) as GroupName[]).flatMap((group) => kindsFor(group, options));
    expect(offered).toEqual(kinds);
    expect(kinds.filter((kind) => en.umpirePanel.what[kind].length < 20)).toEqual([]);
  });

  test.each(kinds)('%s: its fields come to an injection that is done and that a record keeps', (kind) => {
    const game = desk();
    const options = optionsOf(game, 'en');
    const drafts = [blank(kind, options)].map((draft) =>
      kind === 'place'
        ? { ...draft, formation: row(hama.formations, hama.formations.ids[0]!), at: homeOf(game, 0) }
        : draft,
    );
    for (const draft of drafts) {
      const injection = injectionOf(draft, options);
      expect(whyNotInject(hama, game.state, injection)).toBeNull();
      expect(readInjection(hama, injectionText(hama, injection))).toEqual(injection);
      expect(injectNow(game, injection)).toBe(true);
      expect(fieldsOf(draft).length).toBeGreaterThan(0);
    }
  });

  test('its words stand in the order of the engine’s', () => {
    expect(LIGHTS).toEqual(ENGINE_LIGHTS);
    expect(RELATIONS).toEqual(ENGINE_RELATIONS);
    expect(CLAIMS).toHaveLength(UMPIRE_CLAIMS.length);
  });
});

/** A place of a formation's side where it does not stand. */
function homeOf({ state }: Game, f: number): number {
  const actor = hama.formations.actor[f];
  return hama.locations.ids.findIndex(
    (_, l) => state.controller[l] === actor && state.at[f] !== l && hama.locations.abroad[l] === 0,
  );
}

describe('what cannot be injected', () => {
  const government = row(hama.actors, 'government');
  const hts = row(hama.actors, 'hts');
  const formation = hama.formations.actor.indexOf(government);

  test.each([
    ['number', { kind: 'resolve', actor: government, add: Number.NaN }],
    ['range', { kind: 'resolve', actor: government, add: 300 }],
    ['twice', { kind: 'relation', a: government, b: government, to: 1 }],
    ['twice', { kind: 'licence', client: hts, front: hts, light: 1 }],
    ['share', { kind: 'exchange', a: government, b: hts, share: 0 }],
    ['awake', { kind: 'wake', actor: government }],
    ['people', { kind: 'claim', outlet: 0, claim: UMPIRE_CLAIMS[2], about: hts, at: 0, number: -1 }],
    ['ground', { kind: 'place', formation, at: row(hama.locations, 'idlib') }],
  ] as const)('says why: %s', (why, injection) => {
    const { state } = desk();
    expect(whyNotInject(hama, state, injection)).toBe(why);
    expect(en.umpirePanel.why[why].length).toBeGreaterThan(5);
  });

  test('a formation cannot be put where it stands', () => {
    const { state } = desk();
    const at = state.at[formation]!;
    expect(whyNotInject(hama, state, { kind: 'place', formation, at })).toBe('there');
  });
});
