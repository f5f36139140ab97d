// The umpire's desk: what can be named in an injection, and injecting it.

import { mayInject } from '../../../engine/game.ts';
import type { Injection } from '../../../engine/game.ts';
import { tellEvent } from '../../../telling/index.ts';
import { appStore } from '../../store/store.ts';
import type { Option, UmpireOptions } from '../../store/table.ts';
import { autosave, currentGame, refresh } from '../current.ts';
import { injectNow } from '../game/game.ts';
import { say } from '../snapshot/ground.ts';

interface Named {
  readonly names: readonly Parameters<typeof say>[0][];
}

/** What the umpire of the game on the page can name; null without one. */
export function umpireOptions(): UmpireOptions | null {
  const held = currentGame();
  if (!held || !held.game.umpire) return null;
  const { world, state } = held.game;
  const { language } = held.scene;
  const options = ({ names }: Named, holds: (index: number) => boolean = () => true): readonly Option[] =>
    names.flatMap((name, index) => (holds(index) ? [{ index, name: say(name, language) }] : []));
  const awake = (actor: number) => state.asleep[actor] === 0;
  return {
    actors: options(world.actors, awake),
    grounds: options(world.actors, (actor) => awake(actor) && world.actors.ground[actor] === 1),
    sponsors: options(world.actors, (actor) => awake(actor) && world.actors.sponsor[actor] === 1),
    asleep: options(world.actors, (actor) => !awake(actor)),
    weather: options(world.weather),
    audiences: options(world.audiences),
    outlets: options(world.outlets),
    formations: options(world.formations, (f) => (state.strength[f] ?? 0) > 0),
    places: options(world.locations, (l) => world.locations.abroad[l] === 0),
  };
}

/** Injects something at the umpire's desk; false when it cannot be done as things stand. */
export function inject(injection: Injection): boolean {
  const held = currentGame();
  const { snapshot, busy } = appStore.getState();
  if (!held || snapshot?.mode !== 'umpire' || busy !== null) return false;
  if (!mayInject(held.game.world, held.game.state, injection) || !injectNow(held.game, injection))
    return false;
  refresh();
  autosave();
  return true;
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
