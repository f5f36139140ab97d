// What stands on the map as the screens see it: actors, formations, places, routes, links.

import { ENEMY, NONE, P, STANCES, TERRAINS, linkStatus, weighOffer } from '../../../engine/game.ts';
import type { State, Text, World } from '../../../engine/game.ts';
import type { MapGround } from '../../map/model.ts';
import type { ActorView, FormationView, LinkView, PlaceView, RouteView } from '../../store/model.ts';
import { supplyWay } from './supply.ts';
import { knownOf, lastSeenOn, say, styleOf } from './ground.ts';
import { isView } from '../game/hearing.ts';
import { waysOf } from './links.ts';
import { neighbours } from './ways.ts';
import { nerveWord, suppliedWord } from './words.ts';

/** Aims named for an actor that says its goal in no sentence of its own. */
const CHIEF_AIMS = 2;

function chiefAims(world: World, actor: number, language: string): string {
  const { aims } = world;
  const own = aims.ids.flatMap((_, aim) => (aims.actor[aim] === actor ? [aim] : []));
  const chief = own.toSorted((a, b) => (aims.weight[b] ?? 0) - (aims.weight[a] ?? 0)).slice(0, CHIEF_AIMS);
  return chief.map((aim) => say(aims.names[aim], language)).join(language === 'ar' ? '، ' : ', ');
}

/** The actors of a world, with who is played by a person. */
export function actorViews(
  world: World,
  language: string,
  person: (actor: number) => boolean,
  collapsed: (actor: number) => boolean = () => false,
): readonly ActorView[] {
  const { actors } = world;
  return actors.ids.map((id, index) => ({
    index,
    id,
    name: say(actors.names[index], language),
    short: say(actors.short[index], language) || say(actors.names[index], language),
    letter: actors.letter[index] ?? '?',
    style: styleOf(actors.style[index]),
    about: say(actors.about[index], language),
    tag: say(actors.tags[index], language),
    goal: say(actors.goals[index], language) || chiefAims(world, index, language),
    dilemmas: (actors.dilemmas[index] ?? []).map((dilemma) => say(dilemma, language)),
    ground: actors.ground[index] === 1,
    person: person(index),
    latent: actors.latent[index] === 1,
    collapsed: collapsed(index),
  }));
}

/** The formations as a seat knows them. */
export function formationViews(world: World, state: State, language: string): readonly FormationView[] {
  const { formations, classes, locations } = world;
  return formations.ids.map((_, index) => {
    const at = (state.strength[index] ?? 0) > 0 ? (state.at[index] ?? NONE) : NONE;
    const kind = formations.class[index] ?? 0;
    return {
      index,
      name: say(formations.names[index], language),
      short: say(formations.short[index], language) || say(formations.names[index], language),
      actor: formations.actor[index] ?? 0,
      className: say(classes.names[kind], language),
      symbol: `${classes.role[kind] ?? 'infantry'}-${formations.echelon[index] || 'brigade'}`,
      at,
      place: at === NONE ? null : say(locations.names[at], language),
      strength: state.strength[index] ?? 0,
      initial: state.initial[index] ?? 0,
      quality: state.quality[index] ?? 0,
      cohesion: state.cohesion[index] ?? 0,
      supply: state.supply[index] ?? 0,
      acted: state.acted[index] === state.round[0],
      pool:
        isOwn(state, formations.actor[index] ?? 0) &&
        state.at[index] === NONE &&
        (state.strength[index] ?? 0) > 0
          ? (formations.sponsor[index] ?? NONE)
          : NONE,
      nerve: nerveWord(state.cohesion[index] ?? 0, language),
      supplied: suppliedWord(state.supply[index] ?? 0, language),
      known: knownOf(world, state, index),
      lastSeen: lastSeenOn(world, state, index, language),
    };
  });
}

/** True when the state tells all of what an actor has. */
function isOwn(state: State, actor: number): boolean {
  return !isView(state) || (state.sharing & (1 << actor)) !== 0;
}

/** A name in the page's other language, where the scenario gives it and it is another. */
function inOther(name: Text | undefined, language: string): string | null {
  const other = language === 'en' ? name?.['ar'] : name?.en;
  return other === undefined || other === say(name, language) ? null : other;
}

/** Of a hundred games, those in which the offer before a garrison of the seat's own is accepted tonight; null without one. */
function offerAccepted(world: World, state: State, place: number): number | null {
  const [by, holder] = [state.offeredBy[place] ?? NONE, state.controller[place] ?? NONE];
  if (by === NONE || holder === NONE || !isOwn(state, holder)) return null;
  return Math.round(100 * weighOffer(world, state, by, place));
}

