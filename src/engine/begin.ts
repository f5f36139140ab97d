// The evening before the first round: start values, what nobody knew drawn, and the first order of turns.

import { silent } from './events.ts';
import type { Emit } from './events.ts';
import { NONE } from './world/indices.ts';
import { PARAMETERS } from './numbers/parameters.ts';
import { draw, seededRandom, seedStreams, triangular } from './state/random.ts';
import { joined } from './roads/flow.ts';
import { beginSight } from './rules/sight.ts';
import { noteCommand, noteDeeds } from './state/stale.ts';
import { setStart } from './state/start.ts';
import { GAME, allocateState } from './state/state.ts';
import type { State } from './state/state.ts';
import { openWeather } from './rules/weather.ts';
import { beginRound } from './turn.ts';
import { UNCERTAIN_COLUMNS } from './world/world.ts';
import type { World } from './world/world.ts';

/** Games begun so far. */
let games = 0;

/** A game about to begin its first round. The same world and seed always give the same state. */
export function begin(
  world: World,
  seed: string,
  emit: Emit = silent,
  state: State = allocateState(world),
): State {
  state.bytes.fill(0);
  state.marks.fill(0);
  state.marks[GAME] = ++games;
  seedStreams(state, seed);
  setStart(world, state);
  drawUncertain(world, state, seed);
  const choices = world.calendar.latestLast - world.calendar.earliestLast + 1;
  state.lastRound[0] = world.calendar.earliestLast + Math.floor(draw(state, 'setup') * choices);
  state.round[0] = 1;
  openWeather(world, state);
  state.supplyStale.fill(1);
  for (let link = 0; link < world.links.count; link++) {
    state.linked[link] = joined(
      world,
      state,
      world.links.actor[link],
      world.links.from[link],
      world.links.to[link],
    )
      ? 1
      : 0;
  }
  beginSight(world, state);
  for (let actor = 0; actor < world.actors.count; actor++) noteDeeds(world, state, actor);
  noteCommand(state);
  beginRound(world, state, emit);
  return state;
}

/** One draw for each entry of `uncertain`, seeded by the game's seed and the entry's own id, so that entries never disturb each other. */
function drawUncertain(world: World, state: State, seed: string): void {
  const { uncertain } = world;
  for (let u = 0; u < uncertain.count; u++) {
    const value = triangular(
      seededRandom(`${seed}/uncertain/${uncertain.ids[u]}`)(),
      uncertain.low[u],
      uncertain.mode[u],
      uncertain.high[u],
    );
    state.drawn[u] = value;
    applyDraw(world, state, u, value);
  }
  state.initial.set(state.strength);
  state.resolveStart.set(state.resolve);
}

function applyDraw(world: World, state: State, entry: number, value: number): void {
  const { uncertain, formations, locations, actors } = world;
  const column = UNCERTAIN_COLUMNS[uncertain.column[entry]];
  const actor = uncertain.actor[entry];
  const mine = (owner: number): boolean => actor === NONE || owner === actor;
  const change = (old: number): number => {
    const operation = uncertain.operation[entry];
    return operation === 'set' ? value : operation === 'scale' ? old * value : old + value;
  };
  const percent = (old: number): number => Math.max(0, Math.min(100, change(old)));
  switch (column) {
    case 'strength':
      for (let f = 0; f < formations.count; f++)
        if (mine(formations.actor[f])) state.strength[f] = Math.max(0, Math.round(change(state.strength[f])));
      break;
    case 'quality':
      for (let f = 0; f < formations.count; f++)
        if (mine(formations.actor[f])) state.quality[f] = Math.max(0, change(state.quality[f]));
      break;
    case 'cohesion':
      for (let f = 0; f < formations.count; f++)
        if (mine(formations.actor[f])) state.cohesion[f] = percent(state.cohesion[f]);
      break;
    case 'supply':
      for (let f = 0; f < formations.count; f++)
        if (mine(formations.actor[f])) state.supply[f] = percent(state.supply[f]);
      break;
    case 'resolve':
      for (let a = 0; a < actors.count; a++)
        if (mine(a) && actors.ground[a]) state.resolve[a] = percent(state.resolve[a]);
      break;
    case 'commitment':
      for (let a = 0; a < actors.count; a++)
        if (mine(a) && actors.sponsor[a]) state.commitment[a] = percent(state.commitment[a]);
      break;
    case 'home':
      for (let a = 0; a < actors.count; a++) {
        if (!mine(a)) continue;
        for (let l = 0; l < locations.count; l++) {
          const row = a * locations.count + l;
          state.home[row] = state.home[row] > 0 ? Math.max(0, Math.min(1, change(state.home[row]))) : 0;
        }
      }
      break;
    case 'rule': {
      const row = uncertain.rule[entry];
      state.rules[row] = Math.max(
        PARAMETERS[row].low,
        Math.min(PARAMETERS[row].high, change(state.rules[row])),
      );
      break;
    }
    case undefined:
      throw new RangeError(
        `No column ${uncertain.column[entry]} for uncertain entry ${uncertain.ids[entry]}`,
      );
  }
}
