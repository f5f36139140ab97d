// The map's two halves from a game: the ground that never changes and the position that does.

import { ENEMY, NONE, ROUTE_CLASSES, linkStatus } from '../../../engine/game.ts';
import type { State, Text, View, World } from '../../../engine/game.ts';
import type { Presentation } from '../../../scenario/index.ts';
import type { ActorStyle, MapGround, MapPosition } from '../../map/model.ts';
import { isView } from '../game/hearing.ts';
import { remainsOf } from './lost-links.ts';
import { dateOf } from './words.ts';

/** A text in the language of the page, in English when the scenario has no other. */
export function say(text: Text | undefined, language: string): string {
  return text ? (text[language] ?? text.en) : '';
}

const STYLES: readonly string[] = [
  'blue-square',
  'amber-disc',
  'plum-diamond',
  'teal-hexagon',
  'grey-disc',
  'ring',
];

/** The map's style of an actor; one that it does not know is drawn grey. */
export function styleOf(style: string | undefined): ActorStyle {
  return style && STYLES.includes(style) ? (style as ActorStyle) : 'grey-disc';
}

/** What the map draws of a world that never changes, with what its scenario says of the drawing. */
export function mapGround(world: World, drawing: Presentation, language: string): MapGround {
  const { locations, routes, actors, formations, classes } = world;
  const [west, south, east, north] = drawing.opening ?? [];
  return {
    projection: drawing.projection,
    base: drawing.base,
    opening:
      west !== undefined && south !== undefined && east !== undefined && north !== undefined
        ? { west, south, east, north }
        : null,
    locations: locations.ids.map((id, l) => ({
      id,
      name: say(locations.names[l], language),
      at: locations.at[l] ?? [0, 0],
      kind: locations.kind[l] ?? 'town',
      people: locations.people[l] ?? 0,
      value: locations.value[l] ?? 0,
      seat: drawing.locations[l]?.seat ?? false,
    })),
    routes: routes.ids.map((id, r) => ({
      id,
      from: routes.from[r] ?? 0,
      to: routes.to[r] ?? 0,
      class: ROUTE_CLASSES[routes.routeClass[r] ?? 2] ?? 'secondary',
      label: say(drawing.routes[r]?.label ?? undefined, language),
      via: drawing.routes[r]?.via ?? [],
    })),
    actors: actors.ids.map((id, a) => ({
      id,
      name: say(actors.names[a], language),
      letter: actors.letter[a] ?? '?',
      style: styleOf(actors.style[a]),
      groundName: say(drawing.actors[a]?.groundName, language),
    })),
    formations: formations.ids.map((id, f) => ({
      id,
      name: say(formations.names[f], language),
      short: say(formations.short[f], language),
      actor: formations.actor[f] ?? 0,
      symbol: `${classes.role[formations.class[f] ?? 0] ?? 'infantry'}-${formations.echelon[f] || 'brigade'}`,
    })),
  };
}

/** How a formation is known: as it is, by sight, or from where it was last seen. */
export function knownOf(world: World, state: State | View, f: number): 'own' | 'seen' | 'remembered' {
  if (!isView(state) || state.sharing & (1 << world.formations.actor[f]!)) return 'own';
  const at = state.at[f]!;
  return at !== NONE && state.sees[at] ? 'seen' : 'remembered';
}

/** The day on which a formation of others was last seen or reported, in words. */
export function lastSeenOn(world: World, state: State | View, f: number, language: string): string {
  const viewer = isView(state) ? state.viewer : 0;
  return dateOf(world, state.seenRound[viewer * world.formations.count + f] ?? 0, 'short', language);
}

/** What the map draws of a state; `viewer` is the actor through whose eyes, or -1. */
export function mapPosition(
  world: World,
  state: State | View,
  viewer: number,
  language: string,
): MapPosition {
  const { locations, formations, actors, links } = world;
  const garrison = Array.from({ length: locations.count }, () => 0);
  for (let f = 0; f < formations.count; f++) {
    const at = state.at[f] ?? NONE;
    if (at === NONE || formations.actor[f] !== state.controller[at]) continue;
    garrison[at] = (garrison[at] ?? 0) + (state.strength[f] ?? 0);
  }
  const round = state.round[0] ?? 0;
  return {
    controller: Array.from(state.controller),
    garrison,
    fighting: Array.from(state.fought, (fought) => fought > 0 && fought >= round - 1),
    formations: Array.from({ length: formations.count }, (_, f) => {
      const known = knownOf(world, state, f);
      const at = (state.strength[f] ?? 0) > 0 ? (state.at[f] ?? NONE) : NONE;
      const strength = state.strength[f] ?? 0;
      if (known === 'own')
        return {
          at,
          strength,
          cohesion: state.cohesion[f] ?? 0,
          supply: state.supply[f] ?? 0,
          acted: state.acted[f] === round,
        };
      const seen = { at, strength, cohesion: -1, supply: -1, acted: false, estimated: true };
      return known === 'seen' ? seen : { ...seen, lastSeen: lastSeenOn(world, state, f, language) };
    }),
    enemies: Array.from({ length: actors.count }, (_, a) =>
      Array.from({ length: actors.count }, (__, b) => state.relation[a * actors.count + b] === ENEMY),
    ),
    viewer,
    links: links.ids.map((id, link) => {
      const status = linkStatus(world, state, link);
      return {
        id,
        joined: status.joined,
        capacity: status.throughput,
        ...(status.joined
          ? { routes: status.routes.map(({ route, flow }) => ({ route, flow })), cut: Array.from(status.cut) }
          : remainsOf(world, state, link)),
      };
    }),
  };
}
