// All that the layers paint from, in one place: the ground in the plane, the latest position, marks, colours and words.

import type { Areas } from './areas.ts';
import type { Box } from './arrange/collision.ts';
import type { Base } from './base.ts';
import type { MapGround, MapMarks, MapPosition } from './model.ts';
import type { Network } from './network.ts';
import type { PlaneBox } from './projection.ts';
import type { SymbolSheet } from './symbols.ts';
import type { Tokens } from './tokens.ts';
import type { Words } from './words.ts';

/** What is known to the painters at one moment. */
export interface Scenery {
  ground: MapGround;
  base: Base | null;
  /** The printed paper: nothing is drawn beyond it. */
  paper: PlaneBox;
  network: Network;
  symbols: SymbolSheet;
  areas: Areas | null;
  position: MapPosition;
  marks: MapMarks;
  tokens: Tokens;
  words: Words;
  /** What stands over the map, where nothing should be written: in CSS pixels of the plane at the zoom that is arranged. */
  covered?: readonly Box[];
}

/** What the sheet of ground is painted from: plain data, which a worker can be sent or build itself. */
export interface GroundScenery extends Pick<
  Scenery,
  'ground' | 'base' | 'paper' | 'network' | 'areas' | 'tokens'
> {
  position: Pick<MapPosition, 'fighting' | 'enemies'>;
}
