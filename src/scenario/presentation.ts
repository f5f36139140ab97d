// What screens need of a scenario and no rule reads: how it is drawn, where places belong, where facts come from.

import type { Text } from '../engine/game.ts';
import { inOrder, textOf } from './compile/names.ts';
import type { BaseMap } from './schema/frame.ts';
import type { Scenario } from './schema/index.ts';

/** The drawing of a scenario; its tables have the rows of the world's. */
export interface Presentation {
  readonly projection: 'geographic' | 'plain';
  /** Base map under the network, or null. */
  readonly base: BaseMap | null;
  /** Part of the map shown first, as west, south, east, north; null: all of it. */
  readonly opening: readonly [number, number, number, number] | null;
  readonly locations: readonly {
    /** Governorate or other region, or null. */
    readonly region: Text | null;
    readonly seat: boolean;
  }[];
  readonly routes: readonly {
    /** Label such as a road number, or null. */
    readonly label: Text | null;
    /** Points between its ends, from the end whose id comes first. */
    readonly via: readonly (readonly [number, number])[];
  }[];
  readonly actors: readonly {
    /** Written across the ground that it holds. */
    readonly groundName: Text;
  }[];
}

/** What to draw of a scenario, as it is in one variant when `scenarioOf` gave it. */
export function presentation(scenario: Scenario): Presentation {
  const { projection, base, opening } = scenario.map;
  return {
    projection,
    base: base ?? null,
    opening: opening ?? null,
    locations: inOrder(scenario.locations).map(([, { region, seat }]) => ({
      region: region === undefined ? null : textOf(region),
      seat,
    })),
    routes: inOrder(scenario.routes).map(([, { name, via }]) => ({
      label: name === undefined ? null : textOf(name),
      via,
    })),
    actors: inOrder(scenario.actors).map(([, { groundName, short, name }]) => ({
      groundName: textOf(groundName ?? short ?? name),
    })),
  };
}
