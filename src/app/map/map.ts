// The operations map: holds the latest position and marks, and passes them to those who arrange, survey, show and listen.

import { Arranger } from './arrange/arranger.ts';
import { Camera } from './camera.ts';
import { hasFonts, loadFonts } from './files.ts';
import { Hands } from './hands.ts';
import { hasFlow } from './layers/overlays/painters.ts';
import type { Loaded } from './load.ts';
import { loadScenery } from './load.ts';
import type { MapGround, MapMarks, MapPadding, MapPosition, MapStep, OperationsMap } from './model.ts';
import { Pace } from './pace.ts';
import { Projector } from './projector.ts';
import type { Scenery } from './scenery.ts';
import { Screen } from './screen.ts';
import type { Stage } from './stage.ts';
import { startStage } from './stage.ts';
import { isSameGround } from './survey.ts';
import { Surveyor } from './surveyor.ts';
import { tokens } from './tokens.ts';
import { wordsOf } from './words.ts';

/** Steps in which a picture is drawn at most: what is painted elsewhere is not waited for. */
const mostSteps = 250;
/** Milliseconds after a move that frames go on, so that names are placed anew once it rests. */
const restTime = 400;
/** The longest time that a frame counts for in flights, in milliseconds. */
const longestFrame = 100;

/** Tells whether any of some parts differ between two plain objects, by value. */
function differences<Thing extends object>(one: Thing, other: Thing): (...parts: (keyof Thing)[]) => boolean {
  return (...parts) =>
    parts.some(
      (part) =>
        one[part] !== other[part] &&
        JSON.stringify(one[part] ?? null) !== JSON.stringify(other[part] ?? null),
    );
}

/**
 * Starts a map in an element; resolves when it can be shown. Rejects when base layers or symbols cannot be had. `position` is what will be
 * shown first: who holds the ground is found out while the rest still loads.
 */
export async function createMap(
  parent: HTMLElement,
  ground: MapGround,
  renderer: 'auto' | 'canvas' | 'webgl',
  position: MapPosition | null = null,
): Promise<OperationsMap> {
  /* Starts while the page still loads. */
  const surveyor = new Surveyor(ground);
  if (position !== null) surveyor.start({ position });
  const starting = loadScenery(ground).then((loaded) => {
    if (position !== null) loaded.scenery.position = position;
    return startMap(parent, loaded, surveyor, renderer);
  });
  try {
    const [map] = await Promise.all([starting, surveyor.opened]);
    return map;
  } catch (error) {
    surveyor.close();
    starting.then((map) => map.destroy()).catch(() => undefined);
    throw error;
  }
}

async function startMap(
  parent: HTMLElement,
  loaded: Loaded,
  surveyor: Surveyor,
  renderer: Parameters<typeof startStage>[1],
): Promise<OperationsMap> {
  const density = Math.min(3, Math.max(1, window.devicePixelRatio));
  let map: LiveMap | null = null;
  const stage = await startStage(parent, renderer, density, {
    tick: () => map?.tick() ?? true,
    lost: () => map?.lose(),
    restored: () => map?.restore(),
  });
  map = new LiveMap(parent, stage, loaded, surveyor, density);
  return map;
}

class LiveMap implements OperationsMap {
  readonly #parent: HTMLElement;
  readonly #stage: Stage;
  readonly #density: number;
  readonly #scenery: Scenery;
  readonly #camera: Camera;
  readonly #arranger = new Arranger();
  readonly #surveyor: Surveyor;
  readonly #projector: Projector;
  readonly #screen: Screen;
  readonly #hands: Hands;
  readonly #graphics = new Set<(isThere: boolean) => void>();
  readonly #start = performance.now();
  readonly #pace = new Pace();
  /** The ground is to be surveyed anew once the panels have had their frame: the worker would take a core from them. */
  #isSurveyDue = false;
  /** Languages whose fonts are on their way. */
  #fontsAwaited = 0;
  /** The frame in which a sleeping map wakes. */
  #waking: number | null = null;

