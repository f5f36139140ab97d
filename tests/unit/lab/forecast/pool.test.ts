// The staff: what it says depends on the number of draws and on nothing else. Its workers are played here by functions whose messages wait in line.

import { describe, expect, test } from 'vitest';
import { actorOnTurn, begin, observe } from '../../../../src/engine/game.ts';
import { GO_ON, startForecast } from '../../../../src/lab/forecast/forecast.ts';
import { forecastPool } from '../../../../src/lab/forecast/pool.ts';
import type { ForecastPool, ForecastTidings } from '../../../../src/lab/forecast/pool.ts';
import { forecastWorker } from '../../../../src/lab/forecast/worker.ts';
import type { StaffAsk } from '../../../../src/lab/forecast/worker.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { bridgesWorld, everySeat } from '../situation.ts';

const world = bridgesWorld();
const state = begin(world, 'p');
const viewer = actorOnTurn(state);
const question = { world, bytes: state.bytes, viewer, seed: 's', width: -1, most: 30 };

/** A staff whose messages are heard when `run` is called, the last worker first; `crash` makes a worker die at its next message. */
function office(count: number) {
  const line: (() => void)[] = [];
  let started = 0;
  let asks: StaffAsk[] = [];
  let crash = false;
  let clock = 0;
  const pool: ForecastPool = forecastPool(
    count,
    (listen) => {
      started++;
      let open = true;
      const hear = forecastWorker(
        { say: (answer) => open && listen(answer), later: (task) => line.push(task), now: () => 0 },
        { warmGames: 2 },
      );
      return {
        post(ask) {
          asks.push(ask);
          line.push(() => {
            if (!open) return;
            if (crash) listen({ kind: 'failed', id: null, reason: 'lost' });
            else hear(ask);
          });
        },
        close: () => (open = false),
      };
    },
    () => (clock += 1000),
  );
  return {
    pool,
    started: () => started,
    crash: (on: boolean) => (crash = on),
    draws: () => asks.filter(({ kind }) => kind === 'draw').length,
    forget: () => (asks = []),
    run: (most = Infinity): void => {
      for (let i = 0; i < most && line.length > 0; i++) line.shift()!();
    },
  };
}

function tell(pool: ForecastPool, more: Partial<Parameters<ForecastPool['ask']>[0]> = {}) {
  const tidings: ForecastTidings[] = [];
  const asked = pool.ask({ ...question, ...more }, (each) => tidings.push(each));
  return { tidings, ...asked };
}

/** A staff of two in the midst of an estimate, and what one comes to that nothing holds up. */
function halfway() {
  const { pool, run, draws, forget } = office(2);
  void pool.prepare(bridgesWorld());
  const { tidings } = tell(pool);
  run();
  const asked = tell(pool);
  run(9);
  /** Expects that nothing is asked of a worker and nothing told from now on. */
  const expectSilence = () => {
    const heard = asked.tidings.length;
    forget();
    run();
    expect(asked.tidings).toHaveLength(heard);
    expect(draws()).toBe(0);
  };
  return { pool, run, asked, through: tidings.at(-1), expectSilence };
}

describe('the staff', () => {
  test.each([1, 2, 3])('says with %i workers what one alone works out', (count) => {
    const plans = [GO_ON, { id: 'end', orders: [{ kind: 'end' } as const] }];
    const alone = startForecast({
      world,
      view: observe(world, state, viewer),
      policies: everySeat(world, POLICIES['heuristic']!),
      seed: 's',
      plans,
    });
    while (alone.step() < 30);
    const { pool, run } = office(count);
    void pool.prepare(bridgesWorld());
    const { tidings } = tell(pool, { plans });
    run();
    expect(tidings.at(-1)).toEqual({ reading: alone.read(), last: true, failed: null });
  });

  test('tells of the first draw at once, and ends where it is narrow enough', () => {
    const { pool, run } = office(2);
    void pool.prepare(bridgesWorld());
    const { tidings } = tell(pool, { width: 12, most: 500 });
    run();
    expect(tidings[0]!.reading!.draws).toBe(1);
    const { draws, halfWidth } = tidings.at(-1)!.reading!;
    expect(tidings.at(-1)!.last).toBe(true);
    expect(halfWidth).toBeLessThanOrEqual(12);
    expect(draws).toBeLessThan(500);
    expect(tidings.filter(({ last }) => last)).toHaveLength(1);
  });

  test('plays no more once it is stopped, and lets the estimate before go for another', () => {
    const { pool, run, draws, forget } = office(2);
    void pool.prepare(bridgesWorld());
    const first = tell(pool);
    run(12);
    const heard = first.tidings.length;
    const second = tell(pool, { most: 5 });
    forget();
    run();
    expect(first.tidings).toHaveLength(heard);
    expect(draws()).toBeLessThanOrEqual(5);
    expect(second.tidings.at(-1)!.reading!.draws).toBe(5);
    const third = tell(pool);
    third.stop();
    forget();
    run();
    expect(third.tidings).toEqual([]);
    expect(draws()).toBe(0);
  });

  test('plays nothing while it is paused and goes on from where it was, to the same reading', () => {
    const { asked, run, through, expectSilence } = halfway();
    asked.pause();
    run();
    expectSilence();
    expect(asked.read().draws).toBeLessThan(30);
    asked.resume();
    run();
    expect(asked.tidings.at(-1)).toEqual(through);
  });

  test('begins no draw while it rests, whatever is asked or resumed, and then goes on to the same reading', () => {
    const { pool, asked, run, through, expectSilence } = halfway();
    pool.rest();
    asked.pause();
    asked.resume();
    run();
    asked.resume();
    expectSilence();
    asked.pause();
    pool.goOn();
    run();
    expectSilence();
    asked.resume();
    run();
    expect(asked.tidings.at(-1)).toEqual(through);
    pool.rest();
    const next = tell(pool);
    run();
    expect(next.tidings).toEqual([]);
    pool.goOn();
    run();
    expect(next.tidings.at(-1)).toEqual(through);
  });

  test('is warm after silent games; told the same scenario again, it changes nothing', async () => {
    const { pool, run, started } = office(2);
    const warm = pool.prepare(bridgesWorld());
    expect(pool.prepare(bridgesWorld())).toBe(warm);
    run();
    await warm;
    expect(started()).toBe(2);
  });

  test.each([
    ['that is started while it rests', (pool: ForecastPool) => pool.rest(), () => undefined],
    ['that is there', () => undefined, (pool: ForecastPool) => pool.rest()],
  ])('%s plays no silent game until it goes on', async (_, before, after) => {
    const { pool, run } = office(2);
    before(pool);
    let isWarm = false;
    const warm = pool.prepare(bridgesWorld()).then(() => (isWarm = true));
    after(pool);
    run();
    await Promise.resolve();
    expect(isWarm).toBe(false);
    pool.goOn();
    run();
    await warm;
    expect(isWarm).toBe(true);
  });

  test('says what went wrong, and begins afresh when it is next asked', () => {
    const { pool, run, started, crash } = office(2);
    void pool.prepare(bridgesWorld());
    crash(true);
    const lost = tell(pool);
    run();
    expect(lost.tidings).toEqual([{ reading: null, last: true, failed: 'lost' }]);
    crash(false);
    void pool.prepare(bridgesWorld());
    const again = tell(pool, { most: 3 });
    run();
    expect(again.tidings.at(-1)!.reading!.draws).toBe(3);
    expect(started()).toBe(4);
  });
});
