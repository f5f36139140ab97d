// A game as the screens see it: one immutable object, every name resolved in the language of the page.

import { NONE, RELATIONS, actorOnTurn, outcomeOf, stateHash } from '../../../engine/game.ts';
import type { GameEvent, State, World } from '../../../engine/game.ts';
import type { MapGround } from '../../map/model.ts';
import type { FormationView, PlaceView, Snapshot } from '../../store/model.ts';
import { saidViews } from './claims.ts';
import { isPerson, newsFrom } from '../game/game.ts';
import { canUndo, undoable } from '../game/undo.ts';
import { refusedView, tableMode } from '../game/table.ts';
import { bargainView } from './bargaining.ts';
import type { Game } from '../game/game.ts';
import { mapPosition, say } from './ground.ts';
import { heard, seenBy, toldBetween } from '../game/hearing.ts';
import { audienceViews } from './audiences.ts';
import { patronageOf } from './patronage.ts';
import { actorViews, formationViews, linkViews, placeViews, routeViews } from './views.ts';
import { dealViews, givenOrders, mapOrders, newsOf, scoreView } from './course.ts';
import { dateOf, digestOf, willWord } from './words.ts';

/** What a snapshot is made of beside the game itself. */
export interface Scene {
  readonly game: Game;
  readonly title: string;
  readonly about: string;
  readonly ground: MapGround;
  readonly language: string;
}

let version = 0;
let games = 0;
const numbers = new WeakMap<Game, number>();

/** A number for each game on this page. */
function numberOf(game: Game): number {
  const known = numbers.get(game);
  if (known !== undefined) return known;
  numbers.set(game, ++games);
  return games;
}

/** Through whose eyes the screen looks: where nobody orders whoever was chosen; the person on turn, else the person who ended a turn last, else nobody. */
export function viewerOf(game: Game): number {
  if (game.looking !== null) return game.looking;
  const now = actorOnTurn(game.state);
  if (now !== NONE && isPerson(game, now)) return now;
  for (let i = game.played.length - 1; i >= 0; i--) {
    const actor = game.played[i]!.actor;
    if (isPerson(game, actor)) return actor;
  }
  return game.seats.findIndex((_, actor) => isPerson(game, actor));
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
  const from = newsFrom(game, viewer);
  const round = game.played[from]?.round ?? 0;
  return heard(game, 0, from, viewer)
    .filter((each) => each.round >= round - 1)
    .flatMap((each) => each.events);
}

/** The game as it stands. */
export function makeSnapshot(scene: Scene): Snapshot {
  const steps = snapshotSteps(scene);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same part by part, as all of it may take longer than a frame: call `next` until it is done. The game must not change meanwhile. */
export function* snapshotSteps(scene: Scene): Generator<undefined, Snapshot, undefined> {
  const { game, ground, language } = scene;
  const { world } = game;
  const viewer = viewerOf(game);
  const state = seenBy(game, viewer);
  const onTurn = actorOnTurn(game.state);
  yield;
  const formations = formationViews(world, state, language);
  yield;
  const routes = routeViews(world, state, ground);
  yield;
  const links = linkViews(world, state, (route) => routes[route]?.name ?? '', language);
  yield;
  const places = placeViews(world, state, formations, language);
  const ready = readyPlaces(places, formations, onTurn);
  yield;
  const since = toldBetween(game, newsFrom(game, viewer), game.turnFrom, viewer);
  const news = yield* newsOf(game, since, language);
  yield;
  const told = since.flatMap((each) => each.events);
  const digest = yield* digestOf(world, told, dayBefore(game, viewer), viewer, language);
  yield;
  const said = saidViews(world, game.state, state, viewer, language);
  const shown = mapPosition(world, state, viewer, language);
  yield;
  const mode = tableMode(game);
  const round = state.round[0] ?? 1;
  const over = outcomeOf(state) !== null;
  const shownRound = over ? (game.played.at(-1)?.round ?? round) : round;
  const position = state.position[0] ?? 0;
  return {
    version: ++version,
    game: numberOf(game),
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
        over || (place < position && mode !== 'plan')
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
    links,
    relations: world.actors.ids.map((_, a) =>
      world.actors.ids.map(
        (__, b) => RELATIONS[state.relation[a * world.actors.count + b] ?? 0] ?? 'neutral',
      ),
    ),
    score: viewer === NONE ? null : scoreView(world, state, viewer, language),
    news,
    said,
    digest,
    orders: givenOrders(game, viewer, language),
    mapOrders: mapOrders(game),
    mode,
    undoable: canUndo(game),
    undoFrom: game.played.length - game.turnFrom - undoable(game),
    redoable: game.undone.length,
    refused: viewer === NONE ? [] : refusedView(game, viewer, language),
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
    bargain: bargainView(
      world,
      state,
      !over && viewer === onTurn && game.looking === null ? onTurn : NONE,
      language,
    ),
    ready: ready.flatMap(({ there }) => there.map((formation) => formation.index)),
    readyPlaces: ready.map(({ place, there }) => ({
      place: place.index,
      units: there.length,
      men: there.reduce((men, formation) => men + formation.strength, 0),
    })),
    ground,
    position: shown,
    hash: stateHash(game.state),
  };
}
