// The small game of the yardstick as a scenario of ours.

import { END, allocateState, playGame } from '../../src/engine/game.ts';
import type { Order, Player } from '../../src/engine/game.ts';
import { checkScenario, compileScenario, problemLine } from '../../src/scenario/index.ts';
import { NEIGHBOURS, PLACES, ROUNDS, STARTS } from './walk.ts';
import type { Walk } from './walk.ts';

/** Km between neighbours, and what the walkers do in a day: one step, and never two. */
const KM = 50;
const KM_PER_DAY = 95;

const place = (index: number): string => `p${String(index).padStart(2, '0')}`;
const PLAYERS = ['first', 'second'] as const;

/** The file of the game: an empty field with two walkers at war, no weather and nothing told. */
export function walkFile(): string {
  const named = (text: string) => ({ name: { en: text } });
  const side = Math.sqrt(PLACES);
  const fields = Array.from({ length: PLACES }, (_, index) => {
    const player = PLAYERS[STARTS.indexOf(index)];
    const at = [KM * (index % side), KM * Math.floor(index / side)];
    const start = player && { controller: player, supplyYield: 100 };
    return [place(index), { ...named(`Place ${index}`), at, kind: 'town', value: 1, ...start }] as const;
  });
  const roads = NEIGHBOURS.flatMap((others, index) =>
    others
      .filter((other) => other > index)
      .map((other) => [`${place(index)}--${place(other)}`, { class: 'motorway', km: KM }] as const),
  );
  const actors = PLAYERS.map((id, player) => {
    const weight = {
      weight: 100,
      quantity: { kind: 'value-held', actor: id, places: fields.map(([key]) => key) },
    };
    const own = { letter: id === 'first' ? 'F' : 'S', style: id === 'first' ? 'blue-square' : 'amber-disc' };
    const aims = { places: { ...named('Hold places'), ...weight } };
    return [
      id,
      { ...named(id), ...own, command: 1, initiative: 2 - player, ground: { resolve: 80, floor: 0 }, aims },
    ] as const;
  });
  const walkers = PLAYERS.map((id, player) => [
    `walker-${id}`,
    {
      ...named(`Walker ${id}`),
      actor: id,
      class: 'walker',
      at: place(STARTS[player]!),
      strength: 1000,
      cohesion: 100,
      supply: 100,
    },
  ]);
  const walker = {
    ...named('Walkers'),
    attack: 1,
    defence: 1,
    kmPerDay: KM_PER_DAY,
    supplyUse: 0,
    breakpoint: 0,
    role: 'infantry',
  };
  return JSON.stringify({
    format: 1,
    id: 'walk',
    title: { en: 'Walk' },
    map: { projection: 'plain' },
    calendar: { firstRound: '2001-01-01', lastRound: { earliest: ROUNDS, latest: ROUNDS } },
    locations: Object.fromEntries(fields),
    routes: Object.fromEntries(roads),
    classes: { walker },
    actors: Object.fromEntries(actors),
    relations: { 'first--second': 'enemy' },
    formations: Object.fromEntries(walkers),
    // Who is heavier begins every round.
    rules: { initiative: { spread: 0 } },
    outcomes: {
      over: { rank: 1, ...named('The walk is over'), about: { en: 'Places are counted.' }, family: 'fought' },
    },
  });
}

const { scenario, problems } = checkScenario({ file: 'walk.json', text: walkFile() });
if (!scenario) throw new Error(problems.map(problemLine).join('\n'));
const world = compileScenario(scenario);
const into = allocateState(world);

/** Gives the steps of one player, then ends the turn. */
function stepsOf(walk: Walk, player: number): Player {
  return {
    begin(_world, { round }) {
      const to = world.locations.ids.indexOf(place(walk[2 * (round[0]! - 1) + player]!));
      const orders: Order[] = [{ kind: 'move', formations: [player], to }];
      return () => orders.pop() ?? END;
    },
  };
}

/** Plays a walk in our engine; gives who holds each place in the end, -1 for nobody. */
export function playHere(walk: Walk): number[] {
  const { controller } = playGame(world, [stepsOf(walk, 0), stepsOf(walk, 1)], 'walk', { into });
  return Array.from(controller);
}
