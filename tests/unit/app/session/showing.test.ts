// What a hand changes is worked out in steps and shown once: after the task of the hand, and before whatever the next hand does.

import { afterEach, expect, test, vi } from 'vitest';
import { isShowing, showNow, showSoon } from '../../../../src/app/session/showing.ts';
import type { Change } from '../../../../src/app/session/showing.ts';
import { appStore } from '../../../../src/app/store/store.ts';

afterEach(() => {
  showNow();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A change to a language that writes down its steps, each of which takes so many milliseconds of a clock that stands still else. */
function changeTo(language: string, steps: number, said: string[], milliseconds = 0): Change {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (function* (): Change {
    for (let step = 1; step <= steps; step++) {
      said.push(`${language} ${step}`);
      now += milliseconds;
      yield;
    }
    return { language };
  })();
}

const shown = () => appStore.getState().language;

test('nothing is worked out in the task of the hand, and all is shown soon after', async () => {
  const said: string[] = [];
  const end = showSoon(changeTo('a', 3, said));
  /* What only waits for a promise is still the same task. */
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  expect(said).toEqual([]);
  expect(isShowing()).toBe(true);
  await end;
  expect(said).toEqual(['a 1', 'a 2', 'a 3']);
  expect(shown()).toBe('a');
  expect(isShowing()).toBe(false);
});

test('short steps share a task, long ones have one each', async () => {
  /* Every task is one message. */
  let tasks = 0;
  vi.stubGlobal(
    'MessageChannel',
    class extends MessageChannel {
      constructor() {
        super();
        tasks++;
      }
    },
  );
  const tasksOf = async (milliseconds: number): Promise<number> => {
    tasks = 0;
    await showSoon(changeTo('a', 6, [], milliseconds));
    return tasks;
  };
  expect(await tasksOf(0)).toBe(2);
  expect(await tasksOf(20)).toBe(8);
});

test('who asks for it finds it shown, and no step is taken twice', async () => {
  const said: string[] = [];
  const end = showSoon(changeTo('b', 3, said));
  showNow();
  expect(shown()).toBe('b');
  await end;
  expect(said).toEqual(['b 1', 'b 2', 'b 3']);
});

test('one change is shown before the next is begun', async () => {
  const said: string[] = [];
  const first = showSoon(changeTo('c', 2, said));
  const second = showSoon(changeTo('d', 1, said));
  expect(shown()).toBe('c');
  await Promise.all([first, second]);
  expect(said).toEqual(['c 1', 'c 2', 'd 1']);
  expect(shown()).toBe('d');
});

test('a step that fails is told of, nothing of its change is shown, and the next one is', async () => {
  const before = shown();
  const failing = function* (): Change {
    yield;
    throw new Error('torn');
  };
  await expect(showSoon(failing())).rejects.toThrow('torn');
  showNow();
  expect(shown()).toBe(before);
  await showSoon(changeTo('e', 1, []));
  expect(shown()).toBe('e');
});
