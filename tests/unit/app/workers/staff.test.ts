// When the staff has the cores, and when whoever is at the page has.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StaffAsk } from '../../../../src/lab/forecast/worker.ts';
import { bridgesWorld } from '../../lab/situation.ts';

/** What the staff's only worker was told of rests. */
let told: StaffAsk['kind'][];
let hand: (sign?: string, event?: object) => void;
let keepStaffAway: () => () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  told = [];
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
  vi.stubGlobal('window', {
    addEventListener: (sign: string, listener: (event: object) => void) => listeners.set(sign, listener),
  });
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(): void {}
      postMessage({ kind }: StaffAsk): void {
        if (kind === 'rest' || kind === 'go on') told.push(kind);
      }
    },
  );
  const page = await import('../../../../src/app/workers/staff.ts');
  page.giveWayToHands();
  void page.staff.prepare(bridgesWorld());
  hand = (sign = 'keydown', event = {}) => listeners.get(sign)!(event);
  ({ keepStaffAway } = page);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a hand has the cores for a second after it moved last', () => {
  hand();
  vi.advanceTimersByTime(900);
  hand();
  vi.advanceTimersByTime(900);
  expect(told).toEqual(['rest']);
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['rest', 'go on']);
});

test('a drag has the cores as long as it lasts, a pointer that only moves has not', () => {
  hand('pointermove', { buttons: 0 });
  expect(told).toEqual([]);
  hand('pointerdown');
  for (let move = 0; move < 30; move++) {
    vi.advanceTimersByTime(100);
    hand('pointermove', { buttons: 1 });
  }
  expect(told).toEqual(['rest']);
});

test('what keeps it away does so until the last of it is over, and then it goes on at once', () => {
  const [one, other] = [keepStaffAway(), keepStaffAway()];
  vi.advanceTimersByTime(60_000);
  one();
  expect(told).toEqual(['rest']);
  other();
  expect(told).toEqual(['rest', 'go on']);
});

test('a hand that moved just before that ends has its second all the same', () => {
  const letIn = keepStaffAway();
  hand();
  letIn();
  expect(told).toEqual(['rest']);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['rest', 'go on']);
});
