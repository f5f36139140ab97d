// Role sheets: what each seat of a scenario needs to know before it begins, a page each, to be printed.

import { ALLY, ENEMY, NONE, begin } from '../../../engine/game.ts';
import type { Order, State, World } from '../../../engine/game.ts';
import { appStore } from '../../store/store.ts';
import type { RoleSheet, SheetsView } from '../../store/table.ts';
import { say } from '../snapshot/ground.ts';
import { worldOf } from '../game/library.ts';
import { seatOrder } from '../game/seating.ts';
import { entryOf } from './start.ts';
import { actorViews } from '../snapshot/views.ts';
import { dateOf, willWord } from '../snapshot/words.ts';

/** Orders that an actor can ever give, by what it is able to do; those of one capability stand together. */
function ordersOf(world: World, actor: number): readonly Order['kind'][] {
  const { actors } = world;
  const is = (column: Uint8Array) => column[actor] === 1;
  const { air } = actors;
  const clients = (actors.clients[actor] ?? []).length > 0;
  const strikes =
    air[actor] !== null ||
    [...world.formations.actor].some(
      (owner, f) => owner === actor && (world.classes.strikes[world.formations.class[f] ?? 0] ?? 0) > 0,
    );
  const raids = [...world.formations.actor].some(
    (owner, f) => owner === actor && world.classes.raids[world.formations.class[f] ?? 0] === 1,
  );
  const licenses = actors.licensor.some((licensor) => licensor === actor);
  const deals = world.deals.count > 0;
  const groups: readonly (readonly [boolean, readonly Order['kind'][]])[] = [
    [is(actors.ground), ['move', 'attack', 'stance', 'refit', 'lend']],
    [is(actors.ground) && raids, ['raid']],
    [strikes, ['strike']],
    [(actors.entries[actor] ?? []).length > 0 && clients, ['ship', 'reinforce']],
    [is(actors.sponsor), ['commit']],
    [is(actors.sponsor) && clients, ['advise']],
    [world.bases.actor.some((owner) => owner === actor), ['leave']],
    [licenses, ['licence']],
    [is(actors.speaks) && is(actors.ground), ['offer']],
    [is(actors.speaks), ['press']],
    [is(actors.speaks) && deals, ['propose', 'accept', 'reject', 'break']],
    [is(actors.mediates), ['verify', 'pause', 'convene']],
  ];
  return groups.flatMap(([has, kinds]) => (has ? kinds : []));
}

function sheetOf(world: World, state: State, actor: number, language: string): Omit<RoleSheet, 'actor'> {
  const { actors, aims, formations, locations } = world;
  const short = (other: number) => say(actors.short[other], language) || say(actors.names[other], language);
  const awake = actors.ids
    .map((_, other) => other)
    .filter((other) => actors.latent[other] === 0 && other !== actor);
  const related = (relation: number) =>
    awake.filter((other) => actors.relation[actor * actors.count + other] === relation).map(short);
  const own = [...formations.actor.keys()].filter(
    (f) => formations.actor[f] === actor && (state.at[f] ?? NONE) !== NONE,
  );
  return {
    aims: aims.names
      .flatMap((name, aim) =>
        aims.actor[aim] === actor ? [{ name: say(name, language), weight: aims.weight[aim] ?? 0 }] : [],
      )
      .toSorted((a, b) => b.weight - a.weight),
    command: actors.command[actor] ?? 0,
    ground:
      actors.ground[actor] === 1
        ? {
            places: locations.ids.filter((_, l) => state.controller[l] === actor).length,
            formations: own.length,
            men: own.reduce((men, f) => men + (state.strength[f] ?? 0), 0),
            will: willWord(state.resolve[actor] ?? 0, language),
          }
        : null,
    commitment: actors.sponsor[actor] === 1 ? Math.round(state.commitment[actor] ?? 0) : null,
    backs: (actors.clients[actor] ?? []).map(short),
    backedBy: (actors.sponsorsOf[actor] ?? []).map(short),
    enemies: related(ENEMY),
    allies: related(ALLY),
    orders: ordersOf(world, actor),
  };
}

/** The role sheets of the scenario that is chosen; null when there is none. */
function makeSheets(): SheetsView | null {
  const { start, language } = appStore.getState();
  const entry = entryOf(start.scenario ?? '');
  if (!entry) return null;
  const world = worldOf(entry, start.variant);
  const state = begin(world, start.seed.trim() || '1');
  const views = actorViews(world, language, () => false);
  return {
    scenario: say(world.title, language),
    about: say(world.about, language),
    date: dateOf(world, 1, 'full', language),
    seats: seatOrder(world).flatMap((actor) => {
      const view = views[actor];
      return view ? [{ actor: view, ...sheetOf(world, state, actor, language) }] : [];
    }),
  };
}

/** Shows the role sheets. */
export function openSheets(): void {
  appStore.setState({ screen: 'sheets', sheets: makeSheets() });
  window.scrollTo({ top: 0 });
}

/** Back to the start page. */
export function closeSheets(): void {
  appStore.setState({ screen: 'start', sheets: null });
}
