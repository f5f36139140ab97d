// The operations map: holds position and marks, decides what must be painted anew, and hands it to the layers.

import type { Areas } from './areas.ts';
import { areaSteps } from './areas.ts';
import type { Arrangement } from './arrange.ts';
import { arrange } from './arrange.ts';
import type Phaser from 'phaser';
import { decodeBase } from './base.ts';
import { Bitmaps } from './bitmaps.ts';
import { controlSteps } from './control.ts';
import { loadBase, loadFonts, loadSymbols } from './files.ts';
import { after, Film } from './film.ts';
import { listen } from './gestures.ts';
import { distanceToLine, isInsideRings } from './geometry.ts';
import { paintBorders, paintGovernorates, paintNeatLine } from './layers/borders.ts';
import { controlPainters } from './layers/control.ts';
import { paintContested, paintFront } from './layers/front.ts';
import { paintGroundNames } from './layers/ground-names.ts';
import { paintHachures } from './layers/hachures.ts';
import { paintCoast, paintLand } from './layers/land.ts';
import { paintCuts, paintLinks } from './layers/link.ts';
import { nameSprites, territorySprites } from './layers/names.ts';
import { paintOrders } from './layers/orders.ts';
import { placeSprites } from './layers/places.ts';
import { paintFormation, paintStep, placesOf } from './layers/playback.ts';
import { paintRiverNames, paintRivers } from './layers/rivers.ts';
import { isRoadShown, paintRoads, roadClass, shieldSprites } from './layers/roads.ts';
import { paintRouteMarks } from './layers/route-marks.ts';
import { paintScaleBar, scaleBarSize } from './layers/scale-bar.ts';
import { hasSupply, paintSupply } from './layers/supply.ts';
import { formationAt, stackSprites } from './layers/symbols.ts';
import { LiveSheet } from './live.ts';
import type {
  MapGround,
  MapMarks,
  MapPadding,
  MapPosition,
  MapStep,
  MapThing,
  OperationsMap,
  Unsubscribe,
} from './model.ts';
import { buildNetwork } from './network.ts';
import { boxAround, planeBox, projectionOf } from './projection.ts';
import type { PlaneBox, PlanePoint } from './projection.ts';
import type { Scenery } from './scenery.ts';
import type { Painter } from './sheets.ts';
import { Sheets } from './sheets.ts';
import { SpriteLayer } from './sprites.ts';
import type { Stage } from './stage.ts';
import { startStage } from './stage.ts';
import { tokens } from './tokens.ts';
import type { Frame, Limits, View } from './view.ts';
import {
  bandOf,
  between,
  confine,
  middleOf,
  panBy,
  toPlane,
  toScreen,
  viewOf,
  zoomAt,
  zoomStep,
} from './view.ts';
import { wordsOf } from './words.ts';

const flightTime = 350;
const settleTime = 90;
const workBudget = 12;
const cellSize = 4;
const closest = 24;
const smallOpening = 4.2;

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

async function buildScenery(
  ground: MapGround,
): Promise<{ scenery: Scenery; opening: PlaneBox; ring: PlaneBox }> {
  const projection = projectionOf(ground);
  const [file, symbols] = await Promise.all([
    ground.base === null ? null : loadBase(ground.base),
    loadSymbols(),
    loadFonts(noMarks.language),
  ]);
  const base = file === null ? null : decodeBase(file, projection);
  const network = buildNetwork(
    ground,
    projection,
    base?.box ?? null,
    base === null ? undefined : (point) => isInsideRings(point, base.state),
  );
  const onGround = network.places.filter((_, index) => ground.locations[index]!.kind !== 'abroad');
  const around = boxAround(onGround, ground.projection === 'plain' ? 22 : 30) ?? {
    left: 0,
    top: 0,
    right: 100,
    bottom: 100,
  };
  const ring = boxAround(base === null ? onGround : base.state.flat(), base === null ? 22 : 10) ?? around;
  const opening = ground.opening === null ? around : planeBox(ground.opening, projection);
  const scenery: Scenery = {
    ground,
    base,
    paper: base?.box ?? around,
    network,
    symbols,
    areas: null,
    position: emptyPosition(ground),
    marks: noMarks,
    tokens: tokens[noMarks.theme],
    words: wordsOf(ground, noMarks),
  };
  return { scenery, opening, ring };
}

