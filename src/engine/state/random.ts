// Chance: seedrandom's `alea`, stepped inside the state so that a copy of the state is a copy of its luck.

import alea from 'seedrandom/lib/alea.js';
import { STREAMS, STREAM_WIDTH } from './columns.ts';
import type { StreamName } from './columns.ts';
import type { State } from './state.ts';

const OFFSET = Object.fromEntries(STREAMS.map((name, i) => [name, i * STREAM_WIDTH])) as Record<
  StreamName,
  number
>;
const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/** Seeds every stream from the game's seed and the stream's own name. */
export function seedStreams(state: State, seed: string): void {
  for (const name of STREAMS) {
    const inner = alea(`${seed}/${name}`, { state: true }).state();
    const at = OFFSET[name];
    state.random[at] = inner.s0;
    state.random[at + 1] = inner.s1;
    state.random[at + 2] = inner.s2;
    state.random[at + 3] = inner.c;
  }
}

/** One draw, 0 <= x < 1, from a stream: seedrandom's alea step. */
export function draw(state: State, stream: StreamName): number {
  const numbers = state.random;
  const at = OFFSET[stream];
  const t = 2091639 * numbers[at] + numbers[at + 3] * TWO_TO_MINUS_32;
  const carry = t | 0;
  numbers[at] = numbers[at + 1]!;
  numbers[at + 1] = numbers[at + 2]!;
  numbers[at + 3] = carry;
  return (numbers[at + 2] = t - carry);
}

/** A generator of its own, outside the state: for policies and for draws with an id of their own. */
export type Random = () => number;

/** A generator seeded by a text, equal to `seedrandom.alea(seed)`. */
export function seededRandom(seed: string): Random {
  return alea(seed);
}

/** A draw from the triangular distribution low..mode..high by its inverse, given u in 0..1. */
export function triangular(u: number, low: number, mode: number, high: number): number {
  if (high <= low) return low;
  const split = (mode - low) / (high - low);
  return u < split
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}
