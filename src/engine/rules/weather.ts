// Weather: one public state a round. It cuts what can be flown, slows mountain roads and desert tracks, and makes flight harder.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { draw } from '../state/random.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** The evening before the first round: what is expected of it. A world without kinds of weather draws nothing. */
export function openWeather(world: World, state: State): void {
  state.weather[0] = NONE;
  state.forecast[0] = world.weather.count === 0 ? NONE : drawKind(world, state);
}

/** A new round: the weather comes as expected or otherwise, and tomorrow's is expected anew from it. */
export function turnWeather(world: World, state: State, emit: Emit): void {
  if (world.weather.count === 0) return;
  const before = state.weather[0];
  const holds = draw(state, 'weather') < state.rules[P.weather.forecastHolds];
  const now = holds ? state.forecast[0] : drawKind(world, state);
  state.weather[0] = now;
  state.forecast[0] = draw(state, 'weather') < world.weather.lasts[now] ? now : drawKind(world, state);
  if (before === NONE || roadsDiffer(world, before, now)) state.supplyStale.fill(1);
  emit('weather', now, state.forecast[0], NONE, 0);
}

function drawKind(world: World, state: State): number {
  const { chance, count } = world.weather;
  let all = 0;
  for (let kind = 0; kind < count; kind++) all += chance[kind];
  let left = draw(state, 'weather') * all;
  for (let kind = 0; kind < count - 1; kind++) {
    left -= chance[kind];
    if (left < 0) return kind;
  }
  return count - 1;
}

function roadsDiffer(world: World, a: number, b: number): boolean {
  const { mountain, desert } = world.weather;
  return mountain[a] !== mountain[b] || desert[a] !== desert[b];
}

/** Factor of today's weather on the sorties of arms inside the country. */
export function flyingWeather(world: World, state: State): number {
  return state.weather[0] === NONE ? 1 : world.weather.air[state.weather[0]];
}

/** Factor of today's weather on the hardship of people away from home. */
export function hardWeather(world: World, state: State): number {
  return state.weather[0] === NONE ? 1 : world.weather.hardship[state.weather[0]];
}
