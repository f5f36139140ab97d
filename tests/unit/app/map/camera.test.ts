import { beforeEach, describe, expect, test } from 'vitest';
import { Camera } from '../../../../src/app/map/camera.ts';
import type { MapPosition, MapStep } from '../../../../src/app/map/model.ts';
import { Projector } from '../../../../src/app/map/projector.ts';

const paper = { left: 0, top: 0, right: 1000, bottom: 800 };
const opening = { left: 300, top: 300, right: 460, bottom: 460 };

let camera: Camera;
beforeEach(() => {
  camera = new Camera({ paper, opening, isOpeningGiven: true }, 800, 800);
});

/** Lets a flight end. */
function land(): void {
  for (let frame = 0; frame < 40; frame++) camera.tick(16);
}

test('a map opens on the view that its scenario names', () => {
  expect(camera.view).toEqual({ x: 380, y: 380, zoom: 5 });
});

test('on a small screen it opens close enough to read names', () => {
  const small = new Camera({ paper, opening, isOpeningGiven: true }, 390, 480);
  expect(small.view).toMatchObject({ x: 380, y: 380, zoom: 4.2 });
});

describe('zooming', () => {
  test('keeps the ground under the pointer', () => {
    const before = camera.toPlane([600, 150]);
    camera.zoomAt([600, 150], 1.7);
    expect(camera.view.zoom).toBeCloseTo(8.5, 9);
    expect(camera.toPlane([600, 150])[0]).toBeCloseTo(before[0], 9);
    expect(camera.toPlane([600, 150])[1]).toBeCloseTo(before[1], 9);
  });

  test('ends at the whole paper and at the closest zoom', () => {
    camera.zoom(0.001);
    expect(camera.view.zoom).toBeCloseTo(0.8, 9);
    camera.zoom(1e6);
    expect(camera.view.zoom).toBe(24);
  });
});

test('a pan moves the paper with the hand and stops at its edge', () => {
  camera.pan(50, -25);
  expect(camera.view).toEqual({ x: 370, y: 385, zoom: 5 });
  camera.pan(1e6, 1e6);
  const [left, top] = camera.toPlane([0, 0]);
  expect(left).toBeGreaterThan(-20);
  expect(top).toBeGreaterThan(-20);
});

test('under panels that cover the map its middle stays the middle of what is uncovered', () => {
  const { x, y } = camera.view;
  const [across, down] = camera.toScreen([x, y]);
  camera.setPadding({ left: 0, right: 0, top: 0, bottom: 400 });
  expect(camera.toScreen([x, y])).toEqual([across, down - 200]);
  camera.focus([400, 400]);
  land();
  expect(camera.toScreen([400, 400])).toEqual([400, 200]);
});

describe('a flight', () => {
  test('takes a third of a second and ends where it was sent', () => {
    camera.fly({ x: 500, y: 420, zoom: 3 });
    camera.tick(175);
    expect(camera.isFlying).toBe(true);
    expect(camera.view.x).toBeGreaterThan(380);
    expect(camera.view.x).toBeLessThan(500);
    camera.tick(175);
    expect(camera.isFlying).toBe(false);
    expect(camera.view.x).toBeCloseTo(500, 6);
    expect(camera.view.zoom).toBeCloseTo(3, 6);
  });

  test('is no flight where motion is not wanted', () => {
    camera.isStill = true;
    camera.fly({ x: 500, y: 420, zoom: 3 });
    expect(camera.isFlying).toBe(false);
    expect(camera.view).toEqual({ x: 500, y: 420, zoom: 3 });
  });

  test('ends when a hand takes the map', () => {
    camera.fly({ x: 500, y: 420, zoom: 3 });
    camera.tick(50);
    camera.pan(10, 0);
    const { view } = camera;
    land();
    expect(camera.view).toEqual(view);
  });
});

