import { init } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { en } from '../../../../src/app/i18n/en.ts';
import { claimReader, saidViews } from '../../../../src/app/session/snapshot/claims.ts';
import { atOnce } from '../../../../src/app/session/breathe.ts';
import { eachEvening } from '../../../../src/app/session/game/evenings.ts';
import { playPolicyTurn } from '../../../../src/app/session/game/game.ts';
import { observe } from '../../../../src/engine/game.ts';
import { bridges, gameOf } from './bridges.ts';

beforeAll(async () => {
  await init({ lng: 'en', resources: { en: { translation: en } } });
});

test('a seat reads what was said of late, and the report sets all of it beside the truth', () => {
  const game = gameOf([]);
  for (let turns = 0; turns < 9; turns++) playPolicyTurn(game);
  const view = observe(bridges, game.state, 0);
  const said = saidViews(bridges, game.state, view, 0, 'en');
  const claims = claimReader(bridges, 'en');
  atOnce(eachEvening(game, (state) => claims.note(state)));
  const all = claims.read();
  expect(all.length).toBe(game.state.claimCount[0]);
  expect(all.length).toBeGreaterThan(0);
  expect(said.length).toBeGreaterThan(0);
  expect(said.length).toBeLessThanOrEqual(all.length);
  // Only what is disputed as far as the seat knows is marked on the map.
  for (const each of said.filter(({ mark }) => mark))
    expect([each.status, each.place >= 0]).toEqual(['unverified', true]);
  expect(new Set(said.map(({ number }) => number)).size).toBe(said.length);
});

test('beside each claim stands what the seat knows of it, and what an outlet repeats stands once', () => {
  const game = gameOf([]);
  for (let turns = 0; turns < 12; turns++) {
    playPolicyTurn(game);
    const said = saidViews(bridges, game.state, observe(bridges, game.state, 0), 0, 'en');
    for (const each of said)
      expect(each).toMatchObject({ own: expect.stringMatching(/./), ownLead: expect.stringMatching(/./) });
    const lines = said.map(({ outlet, text, status }) => `${outlet}: ${text} (${status})`);
    expect(new Set(lines).size).toBe(lines.length);
    for (const { own, ownLead, known } of saidViews(bridges, game.state, game.state, -1, 'en'))
      expect([own, ownLead, known]).toEqual(['', '', false]);
  }
});
