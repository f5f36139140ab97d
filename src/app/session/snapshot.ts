// A game as the screens see it: one immutable object, every name resolved in the language of the page.

import {
  ENEMY,
  NONE,
  P,
  RELATIONS,
  STANCES,
  TERRAINS,
  actorOnTurn,
  linkStatus,
  outcomeOf,
  scores,
  stateHash,
} from '../../engine/game.ts';
import type { GameEvent, State, World } from '../../engine/game.ts';
import type { MapGround, MapOrder } from '../map/model.ts';
import type {
  ActorView,
  DealView,
  FormationView,
  GivenOrder,
  LinkView,
  NewsDay,
  PlaceView,
  RouteView,
  ScoreView,
  Snapshot,
} from '../store/model.ts';
import { saidViews } from './claims.ts';
import { supplyWay } from './supply.ts';
import { canUndo, formationsOfOrder, isPerson, isWatched } from './game.ts';
import { bargainView } from './bargaining.ts';
import type { Game, Played } from './game.ts';
import { knownOf, lastSeenOn, mapPosition, say, styleOf } from './ground.ts';
import { heard, isView, seenBy } from './hearing.ts';
import { waysOf } from './links.ts';
import { audienceViews } from './audiences.ts';
import { patronageOf } from './patronage.ts';
import { neighbours, way } from './ways.ts';
import {
  dateOf,
  digestOf,
  linesOf,
  nerveWord,
  orderSentence,
  resultsOf,
  suppliedWord,
  willWord,
} from './words.ts';

/** What a snapshot is made of beside the game itself. */
export interface Scene {
  readonly game: Game;
  readonly title: string;
  readonly about: string;
  readonly ground: MapGround;
  readonly language: string;
}

let version = 0;

/** Through whose eyes the screen looks: the person on turn, else the person who ended a turn last, else nobody. */
export function viewerOf(game: Game): number {
  if (isWatched(game)) return NONE;
  const now = actorOnTurn(game.state);
  if (now !== NONE && isPerson(game, now)) return now;
  for (let i = game.played.length - 1; i >= 0; i--) {
    const actor = game.played[i]!.actor;
    if (isPerson(game, actor)) return actor;
  }
  return game.seats.findIndex((_, actor) => isPerson(game, actor));
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
    dilemmas: (actors.dilemmas[index] ?? []).map((dilemma) => say(dilemma, language)),
    ground: actors.ground[index] === 1,
    person: person(index),
    latent: actors.latent[index] === 1,
    collapsed: collapsed(index),
  }));
}

