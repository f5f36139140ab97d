// Everything of the map that stands in the scene: sheets of ground, pictures of marks, names and symbols, what moves, the
// scale bar. Paints what was spoiled, some milliseconds a frame.

import type Phaser from 'phaser';
import type { Arrangement, Measure } from './arrange/arrangement.ts';
import { settleTime } from './arrange/arranger.ts';
import { Thinned } from './arrange/thinned.ts';
import { Bitmaps } from './bitmaps.ts';
import type { Camera } from './camera.ts';
import { Canvases } from './canvases.ts';
import type { Carried } from './hands.ts';
import { Inset } from './layers/inset.ts';
import { paintCuts, paintLinks } from './layers/link.ts';
import { nameSprites, territorySprites } from './layers/names.ts';
import { claimSprites } from './layers/claims.ts';
import { paintOrders } from './layers/orders.ts';
import { noteSprites } from './layers/overlays/notes.ts';
import { discPainters, hasFlow, overlayPainters } from './layers/overlays/painters.ts';
import { paintSupplyNet } from './layers/overlays/supply.ts';
import { placeSprites } from './layers/places.ts';
import { paintFormation, paintStep } from './layers/playback.ts';
import { signSprites } from './layers/road-signs.ts';
import { paintRouteMarks } from './layers/route-marks.ts';
import { ScaleBar } from './layers/scale-bar.ts';
import { hasSupply, paintSupply } from './layers/supply.ts';
import { stackName, stackSprites } from './layers/symbols.ts';
import { writingSprites } from './layers/writings.ts';
import { LiveSheet } from './live.ts';
import type { MapStep } from './model.ts';
import type { PlanePoint } from './projection.ts';
import type { Scenery } from './scenery.ts';
import type { Painter } from './sheet.ts';
import { Sheet, paperOf } from './sheet.ts';
import type { Sprite } from './sprites.ts';
import { SpriteLayer } from './sprites.ts';
import type { Surveyor } from './surveyor.ts';
import type { View } from './view.ts';

/** What has to be painted again. */
export type Spoiled = SheetName | 'sprites' | 'live';

/** Sheets from below. */
type SheetName = 'ground' | 'links' | 'overlays' | 'discs' | 'orders';

/** What one frame shows. */
export interface Shown {
  scenery: Scenery;
  camera: Camera;
  arrangement: Arrangement | null;
  /** The step of the film that plays, and how far. */
  showing: { step: MapStep; share: number } | null;
  carried: Carried | null;
  /** For what goes on moving by itself. */
  seconds: number;
}

/** Layers of small pictures. */
const spriteLayers = ['writings', 'territories', 'signs', 'places', 'stacks', 'notes', 'names'] as const;
type SpriteLayerName = (typeof spriteLayers)[number];

/** The sprites of a layer, by name. */
type SpritesOf = (
  scenery: Scenery,
  arrangement: Arrangement,
  bitmaps: Bitmaps,
  measure: Measure,
) => ReadonlyMap<string, Sprite>;

const spritesOf: Readonly<Record<SpriteLayerName, SpritesOf>> = {
  writings: writingSprites,
  territories: territorySprites,
  signs: signSprites,
  places: placeSprites,
  stacks: stackSprites,
  notes: noteSprites,
  names: (scenery, arrangement, bitmaps, measure) =>
    new Map([
      ...claimSprites(scenery, arrangement, bitmaps),
      ...nameSprites(scenery, arrangement, bitmaps, measure),
    ]),
};

const carriedSize = 21;
const dim = 0.3;
/** How far a step stands where motion is not wanted. */
const stillShare = 0.7;
const stillSeconds = 0.3;

const by = (paint: (pen: Parameters<Painter>[0], from: Scenery) => void, scenery: Scenery): Painter => {
  return (pen) => paint(pen, scenery);
};

function linkPainters(scenery: Scenery): Painter[] {
  const { marks, position } = scenery;
  const hasLinks = marks.showLinks && position.links.length > 0;
  const hasRoute = marks.selected?.kind === 'route' || marks.hovered?.kind === 'route';
  if (!hasLinks && !hasRoute) return [];
  return [paintRouteMarks, paintLinks, paintCuts].map((paint) => by(paint, scenery));
}

function orderPainters(scenery: Scenery): Painter[] {
  return scenery.marks.orders.length > 0 ? [by(paintOrders, scenery)] : [];
}