/** The places as a seat knows them. */
export function placeViews(
  world: World,
  state: State,
  formations: readonly FormationView[],
  language: string,
): readonly PlaceView[] {
  const { locations, actors } = world;
  const byPlace = new Map<number, FormationView[]>();
  for (const formation of formations) {
    if (formation.at === NONE) continue;
    const there = byPlace.get(formation.at) ?? [];
    there.push(formation);
    byPlace.set(formation.at, there);
  }
  return locations.ids.map((_, index) => {
    const controller = state.controller[index] ?? NONE;
    const there = byPlace.get(index) ?? [];
    const own = there.filter((formation) => formation.actor === controller);
    const hostile = (other: number) =>
      controller !== NONE && other !== NONE && state.relation[controller * actors.count + other] === ENEMY;
    let opponents = 0;
    let estimated = false;
    let nearest: PlaceView['nearest'] = null;
    for (const { place, route } of neighbours(world, index)) {
      for (const formation of byPlace.get(place) ?? [])
        if (hostile(formation.actor)) {
          opponents += formation.strength;
          estimated ||= !isOwn(state, formation.actor);
        }
      const holder = state.controller[place] ?? NONE;
      const km = world.routes.km[route] ?? 0;
      if (hostile(holder) && (!nearest || km < nearest.km))
        nearest = { place: say(locations.names[place], language), actor: holder, km };
    }
    const source =
      controller === NONE || !isOwn(state, controller)
        ? NONE
        : (supplyWay(world, state, controller, index)?.[0] ?? NONE);
    return {
      index,
      name: say(locations.names[index], language),
      otherName: inOther(locations.names[index], language),
      kind: locations.kind[index] ?? 'town',
      terrain: TERRAINS[locations.terrain[index] ?? 0] ?? 'open',
      people: locations.people[index] ?? 0,
      atHome: state.atHome[index] ?? 0,
      sheltering: state.sheltering[index] ?? 0,
      away: state.away[index] ?? 0,
      harmed: state.dead[index] ?? 0,
      value: locations.value[index] ?? 0,
      controller,
      abroad: locations.abroad[index] === 1,
      fortification: state.fortification[index] ?? 0,
      stores: Math.round((state.stock[index] ?? 0) * 1000),
      offeredBy: state.offeredBy[index] ?? NONE,
      offerAccepted: offerAccepted(world, state, index),
      fortificationMost: Math.max(world.rules[P.stance.digMost] ?? 0, state.fortification[index] ?? 0),
      counted: !estimated,
      own: isOwn(state, controller),
      sight: !isView(state) || state.sees[index] === 1,
      stance: own.length > 0 && isOwn(state, controller) ? (STANCES[state.stance[index] ?? 0] ?? null) : null,
      garrison: own.reduce((men, formation) => men + formation.strength, 0),
      formations: there.map((formation) => formation.index),
      supply:
        own.length > 0 && isOwn(state, controller)
          ? own.reduce((sum, formation) => sum + formation.supply, 0) / own.length
          : null,
      supplyFrom: source === NONE ? null : say(locations.names[source], language),
      opponents,
      nearest,
      fought: (state.fought[index] ?? 0) > 0 && (state.fought[index] ?? 0) >= (state.round[0] ?? 0) - 1,
      routes: neighbours(world, index).map((edge) => edge.route),
    };
  });
}

/** The links with the ways that carry them. */
export function linkViews(
  world: World,
  state: State,
  routeName: (route: number) => string,
  language: string,
): readonly LinkView[] {
  return world.links.ids.map((_, index) => {
    const status = linkStatus(world, state, index);
    return {
      index,
      name: say(world.links.names[index], language),
      actor: world.links.actor[index] ?? NONE,
      joined: status.joined,
      throughput: status.throughput,
      ways: waysOf(world, index, status, language),
      cut: Array.from(status.cut, routeName),
    };
  });
}

/** The routes with what they carry and who flies against them. */
export function routeViews(world: World, state: State, ground: MapGround): readonly RouteView[] {
  const status = world.links.ids.map((_, link) => linkStatus(world, state, link));
  return ground.routes.map((route, index) => ({
    index,
    name: `${ground.locations[route.from]?.name ?? ''} – ${ground.locations[route.to]?.name ?? ''}`,
    label: route.label,
    class: route.class,
    km: world.routes.km[index] ?? 0,
    from: route.from,
    to: route.to,
    cut: status.some((link) => link.cut.includes(index)),
    flow: status.reduce(
      (sum, link) => sum + (link.routes.find((each) => each.route === index)?.flow ?? 0),
      0,
    ),
    interdicted: world.actors.ids
      .map((_, actor) => ({ actor, sorties: state.interdiction[actor * world.routes.count + index] ?? 0 }))
      .filter(({ sorties }) => sorties > 0),
  }));
}
