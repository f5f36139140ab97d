// The umpire's desk: what can be named in an injection, and injecting it.

import { t } from 'i18next';
import { NONE } from '../../../engine/game.ts';
import type { Injection } from '../../../engine/game.ts';
import { tellEvent } from '../../../telling/index.ts';
import { appStore } from '../../store/store.ts';
import type { Option, UmpireOptions, UmpireRefusal } from '../../store/table.ts';
import { autosave, currentGame, refresh } from '../current.ts';
import { injectNow } from '../game/game.ts';
import type { Game } from '../game/game.ts';
import { say } from '../snapshot/ground.ts';
import { whyNotInject } from './umpire-refusal.ts';

interface Named {
  readonly names: readonly Parameters<typeof say>[0][];
}

/** What an umpire of a game can name as it stands. */
export function optionsOf(game: Game, language: string): UmpireOptions {
  const { world, state } = game;
  const { actors, formations, locations } = world;
  const options = ({ names }: Named, holds: (index: number) => boolean = () => true): readonly Option[] =>
    names.flatMap((name, index) => (holds(index) ? [{ index, name: say(name, language) }] : []));
  const isAwake = (actor: number) => state.asleep[actor] === 0;
  const short = (actor: number) => say(actors.short[actor], language);
  const garrisons = locations.ids.flatMap((_, place) => {
    const actor = state.controller[place] ?? NONE;
    const stands = formations.ids.some((__, f) => formations.actor[f] === actor && state.at[f] === place);
    const name = t('umpirePanel.garrison', {
      name: short(actor),
      place: say(locations.names[place], language),
    });
    return actor !== NONE && stands ? [{ actor, place, name }] : [];
  });
  const patrons = actors.ids.flatMap((_, actor) =>
    (actors.influences[actor] ?? []).map((client) => ({
      actor,
      client,
      name: t('umpirePanel.patron', { sponsor: short(actor), client: short(client) }),
    })),
  );
  return {
    actors: options(actors, isAwake),
    grounds: options(actors, (actor) => isAwake(actor) && actors.ground[actor] === 1),
    sponsors: options(actors, (actor) => isAwake(actor) && actors.sponsor[actor] === 1),
    asleep: options(actors, (actor) => !isAwake(actor)),
    weather: options(world.weather),
    audiences: options(world.audiences),
    outlets: options(world.outlets),
    formations: options(formations, (f) => (state.strength[f] ?? 0) > 0),
    places: options(locations, (l) => locations.abroad[l] === 0),
    tracks: options(world.tracks),
    licensed: options(actors, (actor) => (actors.licensor[actor] ?? NONE) !== NONE),
    patrons,
    garrisons,
  };
}

/** What the umpire of the game on the page can name; null without one. */
export function umpireOptions(): UmpireOptions | null {
  const held = currentGame();
  return held?.game.umpire ? optionsOf(held.game, held.scene.language) : null;
}

/** Injects something at the umpire's desk; says why not when it cannot be done as things stand. */
export function inject(injection: Injection): UmpireRefusal | null {
  const held = currentGame();
  const { snapshot, busy } = appStore.getState();
  if (!held || snapshot?.mode !== 'umpire' || busy !== null) return 'later';
  const why = whyNotInject(held.game.world, held.game.state, injection);
  if (why !== null) return why;
  if (!injectNow(held.game, injection)) return 'later';
  refresh();
  autosave();
  return null;
}

/** What was injected so far, newest first, a sentence each. */
export function injectedTexts(): readonly string[] {
  const held = currentGame();
  if (!held) return [];
  const { game, scene } = held;
  return game.injected
    .toReversed()
    .flatMap(({ events }) => events.flatMap((event) => tellEvent(game.world, event, scene.language) ?? []));
}