describe('the film of the day', () => {
  const position: MapPosition = {
    controller: [0, 0, 1],
    garrison: [100, 0, 300],
    fighting: [false, false, false],
    formations: [{ at: 0, strength: 100, cohesion: 80, supply: 90, acted: false }],
    enemies: [
      [false, true],
      [true, false],
    ],
    viewer: 0,
    links: [],
  };
  const places = [
    [380, 380],
    [390, 390],
    [900, 700],
  ] as const;
  const march: MapStep = { kind: 'move', formation: 0, path: [0, 1], milliseconds: 400 };
  const taken: MapStep = { kind: 'control', at: 1, to: 1, milliseconds: 300 };
  const far: MapStep = { kind: 'battle', at: 2, from: [], result: 'taken', milliseconds: 500 };
  let projector: Projector;
  beforeEach(() => {
    projector = new Projector(camera, places);
  });

  test('moves formations and ground step by step, and is over when the last has ended', async () => {
    const played = projector.start([march, taken]);
    expect(projector.tick(200, position)).toBeNull();
    expect(projector.showing).toMatchObject({ step: march, share: 0.5 });
    const marched = projector.tick(200, position)!;
    expect(marched.formations[0]!.at).toBe(1);
    expect(marched.controller[1]).toBe(0);
    expect(projector.tick(300, marched)!.controller[1]).toBe(1);
    expect(projector.isRunning).toBe(false);
    await played;
  });

  test('shows what was kept for its end, skipped or not', async () => {
    const kept = { ...position, controller: [1, 1, 1] };
    const skipped = projector.start([march, taken]);
    projector.keep(kept);
    expect(projector.skip(position)).toBe(kept);
    await skipped;
    const ended = projector.start([march]);
    projector.keep(kept);
    expect(projector.tick(401, position)).toBe(kept);
    await ended;
    expect(projector.skip(position)).toBeNull();
  });

  test('a film runs at the speed that is chosen, also while it runs', () => {
    projector.pace = 3;
    void projector.start([march, far]);
    projector.tick(50, position);
    expect(projector.showing).toMatchObject({ step: march, share: 0.375 });
    projector.pace = 1;
    projector.tick(50, position);
    expect(projector.showing).toMatchObject({ step: march, share: 0.5 });
  });

  test('one long frame ends several steps at once', () => {
    void projector.start([march, taken, far]);
    const shown = projector.tick(1250, position)!;
    expect(shown.formations[0]!.at).toBe(1);
    expect(shown.controller[1]).toBe(1);
    expect(shown.fighting[2]).toBe(true);
    expect(projector.isRunning).toBe(false);
  });

  test('the camera stays where all can be seen already', () => {
    void projector.start([march]);
    expect(camera.isFlying).toBe(false);
  });

  test('it flies out to see what is far, and back when the film is over', () => {
    const { view } = camera;
    void projector.start([march, far]);
    land();
    const [x, y] = camera.toScreen([900, 700]);
    expect(x).toBeLessThan(800);
    expect(y).toBeLessThan(800);
    projector.tick(1000, position);
    land();
    expect(camera.view.x).toBeCloseTo(view.x, 6);
    expect(camera.view.zoom).toBeCloseTo(view.zoom, 6);
  });

  test('it flies back to where it was when the next film begins before it is home', () => {
    const { view } = camera;
    void projector.start([march, far]);
    land();
    projector.skip(position);
    void projector.start([march, far]);
    land();
    projector.skip(position);
    land();
    expect(camera.view.x).toBeCloseTo(view.x, 6);
    expect(camera.view.zoom).toBeCloseTo(view.zoom, 6);
  });

  test('it stays where a hand has put it', () => {
    void projector.start([march, far]);
    land();
    camera.pan(40, 0);
    const { view } = camera;
    projector.tick(1000, position);
    land();
    expect(camera.view).toEqual(view);
  });

  test('a film without steps is over at once', async () => {
    await projector.start([]);
    expect(projector.isRunning).toBe(false);
  });
});