/** Starts a map in an element; resolves when it can be shown. Rejects when base layers or symbols cannot be had. */
export async function createMap(
  parent: HTMLElement,
  ground: MapGround,
  renderer: 'auto' | 'canvas' | 'webgl',
): Promise<OperationsMap> {
  const { scenery, opening, ring } = await buildScenery(ground);
  const density = Math.min(3, Math.max(1, window.devicePixelRatio));
  let map: LiveMap | null = null;
  const stage = await startStage(
    parent,
    renderer,
    density,
    (milliseconds) => map?.tick(milliseconds) ?? true,
  );
  map = new LiveMap(parent, stage, scenery, opening, ring, density);
  return map;
}

/** What must be done again in the next frame. */
interface Dirty {
  sheets: boolean;
  arrangement: boolean;
  sprites: boolean;
  live: boolean;
  scale: boolean;
}

class LiveMap implements OperationsMap {
  readonly #parent: HTMLElement;
  readonly #stage: Stage;
  readonly #scenery: Scenery;
  readonly #opening: PlaneBox;
  readonly #controlBox: PlaneBox;
  readonly #density: number;
  readonly #sheets: Sheets;
  readonly #bitmaps: Bitmaps;
  readonly #layers: {
    shields: SpriteLayer;
    places: SpriteLayer;
    stacks: SpriteLayer;
    names: SpriteLayer;
    territories: SpriteLayer;
  };
  readonly #supply: LiveSheet;
  readonly #moving: LiveSheet;
  readonly #scaleBar: Phaser.GameObjects.Image;
  readonly #measured = new Map<string, number>();
  readonly #measuring = document.createElement('canvas').getContext('2d')!;
  readonly #listeners = {
    select: new Set<(what: MapThing | null) => void>(),
    hover: new Set<(what: MapThing | null) => void>(),
    drag: new Set<
      (formation: number, to: number | null, phase: 'start' | 'over' | 'drop' | 'cancel') => void
    >(),
  };
  readonly #stopListening: () => void;

  #frame: Frame;
  #view: View;
  #flight: { from: View; to: View; elapsed: number } | null = null;
  #film: Film | null = null;
  #afterFilm: MapPosition | null = null;
  #carried: { formation: number; x: number; y: number; over: number | null } | null = null;
  #hovered = '';
  #arrangement: Arrangement | null = null;
  #areaWork: Generator<undefined, Areas, undefined> | null = null;
  #seconds = 0;
  #sinceMove = 0;
  #dirty: Dirty = { sheets: true, arrangement: true, sprites: true, live: true, scale: true };

  constructor(
    parent: HTMLElement,
    stage: Stage,
    scenery: Scenery,
    opening: PlaneBox,
    controlBox: PlaneBox,
    density: number,
  ) {
    this.#parent = parent;
    this.#stage = stage;
    this.#scenery = scenery;
    this.#opening = opening;
    this.#controlBox = controlBox;
    this.#density = density;
    const { scene } = stage;
    this.#bitmaps = new Bitmaps(scene.textures, density);
    this.#sheets = new Sheets(scene, [0, 10, 30], density);
    this.#supply = new LiveSheet(scene, 15);
    this.#layers = {
      territories: new SpriteLayer(scene, 8),
      shields: new SpriteLayer(scene, 12),
      places: new SpriteLayer(scene, 20),
      stacks: new SpriteLayer(scene, 40),
      names: new SpriteLayer(scene, 50),
    };
    this.#moving = new LiveSheet(scene, 60);
    const scale = scene.textures.createCanvas(
      'scale bar',
      scaleBarSize.width * density,
      scaleBarSize.height * density,
    );
    if (scale === null) throw new Error('a second scale bar');
    this.#scaleBar = scene.add.image(0, 0, 'scale bar').setOrigin(0, 0).setDepth(70);
    this.#frame = {
      width: parent.clientWidth,
      height: parent.clientHeight,
      padding: { left: 0, right: 0, top: 0, bottom: 0 },
    };
    this.#view = confine(this.#openingView(), this.#frame, this.#limits());
    this.#applyTheme();
    parent.style.touchAction = 'none';
    if (parent.tabIndex < 0) parent.tabIndex = 0;
    this.#stopListening = listen(parent, {
      pan: (dx, dy) => this.#move(panBy(this.#view, dx, dy)),
      zoomAt: (x, y, factor) => this.#zoomTo([x, y], this.#view.zoom * factor),
      zoom: (factor) => this.zoom(factor),
      fit: () => this.fit(),
      hover: (at) => this.#hover(at),
      click: (x, y, reach) => this.#tell('select', this.#thingAt(x, y, reach)),
      takeUp: (x, y, reach) => this.#takeUp(x, y, reach),
      carry: (x, y) => this.#carry(x, y),
      putDown: (x, y, isDrop) => this.#putDown(x, y, isDrop),
    });
    this.#startAreas();
  }

  show(position: MapPosition): void {
    if (this.#film !== null) {
      this.#afterFilm = position;
      return;
    }
    this.#setPosition(position);
  }

  mark(marks: MapMarks): void {
    const before = this.#scenery.marks;
    this.#scenery.marks = marks;
    if (before.theme !== marks.theme) this.#applyTheme();
    if (before.language !== marks.language || before.texts !== marks.texts) {
      this.#scenery.words = wordsOf(this.#scenery.ground, marks);
      void this.#takeFonts(marks.language);
    }
    const onlyHover =
      before.selected === marks.selected &&
      before.reachable === marks.reachable &&
      before.targets === marks.targets &&
      before.orders === marks.orders &&
      before.supplyPath === marks.supplyPath &&
      before.showLinks === marks.showLinks &&
      before.theme === marks.theme &&
      before.language === marks.language &&
      before.texts === marks.texts;
    const isRoute = before.hovered?.kind === 'route' || marks.hovered?.kind === 'route';
    if (onlyHover) this.#touch({ sprites: true, sheets: isRoute });
    else this.#touch({ sheets: true, arrangement: true, live: true });
  }

  async #takeFonts(language: string): Promise<void> {
    await loadFonts(language);
    this.#measured.clear();
    this.#touch({ sheets: true, arrangement: true, scale: true });
  }

  play(steps: readonly MapStep[]): Promise<void> {
    this.skip();
    if (steps.length === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#film = new Film(steps, resolve);
      this.#follow();
      this.#wake();
    });
  }

  skip(): void {
    const film = this.#film;
    if (film === null) return;
    this.#film = null;
    let position = this.#scenery.position;
    for (const step of film.end()) position = after(position, step);
    this.#setPosition(this.#afterFilm ?? position);
    this.#afterFilm = null;
  }

  fit(padding?: MapPadding): void {
    if (padding !== undefined) this.setPadding(padding);
    this.#fly(this.#openingView());
  }

  focus(location: number): void {
    const at = this.#scenery.network.places[location];
    if (at !== undefined) this.#fly({ x: at[0], y: at[1], zoom: Math.max(this.#view.zoom, 3.6) });
  }

  setPadding(padding: MapPadding): void {
    const old = middleOf(this.#frame);
    this.#frame = { ...this.#frame, padding };
    const now = middleOf(this.#frame);
    const { x, y, zoom } = this.#view;
    this.#view = { x: x + (now[0] - old[0]) / zoom, y: y + (now[1] - old[1]) / zoom, zoom };
    this.#touch({ arrangement: true, scale: true });
  }

  zoom(factor: number): void {
    this.#zoomTo(middleOf(this.#frame), this.#view.zoom * factor);
  }

  onSelect(listener: (what: MapThing | null) => void): Unsubscribe {
    this.#listeners.select.add(listener);
    return () => this.#listeners.select.delete(listener);
  }

  onHover(listener: (what: MapThing | null) => void): Unsubscribe {
    this.#listeners.hover.add(listener);
    return () => this.#listeners.hover.delete(listener);
  }

  onDrag(
    listener: (formation: number, to: number | null, phase: 'start' | 'over' | 'drop' | 'cancel') => void,
  ): Unsubscribe {
    this.#listeners.drag.add(listener);
    return () => this.#listeners.drag.delete(listener);
  }

  resize(): void {
    const width = this.#parent.clientWidth;
    const height = this.#parent.clientHeight;
    if (width === 0 || height === 0) return;
    this.#frame = { ...this.#frame, width, height };
    this.#stage.game.scale.resize(Math.round(width * this.#density), Math.round(height * this.#density));
    this.#view = confine(this.#view, this.#frame, this.#limits());
    this.#touch({ sheets: true, arrangement: true, live: true, scale: true });
  }

  destroy(): void {
    this.#film?.end();
    this.#film = null;
    this.#stopListening();
    for (const listeners of Object.values(this.#listeners)) listeners.clear();
    this.#wake();
    this.#stage.game.destroy(true);
  }

  /** One frame: true while anything is still moving or being painted. */
  tick(milliseconds: number): boolean {
    const passed = Math.min(100, milliseconds);
    const deadline = performance.now() + workBudget;
    this.#seconds += passed / 1000;
    this.#sinceMove += passed;
    this.#advanceFlight(passed);
    this.#advanceFilm(passed);
    this.#workOnAreas(deadline);
    this.#rearrange();
    this.#paintSheets(deadline);
    this.#refreshSprites();
    this.#paintLive();
    this.#place();
    return this.#isMoving();
  }

  #isMoving(): boolean {
    const { marks } = this.#scenery;
    return (
      this.#flight !== null ||
      this.#film !== null ||
      this.#carried !== null ||
      this.#areaWork !== null ||
      this.#sheets.isBusy ||
      Object.values(this.#dirty).includes(true) ||
      !this.#sheets.fits(this.#view, this.#frame) ||
      (hasSupply(this.#scenery) && !marks.reducedMotion)
    );
  }

  #wake(): void {
    const { loop } = this.#stage.game;
    if (!loop.running) loop.wake();
  }

  #touch(what: Partial<Dirty>): void {
    Object.assign(this.#dirty, Object.fromEntries(Object.entries(what).filter(([, value]) => value)));
    this.#wake();
  }

  #limits(): Limits {
    const everything = viewOf(this.#scenery.paper, this.#frame).zoom;
    return { box: this.#scenery.paper, least: Math.min(everything, 3), most: closest };
  }

  /** The opening view; on a small screen its middle at a zoom where names can still be read. */
  #openingView(): View {
    const view = viewOf(this.#opening, this.#frame);
    const isNarrow = this.#frame.width < 600 && this.#scenery.ground.opening !== null;
    return isNarrow ? { ...view, zoom: Math.max(view.zoom, smallOpening) } : view;
  }

  #move(view: View): void {
    this.#flight = null;
    this.#setView(view);
  }

  #setView(view: View): void {
    const next = confine(view, this.#frame, this.#limits());
    if (next.zoom !== this.#view.zoom) this.#touch({ scale: true });
    this.#view = next;
    this.#sinceMove = 0;
    this.#touch({ live: true });
  }

  #zoomTo(pixel: PlanePoint, zoom: number): void {
    const { least, most } = this.#limits();
    this.#move(zoomAt(this.#view, this.#frame, pixel, Math.min(most, Math.max(least, zoom))));
  }

  #fly(to: View): void {
    const target = confine(to, this.#frame, this.#limits());
    if (this.#scenery.marks.reducedMotion) this.#move(target);
    else {
      this.#flight = { from: this.#view, to: target, elapsed: 0 };
      this.#wake();
    }
  }

  #advanceFlight(passed: number): void {
    const flight = this.#flight;
    if (flight === null) return;
    flight.elapsed += passed;
    const share = Math.min(1, flight.elapsed / flightTime);
    this.#setView(between(flight.from, flight.to, 1 - (1 - share) ** 3));
    if (share === 1) this.#flight = null;
  }

  /** Brings the places of the playing step into sight. */
  #follow(): void {
    const step = this.#film?.step;
    if (step === null || step === undefined) return;
    const pairs: PlanePoint[] = placesOf(step).flatMap((place) => {
      const point = this.#scenery.network.places[place];
      return point === undefined ? [] : [point];
    });
    const { left, right, top, bottom } = this.#frame.padding;
    const edge = Math.min(60, (this.#frame.width - left - right) / 6);
    const isSeen = pairs.every((point) => {
      const [x, y] = toScreen(this.#view, this.#frame, point);
      return (
        x > left + edge &&
        x < this.#frame.width - right - edge &&
        y > top + edge &&
        y < this.#frame.height - bottom - edge
      );
    });
    if (isSeen) return;
    const box = boxAround(pairs, 25);
    if (box === null) return;
    const shown = viewOf(box, this.#frame);
    this.#fly({ ...shown, zoom: Math.min(this.#view.zoom, shown.zoom) });
  }

  #advanceFilm(passed: number): void {
    const film = this.#film;
    if (film === null || this.#flight !== null) return;
    this.#dirty.live = true;
    const ended = film.advance(passed);
    if (ended.length === 0) return;
    let position = this.#scenery.position;
    for (const step of ended) position = after(position, step);
    if (film.step === null) {
      this.#film = null;
      this.#setPosition(this.#afterFilm ?? position);
      this.#afterFilm = null;
    } else {
      this.#setPosition(position);
      this.#follow();
    }
  }

  #setPosition(position: MapPosition): void {
    const before = this.#scenery.position;
    this.#scenery.position = position;
    const isSameGround =
      before.controller.every((each, index) => each === position.controller[index]) &&
      before.garrison.every((each, index) => each === position.garrison[index]);
    if (!isSameGround || this.#scenery.areas === null) this.#startAreas();
    this.#touch({ sheets: true, arrangement: true, live: true });
  }

  #startAreas(): void {
    const { ground, network, position } = this.#scenery;
    this.#areaWork = areaWork({
      places: network.places,
      controller: ground.locations.map((location, index) =>
        location.kind === 'abroad' ? null : (position.controller[index] ?? -1),
      ),
      garrison: position.garrison,
      roads: ground.routes.flatMap((route, index) =>
        route.class === 'sea' || route.class === 'air'
          ? []
          : [{ from: route.from, to: route.to, points: network.roads[index]!.points }],
      ),
      actors: ground.actors.length,
      box: this.#controlBox,
      cell: ground.projection === 'plain' ? controlCell(this.#controlBox) : cellSize,
    });
    this.#wake();
  }

  #workOnAreas(deadline: number): void {
    while (this.#areaWork !== null && performance.now() < deadline) {
      const step = this.#areaWork.next();
      if (step.done !== true) continue;
      this.#areaWork = null;
      this.#scenery.areas = step.value;
      this.#touch({ sheets: true, arrangement: true });
    }
  }

  #within(): { left: number; top: number; right: number; bottom: number } {
    const { left, right, top, bottom } = this.#frame.padding;
    const { zoom } = this.#view;
    const [west, north] = toPlane(this.#view, this.#frame, [left, top]);
    const [east, south] = toPlane(this.#view, this.#frame, [
      this.#frame.width - right,
      this.#frame.height - bottom,
    ]);
    return { left: west * zoom, top: north * zoom, right: east * zoom, bottom: south * zoom };
  }

  #measure = (text: string, font: string): number => {
    const key = `${font} ${text}`;
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    this.#measuring.font = font;
    const { width } = this.#measuring.measureText(text);
    this.#measured.set(key, width);
    return width;
  };

  #rearrange(): void {
    const before = this.#arrangement;
    if (this.#flight !== null && before !== null && !this.#dirty.arrangement) return;
    const isOtherStep = before === null || zoomStep(before.zoom) !== zoomStep(this.#view.zoom);
    const isSettled = this.#sinceMove > settleTime;
    const isFar = before === null || Math.abs(Math.log(before.zoom / this.#view.zoom)) > 0.5;
    if (!this.#dirty.arrangement && !(isOtherStep && (isSettled || isFar))) return;
    if (this.#areaWork !== null && before !== null && this.#scenery.areas === null) return;
    this.#arrangement = arrange(this.#scenery, this.#view.zoom, this.#within(), this.#measure, before);
    this.#dirty.arrangement = false;
    this.#dirty.sprites = true;
  }

  #painters(): Painter[][] {
    const scenery: Scenery = { ...this.#scenery };
    const by = (paint: (pen: Parameters<Painter>[0], from: Scenery) => void): Painter => {
      return (pen) => paint(pen, scenery);
    };
    const { marks, position } = scenery;
    const hasLinks = marks.showLinks && position.links.length > 0;
    const hasRoute = marks.selected?.kind === 'route' || marks.hovered?.kind === 'route';
    return [
      [
        by(paintLand),
        ...controlPainters(scenery),
        by(paintContested),
        by(paintHachures),
        by(paintRivers),
        by(paintGovernorates),
        by(paintRoads),
        by(paintCoast),
        by(paintBorders),
        by(paintFront),
        by(paintGroundNames),
        by(paintRiverNames),
        by(paintNeatLine),
      ],
      hasLinks || hasRoute ? [by(paintRouteMarks), by(paintLinks), by(paintCuts)] : [],
      marks.orders.length > 0 ? [by(paintOrders)] : [],
    ];
  }

  #paintSheets(deadline: number): void {
    const doesFit = this.#sheets.fits(this.#view, this.#frame);
    const mayStart = !this.#sheets.isBusy && (this.#sinceMove > settleTime || this.#flight === null);
    if (this.#dirty.sheets || (!doesFit && mayStart && this.#isPaintTime())) {
      this.#dirty.sheets = false;
      this.#sheets.start(this.#view, this.#frame, this.#scenery.tokens, this.#painters());
    }
    this.#sheets.work(deadline);
  }

  /** While the zoom changes, wait for it to rest; a pan paints on at once. */
  #isPaintTime(): boolean {
    return this.#sinceMove > settleTime || this.#arrangement?.zoom === this.#view.zoom;
  }

  #refreshSprites(): void {
    const arrangement = this.#arrangement;
    if (!this.#dirty.sprites || arrangement === null) return;
    this.#dirty.sprites = false;
    const scenery = this.#scenery;
    this.#layers.shields.set(shieldSprites(scenery, arrangement.shields, this.#bitmaps));
    this.#layers.places.set(placeSprites(scenery, arrangement, this.#bitmaps));
    this.#layers.stacks.set(stackSprites(scenery, arrangement, this.#bitmaps));
    this.#layers.names.set(nameSprites(scenery, arrangement, this.#bitmaps, this.#measure));
    this.#layers.territories.set(territorySprites(scenery, arrangement, this.#bitmaps, this.#measure));
    this.#bitmaps.prune(new Set(Object.values(this.#layers).flatMap((layer) => layer.textures())));
  }

  #paintLive(): void {
    const scenery = this.#scenery;
    const isAnimated = hasSupply(scenery) && !scenery.marks.reducedMotion;
    if (!this.#dirty.live && !isAnimated) return;
    this.#dirty.live = false;
    const seconds = scenery.marks.reducedMotion ? 0.3 : this.#seconds;
    const supply: Painter[] = hasSupply(scenery) ? [(pen) => paintSupply(pen, scenery, seconds)] : [];
    this.#supply.paint(supply, this.#view, this.#frame, this.#density, scenery.tokens);
    const moving: Painter[] = [];
    const film = this.#film;
    const step = film?.step;
    if (film !== null && step !== null && step !== undefined && this.#flight === null) {
      const share = scenery.marks.reducedMotion ? 0.7 : film.share;
      moving.push((pen) => paintStep(pen, scenery, step, share));
    }
    const carried = this.#carried;
    if (carried !== null) {
      const at = toPlane(this.#view, this.#frame, [carried.x, carried.y]);
      moving.push((pen) => paintFormation(pen, scenery, carried.formation, at, 21));
    }
    this.#moving.paint(moving, this.#view, this.#frame, this.#density, scenery.tokens);
  }

  #place(): void {
    this.#sheets.place(this.#view, this.#frame);
    for (const layer of Object.values(this.#layers)) layer.place(this.#view, this.#frame, this.#density);
    if (!this.#dirty.scale) return;
    this.#dirty.scale = false;
    const { padding, height } = this.#frame;
    const texture = this.#stage.scene.textures.get('scale bar') as Phaser.Textures.CanvasTexture;
    const { context } = texture;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, texture.width, texture.height);
    context.scale(this.#density, this.#density);
    context.lineJoin = 'round';
    paintScaleBar(context, this.#view.zoom, this.#scenery.tokens, this.#scenery.words);
    texture.refresh();
    this.#scaleBar.setPosition(
      Math.round((padding.left + 14) * this.#density),
      Math.round((height - padding.bottom - scaleBarSize.height - 8) * this.#density),
    );
  }

  #applyTheme(): void {
    this.#scenery.tokens = tokens[this.#scenery.marks.theme];
    this.#stage.scene.cameras.main.setBackgroundColor(this.#scenery.tokens.paper);
    this.#touch({ sheets: true, sprites: true, live: true, scale: true });
  }

  #tell(kind: 'select' | 'hover', what: MapThing | null): void {
    for (const listener of this.#listeners[kind]) listener(what);
  }

  #hover(at: readonly [number, number] | null): void {
    const thing = at === null ? null : this.#thingAt(at[0], at[1], 5);
    const key = thing === null ? '' : `${thing.kind} ${thing.index}`;
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#parent.style.cursor = thing === null ? '' : 'pointer';
    this.#tell('hover', thing);
  }

  /** What is at a pixel: a symbol, a place's mark or name, or a road. */
  #thingAt(x: number, y: number, reach: number): MapThing | null {
    const arrangement = this.#arrangement;
    if (arrangement === null) return null;
    const { network, ground } = this.#scenery;
    const toArranged = (place: number): PlanePoint => {
      const at = network.places[place]!;
      const [left, top] = toScreen(this.#view, this.#frame, at);
      return [x - left + at[0] * arrangement.zoom, y - top + at[1] * arrangement.zoom];
    };
    const nearest = this.#placeAt(x, y, reach);
    if (nearest !== null && nearest.distance <= nearest.radius + 2)
      return { kind: 'location', index: nearest.place };
    const formation = formationAt(arrangement, toArranged, reach * 0.4);
    if (formation !== null) return formation;
    if (nearest !== null) return { kind: 'location', index: nearest.place };
    for (const { place, box } of arrangement.names) {
      const [left, top] = toArranged(place);
      if (left >= box.left && left <= box.right && top >= box.top && top <= box.bottom) {
        return { kind: 'location', index: place };
      }
    }
    const point = toPlane(this.#view, this.#frame, [x, y]);
    let least = (reach + 1) / this.#view.zoom;
    let route = -1;
    network.roads.forEach((road, index) => {
      if (!isRoadShown(roadClass(ground.routes[index]!.class), bandOf(this.#view.zoom))) return;
      const distance = distanceToLine(point, road.points);
      if (distance < least) [least, route] = [distance, index];
    });
    return route < 0 ? null : { kind: 'route', index: route };
  }

  #placeAt(x: number, y: number, reach: number): { place: number; radius: number; distance: number } | null {
    let best: { place: number; radius: number; distance: number } | null = null;
    for (const { place, radius } of this.#arrangement?.marks ?? []) {
      const [left, top] = toScreen(this.#view, this.#frame, this.#scenery.network.places[place]!);
      const distance = Math.hypot(x - left, y - top);
      if (distance <= radius + reach && (best === null || distance < best.distance))
        best = { place, radius, distance };
    }
    return best;
  }

  #takeUp(x: number, y: number, reach: number): boolean {
    const thing = this.#thingAt(x, y, reach);
    if (thing?.kind !== 'formation' || this.#listeners.drag.size === 0) return false;
    const { ground, position } = this.#scenery;
    if (ground.formations[thing.index]?.actor !== position.viewer) return false;
    this.#carried = { formation: thing.index, x, y, over: null };
    this.#touch({ live: true });
    this.#tellDrag('start');
    return true;
  }

  #carry(x: number, y: number): void {
    const carried = this.#carried;
    if (carried === null) return;
    const over = this.#placeAt(x, y, 18)?.place ?? null;
    const isNew = over !== carried.over;
    this.#carried = { ...carried, x, y, over };
    this.#touch({ live: true });
    if (isNew) this.#tellDrag('over');
  }

  #putDown(x: number, y: number, isDrop: boolean): void {
    this.#carry(x, y);
    if (this.#carried === null) return;
    this.#tellDrag(isDrop ? 'drop' : 'cancel');
    this.#carried = null;
    this.#touch({ live: true });
  }

  #tellDrag(phase: 'start' | 'over' | 'drop' | 'cancel'): void {
    const carried = this.#carried;
    if (carried === null) return;
    for (const listener of this.#listeners.drag) listener(carried.formation, carried.over, phase);
  }
}

function* areaWork(input: Parameters<typeof controlSteps>[0]): Generator<undefined, Areas, undefined> {
  const grid = yield* controlSteps(input);
  return yield* areaSteps(grid);
}

/** A cell that makes about 40,000 of a plain map, at least half a km. */
function controlCell(box: PlaneBox): number {
  return Math.max(0.5, Math.sqrt(((box.right - box.left) * (box.bottom - box.top)) / 40_000));
}
