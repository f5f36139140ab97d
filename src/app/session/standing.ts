// How a seat stands in six quantities at most, and what each has changed since the seat last closed a turn.

import { NONE, barOf, displacedPeople, observe, read, readiness, willingness } from '../../engine/game.ts';
import type { State, Text, World } from '../../engine/game.ts';
import type { StandingName, StandingView } from '../store/standing.ts';
import { appStore } from '../store/store.ts';
import { currentGame } from './current.ts';
import { stateAfter } from './game/evenings.ts';
import { newsFrom } from './game/game.ts';
import type { Game } from './game/game.ts';
import { seenBy } from './game/hearing.ts';
import { say } from './snapshot/ground.ts';

/** A value with the whole it is a part of. */
interface Measured {
  readonly value: number;
  readonly of: number | null;
  /** What the word goes by where that is not the value; and the actor, deal or track that it is about. */
  readonly level?: number;
  readonly about?: Text | undefined;
}

type Table = ReadonlyMap<StandingName, Measured>;

/** Troops of the seat, or of those whose troops it sees as they are where it has none itself: men, men at first, men fed. */
function troopsOf(world: World, state: State, seat: number, sharing: number) {
  const bits = world.actors.ground[seat] === 1 ? 1 << seat : sharing;
  const sum = { men: 0, initial: 0, fed: 0 };
  for (let f = 0; f < world.formations.count; f++) {
    if (!(bits & (1 << world.formations.actor[f]!)) || (state.at[f] ?? NONE) === NONE) continue;
    const men = state.strength[f] ?? 0;
    sum.men += men;
    sum.initial += state.initial[f] ?? men;
    sum.fed += (men * (state.supply[f] ?? 0)) / 100;
  }
  return sum;
}

/** Places that the seat holds, at home. */
function placesOf(world: World, state: State, seat: number): number {
  let places = 0;
  for (let l = 0; l < world.locations.count; l++)
    if (state.controller[l] === seat && world.locations.abroad[l] !== 1) places++;
  return places;
}

/** The will of the client that has least of it; null for a seat that helps nobody, or nobody who is left. */
function weakestClient(world: World, state: State, seat: number): Measured | null {
  const left = (world.actors.clients[seat] ?? []).filter(
    (client) => client !== seat && state.collapsed[client] !== 1,
  );
  const [weakest] = left.toSorted((a, b) => (state.resolve[a] ?? 0) - (state.resolve[b] ?? 0));
  if (weakest === undefined) return null;
  return { value: state.resolve[weakest] ?? 0, of: null, about: world.actors.short[weakest] };
}

/** Of the deals that the seat has to do with the one nearest to all accepting: how many of its parties would; null without deals. */
function nearestDeal(world: World, state: State, seat: number): Measured | null {
  const own = [seat, ...(world.actors.clients[seat] ?? []), ...(world.actors.influences[seat] ?? [])];
  const open = world.deals.ids
    .map((_, deal) => deal)
    .filter(
      (deal) =>
        (state.inForce[deal] ?? 0) === 0 &&
        (world.actors.mediates[seat] === 1 ||
          world.deals.parties[deal]?.some((party) => own.includes(party))),
    );
  const near = open.map((deal) => ({ deal, level: readiness(world, state, deal) }));
  const [nearest] = near.toSorted((a, b) => b.level - a.level);
  if (!nearest) return null;
  const { deal, level } = nearest;
  const parties = world.deals.parties[deal] ?? [];
  const willing = parties.filter(
    (party) =>
      barOf(world, state, party, deal) === null &&
      willingness(world, state, party, deal) >= (world.actors.doctrine[party]?.acceptAbove ?? 0),
  );
  return { value: willing.length, of: parties.length, level, about: world.deals.names[deal] };
}

/** The talk track with most trust; null without tracks. */
function warmestTrack(world: World, state: State): Measured | null {
  const tracks = world.tracks.ids.map((_, track) => track);
  const [warmest] = tracks.toSorted((a, b) => (state.trust[b] ?? 0) - (state.trust[a] ?? 0));
  if (warmest === undefined) return null;
  return { value: state.trust[warmest] ?? 0, of: null, about: world.tracks.names[warmest] };
}

/** The quantities of a seat in one state. */
function measure(world: World, state: State, seat: number, sharing: number): Table {
  const table = new Map<StandingName, Measured>();
  const set = (name: StandingName, value: number, of: number | null = null) => table.set(name, { value, of });
  const put = (name: StandingName, measured: Measured | null) => measured && table.set(name, measured);
  const { men, initial, fed } = troopsOf(world, state, seat, sharing);
  const hasGround = world.actors.ground[seat] === 1;
  if (men > 0 || hasGround) set('arms', men, initial);
  if (hasGround) set('will', state.resolve[seat] ?? 0);
  else if (world.actors.sponsor[seat] === 1) {
    put('clients', weakestClient(world, state, seat));
    set('commitment', state.commitment[seat] ?? 0);
  } else set('credit', 100 * (state.credit[seat] ?? 0));
  if (men > 0) set('supply', (100 * fed) / men);
  if (world.actors.air[seat]) set('air', (state.sorties[seat] ?? 0) + (state.drones[seat] ?? 0));
  if (hasGround) set('ground', placesOf(world, state, seat));
  else if (!world.actors.air[seat]) put('deal', nearestDeal(world, state, seat));
  if (world.actors.mediates[seat] === 1) {
    put('trust', warmestTrack(world, state));
    set('harm', read(world, state, { kind: 'harmed', actor: NONE }));
  }
  set('move', displacedPeople(world, state));
  return table;
}

