// How the time of a game grows with the size of its scenario.

import { linearRegression } from 'simple-statistics';
import type { World } from '../../src/engine/game.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { measureGames } from './games.ts';
import { tiled, withCommand, withoutEndings } from './tiles.ts';

/** Sizes that are measured, in times the original. */
export const SIZES: readonly number[] = [1, 2, 4, 8];

const WARM_UP = 150;
/** The sizes are played in turn so often, so that a busy stretch of the machine meets all of them. */
const PASSES = 5;

/** What games of one size took, by processor time. */
export interface SizeFigures {
  readonly times: number;
  readonly places: number;
  readonly routes: number;
  readonly formations: number;
  readonly games: number;
  readonly millisecondsPerGame: number;
  readonly roundsPerGame: number;
  readonly ordersPerGame: number;
}

/** How time grows: the figures of each size, and the exponent of size in the time of a game. */
export interface Growth {
  readonly sizes: readonly SizeFigures[];
  readonly exponent: number;
}

/**
 * Plays games of a scenario at each size, all to the last possible round, and the same ones several times over.
 *
 * @param games of each size, after others that warm up
 * @param scaled whether command points grow with the size; without it every actor gives as many orders as before
 */
export function measureGrowth(scenario: Scenario, games: number, scaled: boolean): Growth {
  const worlds = SIZES.map((times) => worldOf(scenario, times, scaled));
  // V8 compiles the same code for all sizes: what is not warm would be held against the first.
  measureGames(worlds[0]!, 1, WARM_UP);
  const passes = Array.from({ length: PASSES }, () => worlds.map((world) => measureGames(world, games, 1)));
  const sizes = worlds.map((world, size): SizeFigures => {
    const stretches = passes.map((pass) => pass[size]!);
    const { rounds, orders } = stretches[0]!;
    // Whatever else the machine does only adds to the time: the least says most of the games.
    const seconds = Math.min(...stretches.map(({ processorSeconds }) => processorSeconds));
    return {
      times: SIZES[size]!,
      places: world.locations.count,
      routes: world.routes.count,
      formations: world.formations.count,
      games,
      millisecondsPerGame: (1000 * seconds) / games,
      roundsPerGame: rounds / games,
      ordersPerGame: orders / games,
    };
  });
  return {
    sizes,
    exponent: exponent(sizes.map(({ times, millisecondsPerGame }) => [times, millisecondsPerGame])),
  };
}

function worldOf(scenario: Scenario, times: number, scaled: boolean): World {
  const large = withoutEndings(tiled(scenario, times, 'bench'));
  return compileScenario(scaled ? withCommand(large, times) : large);
}

/**
 * The power of size that time grows with: the slope of a straight line through the logarithms by least squares.
 *
 * @param points size and time, both above 0, of two sizes or more
 */
export function exponent(points: readonly (readonly [size: number, time: number])[]): number {
  return linearRegression(points.map(([size, time]) => [Math.log(size), Math.log(time)])).m;
}
