// Fetches and builds all that the map of one ground needs before it can be drawn.

import { decodeBase } from './base.ts';
import type { BaseFile } from './base.ts';
import type { CameraGround } from './camera.ts';
import { loadBase, loadFonts, loadSymbols } from './files.ts';
import { isInsideRings } from './rings.ts';
import type { MapGround, MapMarks, MapPosition } from './model.ts';
import { buildNetwork } from './network.ts';
import type { PlaneBox } from './projection.ts';
import { boxAround, planeBox, projectionOf } from './projection.ts';
import type { Scenery } from './scenery.ts';
import { tokens } from './tokens.ts';
import { wordsOf } from './words.ts';

const noMarks: MapMarks = {
  selected: null,
  hovered: null,
  reachable: [],
  targets: [],
  orders: [],
  supplyPath: null,
  showLinks: false,
  theme: 'light',
  reducedMotion: false,
  language: 'en',
};

function emptyPosition(ground: MapGround): MapPosition {
  return {
    controller: ground.locations.map(() => -1),
    garrison: ground.locations.map(() => 0),
    fighting: ground.locations.map(() => false),
    formations: ground.formations.map(() => ({
      at: -1,
      strength: -1,
      cohesion: -1,
      supply: -1,
      acted: false,
    })),
    enemies: ground.actors.map(() => ground.actors.map(() => false)),
    viewer: -1,
    links: [],
  };
}

/** What a map starts from. */
export interface Loaded {
  scenery: Scenery;
  camera: CameraGround;
}

/** Km of ground round the outermost places. */
const marginOf = { plain: 16, geographic: 30 } as const;
/** How much larger than its places the paper of a plain map is, so that it fills screens of any shape. */
const paperShare = 1.6;
const nowhere: PlaneBox = { left: 0, top: 0, right: 100, bottom: 100 };

/** The paper of a plain map: a square round its places. */
function squared(box: PlaneBox): PlaneBox {
  const half = (Math.max(box.right - box.left, box.bottom - box.top) * paperShare) / 2;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** The ground in the plane, and which of it is held by somebody. */
export interface Laid extends Pick<Scenery, 'ground' | 'base' | 'paper' | 'network'> {
  /** What the first view shows where the scenario names none. */
  around: PlaneBox;
  /** The ground whose holders are worked out. */
  held: PlaneBox;
}

/** Lays a ground out in the plane; `file` is its base map. */
export function layGround(ground: MapGround, file: BaseFile | null): Laid {
  const projection = projectionOf(ground);
  const base = file === null ? null : decodeBase(file, projection);
  const network = buildNetwork(
    ground,
    projection,
    base?.box ?? null,
    base === null ? undefined : (point) => isInsideRings(point, base.state),
  );
  const near = network.places.filter(
    (_, index) => base === null || ground.locations[index]!.kind !== 'abroad',
  );
  const around = boxAround(near, marginOf[ground.projection]) ?? nowhere;
  const paper = base?.box ?? squared(around);
  const held = base === null ? paper : (boxAround(base.state.flat(), 10) ?? around);
  return { ground, base, paper, network, around, held };
}

/** Loads the files a ground asks for; rejects with the file's name when one cannot be had. */
export async function loadScenery(ground: MapGround): Promise<Loaded> {
  const [file, symbols] = await Promise.all([
    ground.base === null ? null : loadBase(ground.base, document.baseURI),
    loadSymbols(),
    loadFonts(noMarks.language),
  ]);
  const { base, paper, network, around } = layGround(ground, file);
  return {
    scenery: {
      ground,
      base,
      paper,
      network,
      symbols,
      areas: null,
      position: emptyPosition(ground),
      marks: noMarks,
      tokens: tokens[noMarks.theme],
      words: wordsOf(ground, noMarks),
    },
    camera: {
      paper,
      opening: ground.opening === null ? around : planeBox(ground.opening, projectionOf(ground)),
      isOpeningGiven: ground.opening !== null,
    },
  };
}