/** Steps from the best word to the worst: the least value, or share of the whole, at which each is still said. */
const STEPS: Readonly<
  Record<
    Exclude<StandingName, 'ground' | 'move' | 'harm' | 'clients'>,
    readonly (readonly [number, string])[]
  >
> = {
  arms: [
    [0.9, 'whole'],
    [0.75, 'worn'],
    [0.5, 'thinned'],
    [0, 'hollow'],
  ],
  will: [
    [75, 'determined'],
    [55, 'steady'],
    [40, 'wavering'],
    [25, 'breaking'],
    [0, 'spent'],
  ],
  commitment: [
    [75, 'determined'],
    [55, 'steady'],
    [40, 'wavering'],
    [0, 'halfHearted'],
  ],
  deal: [
    [0, 'agreed'],
    [-0.15, 'near'],
    [-0.6, 'off'],
    [-2, 'far'],
  ],
  trust: [
    [60, 'warm'],
    [35, 'cool'],
    [0, 'cold'],
  ],
  credit: [
    [60, 'heard'],
    [35, 'listened'],
    [0, 'unheard'],
  ],
  supply: [
    [75, 'ample'],
    [50, 'enough'],
    [30, 'short'],
    [10, 'hungry'],
    [0, 'out'],
  ],
  air: [
    [0.99, 'fresh'],
    [0.01, 'partly'],
    [0, 'idle'],
  ],
};

/** People who newly have to leave from which a day is a flight. */
const FLIGHT = 20_000;
const STIR = 500;

/** Civilians newly killed or hurt from which a day is a bad one. */
const BAD_DAY = 20;

function wordOf(name: StandingName, { value, of, level: given }: Measured, change: number | null): string {
  if (name === 'ground')
    return change === null || change === 0 ? 'holding' : change > 0 ? 'gaining' : 'losing';
  if (name === 'move') {
    if (change === null || Math.abs(change) < STIR) return value < STIR ? 'calm' : 'standing';
    return change < 0 ? 'returning' : change < FLIGHT ? 'rising' : 'flight';
  }
  if (name === 'harm')
    return value < 1
      ? 'none'
      : change === null || change < 1
        ? 'unmoved'
        : change < BAD_DAY
          ? 'some'
          : 'many';
  const level = given ?? (of === null ? value : value / Math.max(1e-9, of));
  const steps = STEPS[name === 'clients' ? 'will' : name];
  return steps.find(([least]) => level >= least)?.[1] ?? steps.at(-1)![1];
}

/** What a seat saw when it last closed a turn: kept then, or found by playing the game again up to there, once for each turn. */
let last: {
  readonly game: Game;
  readonly from: number;
  readonly seat: number;
  readonly seen: State;
} | null = null;

/** Keeps what a seat sees as it is about to close its turn: playing a long game again takes longer than a frame. */
export function rememberStanding(game: Game, seat: number): void {
  if (seat === NONE) return;
  last = { game, from: game.played.length, seat, seen: observe(game.world, game.state, seat) };
}

/** What a seat saw as it closed its last turn; null before it has had one. */
export function seenAtLastTurn(game: Game, seat: number): State | null {
  const from = newsFrom(game, seat);
  if (from === 0) return null;
  if (last?.game !== game || last.from !== from || last.seat !== seat)
    last = { game, from, seat, seen: observe(game.world, stateAfter(game, from), seat) };
  return last.seen;
}

/** The quantities of the seat that looks; none where nobody does. */
export function standingOf(
  game: Game,
  seat: number,
  sorties: number | null,
  language: string,
): readonly StandingView[] {
  if (seat === NONE) return [];
  const { world } = game;
  const state = seenBy(game, seat);
  const { sharing } = observe(world, game.state, seat);
  const seen = seenAtLastTurn(game, seat);
  const before = seen && measure(world, seen, seat, sharing);
  return [...measure(world, state, seat, sharing)].map(([name, measured]) => {
    const now = name === 'air' ? { ...measured, of: sorties } : measured;
    const then = before?.get(name);
    const isSame = then !== undefined && then.about === now.about;
    const change = name === 'air' || !isSame ? null : now.value - then.value;
    const floor = name === 'will' ? (world.actors.resolveFloor[seat] ?? 0) : 0;
    const { value, of } = now;
    const about = say(now.about, language);
    return {
      name,
      word: wordOf(name, now, change),
      value,
      of,
      floor,
      change,
      ...(about === '' ? {} : { about }),
    };
  });
}

/** Keeps the quantities in step with the game from now on. */
export function followWithStanding(): void {
  appStore.subscribe(({ snapshot }, before) => {
    if (snapshot === before.snapshot) return;
    const held = currentGame();
    const standing =
      snapshot && held
        ? standingOf(held.game, snapshot.viewer, snapshot.sorties?.all ?? null, held.scene.language)
        : [];
    appStore.setState({ standing });
  });
}
