import { init } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { en } from '../../../../src/app/i18n/en.ts';
import { playOrder, playPolicyTurn } from '../../../../src/app/session/game/game.ts';
import type { Game } from '../../../../src/app/session/game/game.ts';
import { mapGround } from '../../../../src/app/session/snapshot/ground.ts';
import { makeSnapshot } from '../../../../src/app/session/snapshot/snapshot.ts';
import { END, actorOnTurn, outcomeOf } from '../../../../src/engine/game.ts';
import { bridges, drawing, gameOf } from './bridges.ts';

beforeAll(async () => {
  await init({ lng: 'en', resources: { en: { translation: en } } });
});

const shown = (game: Game) =>
  makeSnapshot({ game, title: '', about: '', ground: mapGround(bridges, drawing, 'en'), language: 'en' });

test('what was shown stays as it was, whatever the game does after it', () => {
  const game = gameOf(['league']);
  const kept: { readonly snapshot: ReturnType<typeof shown>; readonly text: string }[] = [];
  while (outcomeOf(game.state) === null) {
    const snapshot = shown(game);
    kept.push({ snapshot, text: JSON.stringify(snapshot) });
    if (game.seats[actorOnTurn(game.state)] === 'person') playOrder(game, END);
    else playPolicyTurn(game);
  }
  expect(new Set(kept.map(({ snapshot }) => snapshot.hash)).size).toBe(kept.length);
  for (const { snapshot, text } of kept) expect(JSON.stringify(snapshot)).toBe(text);
});