  constructor(
    parent: HTMLElement,
    stage: Stage,
    { scenery, camera }: Loaded,
    surveyor: Surveyor,
    density: number,
  ) {
    this.#parent = parent;
    this.#stage = stage;
    this.#density = density;
    this.#scenery = scenery;
    this.#camera = new Camera(camera, parent.clientWidth, parent.clientHeight);
    this.#surveyor = surveyor;
    this.#projector = new Projector(this.#camera, scenery.network.places);
    this.#screen = new Screen(stage.scene, density, this.#arranger.measure, surveyor);
    this.#screen.repaint(scenery.tokens);
    this.#hands = new Hands({
      element: parent,
      camera: this.#camera,
      scenery,
      arrangement: () => this.#arranger.arrangement,
      inset: (pixel) => this.#screen.pointInInset(pixel),
      changed: () => this.#wake('live'),
    });
    surveyor.listen({ arrived: () => this.#wake(), failed: () => this.lose() });
  }

  show(position: MapPosition): void {
    this.#pace.crowd();
    if (this.#projector.isRunning) this.#projector.keep(position);
    else this.#setPosition(position);
  }

  mark(marks: MapMarks): void {
    const scenery = this.#scenery;
    const before = scenery.marks;
    const changed = differences(before, marks);
    scenery.marks = marks;
    this.#camera.isStill = marks.reducedMotion;
    if (changed('theme')) {
      scenery.tokens = tokens[marks.theme];
      this.#screen.repaint(scenery.tokens);
    }
    if (changed('language', 'texts')) {
      scenery.words = wordsOf(scenery.ground, marks);
      void this.#takeFonts(marks.language);
    }
    if (changed('selected', 'reachable', 'targets', 'orders', 'claims', 'showLinks', 'overlays')) {
      this.#arranger.spoil();
      this.#pace.crowd();
    }
    if (changed('overlays')) this.#screen.spoil('overlays', 'discs');
    if (changed('orders')) this.#screen.spoil('orders');
    const routes = [before, marks].flatMap(({ selected, hovered }) => [selected, hovered]);
    const isOnRoute = routes.some((thing) => thing?.kind === 'route');
    if (changed('showLinks') || (isOnRoute && changed('selected', 'hovered'))) this.#screen.spoil('links');
    this.#wake('sprites', 'live');
  }

  play(steps: readonly MapStep[]): Promise<void> {
    this.skip();
    const played = this.#projector.start(steps);
    this.#wake('live');
    return played;
  }

  pace(factor: number): void {
    this.#projector.pace = factor;
  }

  skip(): void {
    const position = this.#projector.skip(this.#scenery.position);
    if (position !== null) this.#setPosition(position);
  }

  fit(padding?: MapPadding): void {
    if (padding !== undefined) this.setPadding(padding);
    this.#camera.fit();
    this.#wake();
  }

  focus(location: number): void {
    const at = this.#scenery.network.places[location];
    if (at === undefined) return;
    this.#camera.focus(at);
    this.#wake();
  }

  giveWay(milliseconds: number): void {
    this.#pace.giveWay(milliseconds);
  }

  setPadding(padding: MapPadding): void {
    this.#camera.setPadding(padding);
    this.#arranger.spoil();
    this.#wake();
  }

  cover(boxes: Parameters<OperationsMap['cover']>[0]): void {
    this.#arranger.cover(boxes);
    this.#wake();
  }

  zoom(factor: number): void {
    this.#camera.zoom(factor);
    this.#wake();
  }

  onSelect: OperationsMap['onSelect'] = (listener) => this.#hands.onSelect(listener);
  onHover: OperationsMap['onHover'] = (listener) => this.#hands.onHover(listener);
  onDrag: OperationsMap['onDrag'] = (listener) => this.#hands.onDrag(listener);

  picture(): HTMLCanvasElement {
    const { game } = this.#stage;
    /* Nothing stands over a picture: names come back to where a legend is on the screen, in as many steps as that takes. */
    const covered = this.#arranger.cover([]);
    for (let step = 0; step < mostSteps; step++) {
      game.step(performance.now(), 0);
      if (!this.#arranger.isBusy(this.#camera) && this.#screen.isDone(this.#camera)) break;
    }
    this.cover(covered);
    return game.canvas;
  }

  resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#parent;
    if (width === 0 || height === 0) return;
    this.#stage.game.scale.resize(Math.round(width * this.#density), Math.round(height * this.#density));
    this.#camera.resize(width, height);
    this.#arranger.spoil();
    this.#wake('ground', 'links', 'overlays', 'discs', 'orders', 'live');
  }

  destroy(): void {
    this.#graphics.clear();
    this.skip();
    delete this.#parent.dataset['painted'];
    this.#hands.stop();
    this.#surveyor.close();
    this.#wakeNow();
    this.#stage.destroy();
  }

  onGraphics: OperationsMap['onGraphics'] = (listener) => {
    this.#graphics.add(listener);
    return () => this.#graphics.delete(listener);
  };

  /** The graphics are lost; they may come back by themselves. */
  lose(): void {
    for (const listener of this.#graphics) listener(false);
  }

  /** The graphics were lost and are back: everything is painted again. */
  restore(): void {
    for (const listener of this.#graphics) listener(true);
    this.#screen.repaint(this.#scenery.tokens);
    this.#wake();
  }

  /** One frame: true while anything is still moving or being painted. */
  tick(): boolean {
    if (this.#pace.givesWay()) return true;
    if (this.#isSurveyDue) this.#surveyor.start(this.#scenery);
    this.#isSurveyDue = false;
    const { now, passed, deadline } = this.#pace.frame();
    this.#camera.tick(Math.min(longestFrame, passed));
    const position = this.#projector.tick(passed, this.#scenery.position);
    if (position !== null) this.#setPosition(position);
    if (!this.#screen.hasGround) this.#takeAreas();
    const seen = { scenery: this.#scenery, camera: this.#camera };
    /* Sheets first: a painter cannot be put off for long, and what is arranged takes all the time that it is given. */
    this.#screen.paintSheets({ ...seen, arrangement: this.#arranger.arrangement }, deadline);
    if (this.#arranger.update(this.#scenery, this.#camera, deadline)) this.#screen.spoil('sprites');
    const moving = { showing: this.#projector.showing, carried: this.#hands.carried };
    const { arrangement } = this.#arranger;
    this.#screen.paint({ ...seen, ...moving, arrangement, seconds: (now - this.#start) / 1000 }, deadline);
    /* Last: names and symbols are missed sooner than a front that is a moment old. */
    this.#takeAreas();
    this.#tellPainted();
    return this.#isMoving() || this.#screen.prepare(this.#camera);
  }

  /** Whether areas are still to come. */
  get #isSurveying(): boolean {
    return this.#isSurveyDue || this.#surveyor.isBusy;
  }

  #takeAreas(): void {
    const areas = this.#surveyor.take();
    if (areas === null) return;
    this.#scenery.areas = areas;
    this.#arranger.spoil();
    this.#screen.spoil('ground');
  }

  /** Says on the element how far the map is painted: `nothing`, `land` without who holds it, or `all` that it was given. */
  #tellPainted(): void {
    const { areas } = this.#scenery;
    const isUnderWay =
      this.#fontsAwaited > 0 ||
      this.#isSurveying ||
      this.#arranger.isBusy(this.#camera) ||
      !this.#screen.isDone(this.#camera);
    const painted = areas !== null && !isUnderWay ? 'all' : this.#screen.hasGround ? 'land' : 'nothing';
    if (painted === 'all') this.#pace.settle();
    if (this.#parent.dataset['painted'] !== painted) this.#parent.dataset['painted'] = painted;
  }

  #isMoving(): boolean {
    const isFlowing = hasFlow(this.#scenery) && !this.#scenery.marks.reducedMotion;
    return (
      isFlowing ||
      this.#camera.isFlying ||
      this.#projector.isRunning ||
      this.#hands.carried !== null ||
      this.#isSurveying ||
      this.#arranger.isBusy(this.#camera) ||
      !this.#screen.isDone(this.#camera) ||
      this.#camera.resting < restTime
    );
  }

  /** Draws on, with what must be painted again. */
  #wake(...spoiled: Parameters<Screen['spoil']>): void {
    this.#screen.spoil(...spoiled);
    this.#tellPainted();
    if (this.#stage.game.loop.running || this.#waking !== null) return;
    /* Phaser draws as soon as it wakes: not in the midst of whatever has changed something, but with the next frame. */
    this.#waking = requestAnimationFrame(() => this.#wakeNow());
  }

  #wakeNow(): void {
    if (this.#waking !== null) cancelAnimationFrame(this.#waking);
    this.#waking = null;
    const { loop } = this.#stage.game;
    if (loop.running) return;
    this.#pace.wake();
    loop.wake();
  }

  async #takeFonts(language: string): Promise<void> {
    if (!hasFonts(language)) {
      this.#fontsAwaited++;
      await loadFonts(language);
      this.#fontsAwaited--;
      this.#screen.forgetPictures();
      this.#arranger.forgetWidths();
    } else this.#arranger.spoil();
    this.#wake('ground', 'links', 'overlays', 'discs', 'orders');
  }

  #setPosition(position: MapPosition): void {
    const before = this.#scenery.position;
    this.#scenery.position = position;
    const isSurveyed = this.#scenery.areas !== null || this.#isSurveying;
    if (!isSurveyed || !isSameGround(before, position)) {
      if (this.#projector.isRunning) this.#surveyor.queue(this.#scenery);
      else this.#isSurveyDue = true;
    }
    const changed = differences(before, position);
    if (changed('fighting', 'enemies')) this.#screen.spoil('ground');
    if (changed('links')) this.#screen.spoil('links');
    if (changed('viewer')) this.#screen.spoil('orders');
    this.#arranger.spoil();
    this.#wake('live');
  }
}
