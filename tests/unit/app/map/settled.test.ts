import { describe, expect, test } from 'vitest';
import type { Arrangement } from '../../../../src/app/map/arrange/arrangement.ts';
import { Arranger } from '../../../../src/app/map/arrange/arranger.ts';
import { Camera } from '../../../../src/app/map/camera.ts';
import type { MapMarks, MapPosition } from '../../../../src/app/map/model.ts';
import type { Scenery } from '../../../../src/app/map/scenery.ts';
import { measure, noMarks, placeNamed, scenarioMap, sceneryOf } from './theatre.ts';

const hama = scenarioMap('hama-2024-12-04.json', 'government');
const theatre = sceneryOf(hama.ground, hama.position);
const city = placeNamed(theatre.ground, 'hama');
const homs = placeNamed(theatre.ground, 'homs');
const qomhana = placeNamed(theatre.ground, 'qomhana');

/** The position with everybody who is at a place sent to another. */
function marched(from: number, to: number): MapPosition {
  const { position } = theatre;
  const formations = position.formations.map((each) => (each.at === from ? { ...each, at: to } : each));
  return { ...position, formations };
}

/** A map without a page: what its camera sees, and the labels it comes to. */
class Table {
  readonly #arranger: Arranger;
  readonly camera: Camera;
  #scenery: Scenery = theatre;

  constructor() {
    const texts = { font: '', measureText: (text: string) => ({ width: measure(text, texts.font) }) };
    this.#arranger = new Arranger(texts);
    const [x, y] = theatre.network.places[city]!;
    const opening = { left: x - 78, right: x + 78, top: y - 66, bottom: y + 66 };
    this.camera = new Camera({ paper: theatre.paper, opening, isOpeningGiven: true }, 800, 680);
  }

  mark(marks: Partial<MapMarks>): void {
    this.#scenery = { ...this.#scenery, marks: { ...this.#scenery.marks, ...marks } };
    this.#arranger.spoil();
  }

  place(position: MapPosition): void {
    this.#scenery = { ...this.#scenery, position };
    this.#arranger.spoil();
  }

  cover(boxes: Parameters<Arranger['cover']>[0]): void {
    this.#arranger.cover(boxes);
  }

  /** Lets some frames pass, each with time for one step of the arranging. */
  frames(count: number): void {
    for (let frame = 0; frame < count; frame++) {
      this.camera.tick(16);
      this.#arranger.update(this.#scenery, this.camera, 0);
    }
  }

  /** Waits until nothing is to be arranged any more. */
  settle(): Arrangement {
    const before = performance.now();
    while (this.#arranger.isBusy(this.camera)) {
      this.camera.tick(16);
      this.#arranger.update(this.#scenery, this.camera, Infinity);
      if (performance.now() - before > 20_000) throw new Error('the labels never come to rest');
    }
    return this.#arranger.arrangement!;
  }
}

const selected = (place: number): Partial<MapMarks> => ({ selected: { kind: 'location', index: place } });
const claims = [homs, qomhana].map((at) => ({ at, by: 'State media' }));
const figures: Partial<MapMarks> = {
  overlays: {
    supply: null,
    displaced: null,
    threat: { arrows: [], places: [{ at: city, men: 1200, counted: true, weight: 2 }] },
  },
};
const attack: Partial<MapMarks> = {
  targets: [qomhana],
  orders: [{ number: 1, kind: 'attack', path: [city, qomhana] }],
};
const strip = { left: 10, right: 400, top: 8, bottom: 40 };

/** What is shown in the end, by whatever way. */
function finish(table: Table): Arrangement {
  table.mark({ ...noMarks, ...selected(city), ...figures, claims });
  table.place(theatre.position);
  table.cover([strip]);
  table.camera.fit();
  return table.settle();
}

const straight = finish(new Table());

/** Ways to what is shown in the end. */
const ways: Readonly<Record<string, (table: Table) => void>> = {
  'other selections': (table) => {
    for (const place of [homs, qomhana, city]) {
      table.mark(selected(place));
      table.settle();
    }
  },
  'layers one by one, and away again': (table) => {
    for (const layer of [{ claims }, figures, { showLinks: false }, { claims: [] }, { showLinks: true }]) {
      table.mark(layer);
      table.settle();
    }
  },
  'an order that was prepared and put away': (table) => {
    table.mark({ ...selected(city), ...attack });
    table.settle();
  },
  'pans there and back': (table) => {
    table.settle();
    for (const [across, down] of [
      [220, -90],
      [-3, 1],
      [-217, 89],
    ] as const) {
      table.camera.pan(across, down);
      table.settle();
    }
  },
  'zooms in and out': (table) => {
    for (const factor of [1.4, 1.4, 1.05, 1 / 2, 1 / 3]) {
      table.camera.zoom(factor);
      table.settle();
    }
  },
  'another day': (table) => {
    table.place(marched(city, homs));
    table.settle();
    table.place(marched(homs, qomhana));
    table.settle();
  },
  'changes in the midst of arranging': (table) => {
    table.frames(3);
    table.mark(selected(homs));
    table.frames(40);
    table.camera.pan(150, 40);
    table.mark({ claims });
    table.frames(25);
    table.place(marched(city, homs));
    table.frames(60);
    table.camera.zoom(1.7);
    table.frames(9);
  },
};

test.each(Object.entries(ways))('labels come to the same places after %s', (_, go) => {
  const table = new Table();
  go(table);
  expect(finish(table)).toEqual(straight);
});

describe('what is shown decides where labels stand', () => {
  test.each([
    ['the selection', (table: Table) => table.mark(selected(homs))],
    ['a layer', (table: Table) => table.mark({ claims: [] })],
    ['the day', (table: Table) => table.place(marched(homs, qomhana))],
    ['the view', (table: Table) => table.camera.pan(40, 0)],
    ['what stands over the map', (table: Table) => table.cover([{ ...strip, bottom: 300 }])],
  ] as const)('%s', (_, change) => {
    const table = new Table();
    finish(table);
    change(table);
    expect(table.settle()).not.toEqual(straight);
  });
});