function formationViews(world: World, state: State, language: string): readonly FormationView[] {
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
      quality: (state.quality[index] ?? 0).toFixed(2),
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

function placeViews(
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
    let nearest: PlaceView['nearest'] = null;
    for (const { place, route } of neighbours(world, index)) {
      for (const formation of byPlace.get(place) ?? [])
        if (hostile(formation.actor)) opponents += formation.strength;
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
      fortificationMost: Math.max(world.rules[P.stance.digMost] ?? 0, state.fortification[index] ?? 0),
      counted: !isView(state) || (controller !== NONE && !isOwn(state, controller)),
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

function linkViews(
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

function routeViews(world: World, state: State, ground: MapGround): readonly RouteView[] {
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

/** Aims of one actor, named. */
export function scoreView(world: World, state: State, actor: number, language: string): ScoreView | null {
  const score = scores(world, state).find((each) => each.actor === actor);
  if (!score) return null;
  return {
    actor,
    total: score.total,
    aims: score.aims.map(({ aim, share, points }) => ({
      name: say(world.aims.names[aim], language),
      share,
      points,
      weight: world.aims.weight[aim] ?? 0,
    })),
  };
}

function dealViews(world: World, state: State, language: string): readonly DealView[] {
  const named = (bits: number) =>
    world.actors.ids.map((_, actor) => actor).filter((actor) => (bits >> actor) & 1);
  return world.deals.ids.map((_, index) => {
    const force = (state.inForce[index] ?? 0) > 0;
    const by = state.proposedBy[index] ?? NONE;
    const table = !force && by !== NONE && (state.proposedUntil[index] ?? 0) >= (state.round[0] ?? 0);
    return {
      index,
      name: say(world.deals.names[index], language),
      terms: (world.deals.terms[index] ?? []).map((term) => say(world.terms.names[term], language)),
      state: force ? 'force' : table ? 'table' : 'none',
      by,
      until: dateOf(world, state.proposedUntil[index] ?? 0, 'long', language),
      accepted: named(state.acceptedBy[index] ?? 0),
      rejected: named(state.rejectedBy[index] ?? 0),
      parties: [...(world.deals.parties[index] ?? [])],
    };
  });
}

/** News of orders played, by day. */
function newsOf(game: Game, played: readonly Played[], language: string): readonly NewsDay[] {
  const rounds = [...new Set(played.map((each) => each.round))];
  return rounds
    .map((round) => ({
      date: dateOf(game.world, round, 'long', language),
      lines: linesOf(
        game.world,
        played.filter((each) => each.round === round).flatMap((each) => each.events),
        `${round}`,
        language,
      ),
    }))
    .filter((day) => day.lines.length > 0);
}

function givenOrders(game: Game, viewer: number, language: string): readonly GivenOrder[] {
  return heard(game, game.turnFrom, game.played.length, viewer).map((played, index) => ({
    number: index + 1,
    text: orderSentence(game.world, played.order, language, game.state),
    results: resultsOf(game.world, played.events, language),
    final: played.final,
  }));
}

function mapOrders(game: Game): readonly MapOrder[] {
  const { world } = game;
  return game.played.slice(game.turnFrom).flatMap((played, index): MapOrder[] => {
    const { order } = played;
    const number = index + 1;
    const origin = played.origins[0] ?? NONE;
    if (order.kind === 'move' && origin !== NONE)
      return [{ number, kind: 'move', path: way(world, origin, order.to, () => true) ?? [origin, order.to] }];
    if (order.kind === 'attack' && origin !== NONE)
      return [{ number, kind: 'attack', path: [origin, order.target] }];
    if (order.kind === 'strike')
      return order.purpose === 'interdict'
        ? [
            {
              number,
              kind: 'strike',
              path: [world.routes.from[order.target]!, world.routes.to[order.target]!],
            },
          ]
        : [{ number, kind: 'strike', path: [order.target] }];
    if (order.kind === 'stance') return [{ number, kind: 'other', path: [order.place] }];
    const [formation] = formationsOfOrder(order);
    const at = formation === undefined ? NONE : (game.state.at[formation] ?? NONE);
    return at === NONE ? [] : [{ number, kind: 'other', path: [at] }];
  });
}

/** Sorties a day of an actor's bases that are not lost and of its formations that strike at short range, in clear weather. */
function sortiesOf(world: World, state: State, actor: number): number {
  const air = world.actors.air[actor];
  if (!air) return 0;
  const { formations, classes } = world;
  let near = 0;
  for (let f = 0; f < formations.count; f++)
    if (formations.actor[f] === actor && (state.at[f] ?? NONE) !== NONE)
      near += ((state.strength[f] ?? 0) / 1000) * (classes.strikes[formations.class[f] ?? 0] ?? 0);
  return air.bases.reduce(
    (sum, base) => sum + (state.lostBase[base.at] === 1 ? 0 : base.sorties),
    Math.floor(near),
  );
}

/** Places with formations of an actor that can act, those with most opponents one road away first. */
function readyPlaces(
  places: readonly PlaceView[],
  formations: readonly FormationView[],
  actor: number,
): readonly { readonly place: PlaceView; readonly there: readonly FormationView[] }[] {
  return places
    .map((place) => ({
      place,
      there: place.formations
        .flatMap((index) => formations[index] ?? [])
        .filter((formation) => formation.actor === actor && !formation.acted),
    }))
    .filter(({ there }) => there.length > 0)
    .toSorted((a, b) => b.place.opponents - a.place.opponents || b.place.value - a.place.value);
}

/** The events of the round before the news begins: what the news only goes on with. */
function dayBefore(game: Game, viewer: number): readonly GameEvent[] {
  const round = game.played[game.newsFrom]?.round ?? 0;
  return heard(game, 0, game.newsFrom, viewer)
    .filter((each) => each.round >= round - 1)
    .flatMap((each) => each.events);
}

/** The game as it stands. */
export function makeSnapshot(scene: Scene): Snapshot {
  const { game, ground, language } = scene;
  const { world } = game;
  const viewer = viewerOf(game);
  const state = seenBy(game, viewer);
  const onTurn = actorOnTurn(game.state);
  const formations = formationViews(world, state, language);
  const routes = routeViews(world, state, ground);
  const places = placeViews(world, state, formations, language);
  const ready = readyPlaces(places, formations, onTurn);
  const since = heard(game, game.newsFrom, game.turnFrom, viewer);
  const round = state.round[0] ?? 1;
  const over = outcomeOf(state) !== null;
  const shownRound = over ? (game.played.at(-1)?.round ?? round) : round;
  const position = state.position[0] ?? 0;
  return {
    version: ++version,
    scenario: { id: world.id, title: scene.title, about: scene.about },
    variant: game.variant,
    seed: game.seed,
    date: dateOf(world, shownRound, 'full', language),
    shortDate: dateOf(world, shownRound, 'long', language),
    round: shownRound,
    earliestLast: world.calendar.earliestLast,
    latestLast: world.calendar.latestLast,
    weather:
      (state.weather[0] ?? NONE) === NONE
        ? null
        : {
            now: say(world.weather.names[state.weather[0]!], language),
            next: say(world.weather.names[state.forecast[0]!], language).toLowerCase(),
          },
    over,
    onTurn,
    viewer,
    turnOrder: Array.from(state.turnOrder.subarray(0, state.turns[0]), (actor, place) => ({
      actor,
      when:
        over || place < position
          ? ('played' as const)
          : place === position
            ? ('now' as const)
            : ('next' as const),
    })),
    actors: actorViews(
      world,
      language,
      (actor) => isPerson(game, actor),
      (actor) => (state.collapsed[actor] ?? 0) > 0,
    ),
    places,
    formations,
    routes,
    links: linkViews(world, state, (route) => routes[route]?.name ?? '', language),
    relations: world.actors.ids.map((_, a) =>
      world.actors.ids.map(
        (__, b) => RELATIONS[state.relation[a * world.actors.count + b] ?? 0] ?? 'neutral',
      ),
    ),
    score: viewer === NONE ? null : scoreView(world, state, viewer, language),
    news: newsOf(game, since, language),
    said: saidViews(world, game.state, state, viewer, language),
    digest: digestOf(
      world,
      since.flatMap((each) => each.events),
      dayBefore(game, viewer),
      viewer,
      language,
    ),
    orders: givenOrders(game, viewer, language),
    mapOrders: mapOrders(game),
    undoable: canUndo(game),
    points:
      onTurn === NONE
        ? { left: 0, all: 0 }
        : {
            left: state.points[onTurn] ?? 0,
            all: Math.max(game.turnStart.points[onTurn] ?? 0, state.points[onTurn] ?? 0),
          },
    sorties:
      viewer !== NONE && world.actors.air[viewer]
        ? {
            left: (state.sorties[viewer] ?? 0) + (state.drones[viewer] ?? 0),
            all: Math.max(
              sortiesOf(world, state, viewer),
              (state.sorties[viewer] ?? 0) + (state.drones[viewer] ?? 0),
            ),
          }
        : null,
    resolve:
      viewer !== NONE && world.actors.ground[viewer] === 1
        ? {
            value: state.resolve[viewer] ?? 0,
            floor: world.actors.resolveFloor[viewer] ?? 0,
            word: willWord(state.resolve[viewer] ?? 0, language),
          }
        : null,
    commitment:
      viewer !== NONE && world.actors.sponsor[viewer] === 1
        ? { value: state.commitment[viewer] ?? 0, word: willWord(state.commitment[viewer] ?? 0, language) }
        : null,
    patronage: viewer === NONE ? null : patronageOf(world, state, viewer, language),
    audiences: audienceViews(world, state, language),
    deals: dealViews(world, state, language),
    bargain: bargainView(world, state, !over && viewer === onTurn ? onTurn : NONE, language),
    ready: ready.flatMap(({ there }) => there.map((formation) => formation.index)),
    readyPlaces: ready.map(({ place, there }) => ({
      place: place.index,
      units: there.length,
      men: there.reduce((men, formation) => men + formation.strength, 0),
    })),
    ground,
    position: mapPosition(world, state, viewer, language),
    hash: stateHash(game.state),
  };
}