/** The scene of one map. */
export class Screen {
  readonly #density: number;
  readonly #measure: Measure;
  readonly #scene: Phaser.Scene;
  readonly #surveyor: Surveyor;
  readonly #bitmaps: Bitmaps;
  readonly #canvases = new Canvases();
  readonly #sheets: Readonly<Record<SheetName, Sheet>>;
  readonly #layers: Readonly<Record<SpriteLayerName, SpriteLayer>>;
  /** Sprites of layers whose pictures are painted, until those of all are. */
  readonly #sprites = new Map<SpriteLayerName, ReadonlyMap<string, Sprite>>();
  readonly #supply: LiveSheet;
  readonly #moving: LiveSheet;
  readonly #scaleBar: ScaleBar;
  readonly #inset: Inset;
  readonly #spoiled = new Set<Spoiled>();
  #painted: View | null = null;
  /** What of the sprites is left out at other zooms than theirs. */
  #thinned: Thinned | null = null;
  /** The sprite of the stack that is on the march. */
  #dimmed: string | null = null;

  constructor(scene: Phaser.Scene, density: number, measure: Measure, surveyor: Surveyor) {
    this.#scene = scene;
    this.#surveyor = surveyor;
    this.#density = density;
    this.#measure = measure;
    this.#bitmaps = new Bitmaps(scene.textures, density);
    this.#sheets = {
      ground: new Sheet(scene, 0, density, this.#canvases),
      links: new Sheet(scene, 10, density, this.#canvases),
      overlays: new Sheet(scene, 12, density, this.#canvases),
      discs: new Sheet(scene, 22, density, this.#canvases),
      orders: new Sheet(scene, 30, density, this.#canvases),
    };
    this.#supply = new LiveSheet(scene, 15);
    this.#layers = {
      writings: new SpriteLayer(scene, 6),
      territories: new SpriteLayer(scene, 8),
      signs: new SpriteLayer(scene, 16),
      places: new SpriteLayer(scene, 20),
      stacks: new SpriteLayer(scene, 40),
      notes: new SpriteLayer(scene, 48),
      names: new SpriteLayer(scene, 50),
    };
    this.#moving = new LiveSheet(scene, 60);
    this.#scaleBar = new ScaleBar(scene, 70, density);
    this.#inset = new Inset(scene, 72, density);
    this.#spoilAll();
  }

  /** Something must be painted again in one of the next frames. */
  spoil(...what: Spoiled[]): void {
    for (const each of what) this.#spoiled.add(each);
    if (what.includes('sprites')) this.#sprites.clear();
  }

  /** Paints everything again, as when colours have changed or the graphics were lost. */
  repaint(colours: Scenery['tokens']): void {
    this.#scene.cameras.main.setBackgroundColor(colours.paper);
    this.#scaleBar.spoil();
    this.#inset.spoil();
    this.#spoilAll();
  }

  /** What was written while its fonts were on their way is painted anew. */
  forgetPictures(): void {
    this.#bitmaps.forget();
    this.#spoilAll();
  }

  #spoilAll(): void {
    this.spoil('ground', 'links', 'overlays', 'discs', 'orders', 'sprites', 'live');
  }

  /** The point of the plane that a pixel of the inset shows; null beside it. */
  pointInInset(pixel: PlanePoint): PlanePoint | null {
    return this.#inset.pointAt(pixel);
  }

  /** Whether any ground has been painted yet. */
  get hasGround(): boolean {
    return this.#sheets.ground.isPainted;
  }

  /** Whether all is painted as it should be for a view. */
  isDone({ view, frame }: Camera): boolean {
    return (
      this.#spoiled.size === 0 &&
      !this.#inset.isBehind &&
      Object.values(this.#sheets).every((sheet) => !sheet.isBusy && sheet.fits(view, frame))
    );
  }

  /** Makes ready what the next sheets will be painted on, a piece at a time; false where that has been done. */
  prepare({ view, frame }: Camera): boolean {
    const { width, height } = paperOf(view, frame, this.#density);
    return this.#canvases.add(width, height);
  }

  /** Draws a frame; pictures of names and symbols are made until `deadline` (by performance.now), and on in the next. */
  paint(shown: Shown, deadline: number): void {
    const { camera } = shown;
    const isQuiet = this.#spoiled.size === 0 && Object.values(this.#sheets).every((sheet) => !sheet.isBusy);
    this.#setSprites(shown, deadline);
    this.#dimMoving(shown);
    this.#paintLive(shown);
    for (const sheet of Object.values(this.#sheets)) sheet.place(camera.view, camera.frame);
    const hidden = this.#thinned?.at(camera.view.zoom);
    for (const layer of Object.values(this.#layers))
      layer.place(camera.view, camera.frame, this.#density, hidden);
    this.#scaleBar.place(camera, shown.scenery);
    this.#inset.place(camera, shown.scenery, isQuiet, deadline);
    this.#painted = camera.view;
  }

  /** Paints sheets until `deadline` (by performance.now), one painter at least, and on in the next frame. */
  paintSheets(
    { scenery, camera, arrangement }: Omit<Shown, 'showing' | 'carried' | 'seconds'>,
    deadline: number,
  ): void {
    const { view, frame } = camera;
    const isResting = camera.resting > settleTime;
    const isPaintTime = isResting || (!camera.isFlying && arrangement?.zoom === view.zoom);
    const painters = {
      links: linkPainters,
      overlays: overlayPainters,
      discs: discPainters,
      orders: orderPainters,
    };
    const frozen: Scenery = { ...scenery };
    const isDue = (name: SheetName, isTime: boolean, of: View) =>
      this.#spoiled.delete(name) ||
      (isTime && !this.#sheets[name].isBusy && !this.#sheets[name].fits(of, frame));
    /* The ground is painted beside the page: where a flight goes to, while it is under way. */
    const heading = camera.isFlying ? camera.heading : view;
    if (isDue('ground', isPaintTime || camera.isFlying, heading))
      this.#sheets.ground.send(heading, frame, (paper, take) => this.#surveyor.paint(paper, frozen, take));
    let hasWorked = false;
    for (const name of ['orders', 'discs', 'overlays', 'links'] as const) {
      const sheet = this.#sheets[name];
      if (isDue(name, isPaintTime, view)) sheet.start(view, frame, scenery.tokens, painters[name](frozen));
      if (!sheet.isBusy || (hasWorked && performance.now() > deadline)) continue;
      hasWorked = true;
      sheet.work(deadline);
    }
  }

  /** Sets the sprites once all their pictures are painted, layer by layer, which may take some frames. */
  #setSprites({ scenery, arrangement }: Shown, deadline: number): void {
    if (arrangement === null || !this.#spoiled.has('sprites')) return;
    const bitmaps = this.#bitmaps;
    bitmaps.begin(deadline);
    for (const name of spriteLayers) {
      if (this.#sprites.has(name)) continue;
      const sprites = spritesOf[name](scenery, arrangement, bitmaps, this.#measure);
      if (!bitmaps.isComplete) return;
      this.#sprites.set(name, sprites);
      if (performance.now() > deadline) return;
    }
    this.#spoiled.delete('sprites');
    for (const [name, sprites] of this.#sprites) this.#layers[name].set(sprites);
    this.#sprites.clear();
    this.#thinned = new Thinned(arrangement, scenery.network.places, this.#measure);
    bitmaps.prune(new Set(Object.values(this.#layers).flatMap((layer) => layer.textures())));
  }

  /** The symbol of a formation on the march is painted on its way; where it stood alone it is dimmed. */
  #dimMoving({ arrangement, showing }: Shown): void {
    const step = showing?.step;
    const marching = step?.kind === 'move' ? step.formation : -1;
    const stack = arrangement?.stacks.find(({ stack: { formations } }) => formations.includes(marching));
    const name = stack?.stack.formations.length === 1 ? stackName(stack) : null;
    if (this.#dimmed !== null && this.#dimmed !== name) this.#layers.stacks.setAlpha(this.#dimmed, 1);
    if (name !== null) this.#layers.stacks.setAlpha(name, dim);
    this.#dimmed = name;
  }

  #paintLive({ scenery, camera, showing, carried, seconds }: Shown): void {
    const isStill = scenery.marks.reducedMotion;
    const isMoving = showing !== null || (hasFlow(scenery) && !isStill);
    const isElsewhere = this.#painted !== camera.view;
    if (!this.#spoiled.delete('live') && !isMoving && !isElsewhere) return;
    const { view, frame } = camera;
    const flowing = isStill ? stillSeconds : seconds;
    const supply: Painter[] = [];
    if (scenery.marks.overlays?.supply) supply.push((pen) => paintSupplyNet(pen, scenery, flowing));
    if (hasSupply(scenery)) supply.push((pen) => paintSupply(pen, scenery, flowing));
    this.#supply.paint(supply, view, frame, this.#density, scenery.tokens);
    const moving: Painter[] = [];
    if (showing !== null)
      moving.push((pen) => paintStep(pen, scenery, showing.step, isStill ? stillShare : showing.share));
    if (carried !== null) {
      const at = camera.toPlane([carried.x, carried.y]);
      moving.push((pen) => paintFormation(pen, scenery, carried.formation, at, carriedSize));
    }
    this.#moving.paint(moving, view, frame, this.#density, scenery.tokens);
  }
}
