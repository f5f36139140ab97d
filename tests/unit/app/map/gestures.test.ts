import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GestureTarget } from '../../../../src/app/map/gestures.ts';
import { listen } from '../../../../src/app/map/gestures.ts';

/** As much of an element as gestures need; its page hears what bubbles. */
class Ground extends EventTarget {
  readonly ownerDocument = Object.assign(new EventTarget(), { activeElement: null, body: null });
  focus(): void {}
  setPointerCapture(): void {}
  contains(): boolean {
    return true;
  }
  getBoundingClientRect() {
    return { left: 10, top: 20 };
  }
}

let ground: Ground;
let heard: string[];
let hasSymbol: boolean;
let places: number;

const rounded = (...numbers: number[]) => numbers.map((each) => Math.round(each * 100) / 100).join(' ');

const target: GestureTarget = {
  pan: (dx, dy) => void heard.push(`pan ${rounded(dx, dy)}`),
  zoomAt: (x, y, factor) => void heard.push(`zoom ${rounded(x, y, factor)}`),
  hover: (at) => void heard.push(at === null ? 'hover nothing' : `hover ${rounded(...at)}`),
  click: (x, y, reach) => void heard.push(`click ${rounded(x, y, reach)}`),
  takeUp: () => hasSymbol,
  carry: (x, y) => void heard.push(`carry ${rounded(x, y)}`),
  putDown: (isDrop) => void heard.push(isDrop ? 'drop' : 'put back'),
  step: (by) => {
    places -= by;
    return places >= 0;
  },
  enter: () => places === 0,
  leave: () => void heard.push('leave'),
  forget: () => void heard.push('forget'),
};

function send(kind: string, more: object, to: EventTarget = ground): Event {
  const event = Object.assign(
    new Event(kind, { cancelable: true }),
    { pointerType: 'mouse', button: 0, pointerId: 1 },
    more,
  );
  to.dispatchEvent(event);
  return event;
}

const at = (x: number, y: number, more: object = {}) => ({ clientX: x + 10, clientY: y + 20, ...more });
const finger = (pointerId: number, x: number, y: number) => at(x, y, { pointerType: 'touch', pointerId });

beforeAll(() => {
  globalThis.WheelEvent ??= { DOM_DELTA_LINE: 1, DOM_DELTA_PAGE: 2 } as typeof WheelEvent;
});

beforeEach(() => {
  ground = new Ground();
  heard = [];
  hasSymbol = false;
  places = 1;
  listen(ground as unknown as HTMLElement, target);
});

describe('a mouse', () => {
  test('that is pressed and let go clicks, even with a tremble', () => {
    send('pointerdown', at(50, 60));
    send('pointermove', at(52, 61));
    send('pointerup', at(52, 61));
    expect(heard).toEqual(['click 52 61 5']);
  });

  test('that is dragged over bare ground moves the map', () => {
    send('pointerdown', at(50, 60));
    send('pointermove', at(80, 60));
    send('pointermove', at(90, 75));
    send('pointerup', at(90, 75));
    expect(heard).toEqual(['pan 30 0', 'pan 10 15']);
  });

  test('that takes up a symbol carries and drops it', () => {
    hasSymbol = true;
    send('pointerdown', at(50, 60));
    send('pointermove', at(80, 60));
    send('pointerup', at(80, 60));
    expect(heard).toEqual(['carry 80 60', 'drop']);
  });

  test('puts a symbol back when Escape is pressed', () => {
    hasSymbol = true;
    send('pointerdown', at(50, 60));
    send('pointermove', at(80, 60));
    send('keydown', { key: 'Escape' }, ground.ownerDocument);
    send('pointerup', at(80, 60));
    expect(heard).toEqual(['carry 80 60', 'put back']);
  });

  test('without a button points, and its wheel zooms where it is', () => {
    send('pointermove', at(5, 6));
    const wheel = send('wheel', at(5, 6, { deltaY: -100, deltaMode: 0 }));
    send('pointerleave', {});
    expect(wheel.defaultPrevented).toBe(true);
    expect(heard).toEqual(['hover 5 6', 'zoom 5 6 1.2', 'hover nothing']);
  });

  test('with another button does nothing', () => {
    send('pointerdown', at(50, 60, { button: 2 }));
    send('pointerup', at(50, 60, { button: 2 }));
    expect(heard).toEqual([]);
  });
});

describe('fingers', () => {
  test('reach further than a mouse', () => {
    send('pointerdown', finger(1, 50, 60));
    send('pointerup', finger(1, 50, 60));
    expect(heard).toEqual(['click 50 60 16']);
  });

  test('that spread zoom in between them', () => {
    send('pointerdown', finger(1, 100, 100));
    send('pointerdown', finger(2, 200, 100));
    send('pointermove', finger(2, 300, 100));
    send('pointerup', finger(1, 100, 100));
    send('pointerup', finger(2, 300, 100));
    expect(heard).toEqual(['pan 50 0', 'zoom 200 100 2']);
  });
});

describe('keys', () => {
  test('arrows move the map', () => {
    const press = send('keydown', { key: 'ArrowLeft' }, ground.ownerDocument);
    expect(press.defaultPrevented).toBe(true);
    expect(heard).toEqual(['pan 90 0']);
  });

  test('Tab steps through the places and leaves the map after the last', () => {
    expect(send('keydown', { key: 'Tab' }).defaultPrevented).toBe(true);
    expect(send('keydown', { key: 'Tab' }).defaultPrevented).toBe(false);
  });

  test('Enter is taken only where there is a place to choose', () => {
    expect(send('keydown', { key: 'Enter' }).defaultPrevented).toBe(false);
    send('keydown', { key: 'Tab' });
    expect(send('keydown', { key: 'Enter' }).defaultPrevented).toBe(true);
  });

  test('with a modifier belong to the browser', () => {
    send('keydown', { key: 'ArrowLeft', ctrlKey: true }, ground.ownerDocument);
    expect(send('keydown', { key: 'Tab', altKey: true }).defaultPrevented).toBe(false);
    expect(heard).toEqual([]);
  });
});

test('nothing is heard any more once listening has ended', () => {
  const other = new Ground();
  const stop = listen(other as unknown as HTMLElement, target);
  stop();
  send('pointerdown', at(50, 60), other);
  send('pointerup', at(50, 60), other);
  expect(heard).toEqual([]);
});
