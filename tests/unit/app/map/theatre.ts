// The Hama scenario's map as the page makes it, without a browser: base layers and symbols come from the served files.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, NONE } from '../../../../src/engine/game.ts';
import { compileScenario, checkScenario, presentation, scenarioOf } from '../../../../src/scenario/index.ts';
import { mapGround, mapPosition } from '../../../../src/app/session/snapshot/ground.ts';
import { decodeBase } from '../../../../src/app/map/base.ts';
import type { BaseFile } from '../../../../src/app/map/base.ts';
import type { MapGround, MapMarks, MapPosition } from '../../../../src/app/map/model.ts';
import { isInsideRings } from '../../../../src/app/map/rings.ts';
import { buildNetwork } from '../../../../src/app/map/network.ts';
import { boxAround, projectionOf } from '../../../../src/app/map/projection.ts';
import type { Scenery } from '../../../../src/app/map/scenery.ts';
import type { SymbolSheet } from '../../../../src/app/map/symbols.ts';
import { gridOf, survey } from '../../../../src/app/map/survey.ts';
import { tokens } from '../../../../src/app/map/tokens.ts';
import { wordsOf } from '../../../../src/app/map/words.ts';

const root = join(import.meta.dirname, '../../../..');

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function symbolSheet(): SymbolSheet {
  return JSON.parse(text('assets/symbols/symbols.json')) as SymbolSheet;
}

export function baseFile(): BaseFile {
  return JSON.parse(text('assets/base/levant.json')) as BaseFile;
}

export const noMarks: MapMarks = {
  selected: null,
  hovered: null,
  reachable: [],
  targets: [],
  orders: [],
  supplyPath: null,
  showLinks: true,
  theme: 'light',
  reducedMotion: false,
  language: 'en',
};

/** Ground and first position of a shipped scenario, in the eyes of an actor or of nobody. */
export function scenarioMap(
  file: string,
  viewer: string | null,
): { ground: MapGround; position: MapPosition } {
  const { scenario } = checkScenario({
    file,
    text: text(`scenarios/${file}`),
    resolve: () => null,
    seeds: (name) => text(`seeds/${name}.json`),
  });
  if (!scenario) throw new Error(`${file} has errors`);
  const world = compileScenario(scenario, { variant: null });
  const actor = viewer === null ? NONE : world.actors.ids.indexOf(viewer);
  return {
    ground: mapGround(world, presentation(scenarioOf(scenario, null)), 'en'),
    position: mapPosition(world, begin(world, '1'), actor, 'en'),
  };
}

/** Everything the painters know, with the ground surveyed. */
export function sceneryOf(ground: MapGround, position: MapPosition, marks: MapMarks = noMarks): Scenery {
  const projection = projectionOf(ground);
  const base = ground.base === null ? null : decodeBase(baseFile(), projection);
  const network = buildNetwork(
    ground,
    projection,
    base?.box ?? null,
    base === null ? undefined : (point) => isInsideRings(point, base.state),
  );
  const around = boxAround(network.places, 22)!;
  const scenery: Scenery = {
    ground,
    base,
    paper: base?.box ?? around,
    network,
    symbols: symbolSheet(),
    areas: null,
    position,
    marks,
    tokens: tokens.light,
    words: wordsOf(ground, marks),
  };
  const held = base === null ? around : boxAround(base.state.flat(), 10)!;
  scenery.areas = survey(scenery, position, gridOf({ base, held }));
  return scenery;
}

/** Widths of letters as wide as they are in the mean. */
export function measure(written: string, font: string): number {
  return written.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 12) * 0.53;
}

export function placeNamed(ground: MapGround, id: string): number {
  const index = ground.locations.findIndex((location) => location.id === id);
  if (index < 0) throw new Error(`no place "${id}"`);
  return index;
}
