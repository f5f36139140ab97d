// What a hand does is shown in steps: each is a task of its own, in their order, and whoever comes between finds all of it shown.

import { afterEach, expect, test } from 'vitest';
import { showNow, showSoon } from '../../../../src/app/session/showing.ts';
import type { Showing } from '../../../../src/app/session/showing.ts';

afterEach(showNow);

/** Steps that write their names down. */
function* writing(said: string[], ...names: string[]): Showing {
  for (const [at, name] of names.entries()) {
    if (at > 0) yield;
    said.push(name);
  }
}

test('the first step is taken at once, the others one by one, with room for others between them', async () => {
  const said: string[] = [];
  const shown = showSoon(writing(said, 'a', 'b', 'c'));
  expect(said).toEqual(['a']);
  /* What only waits for a promise is still the same task. */
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  expect(said).toEqual(['a']);
  await shown;
  expect(said).toEqual(['a', 'b', 'c']);
});

test('who asks for it finds all shown, and no step is taken twice', async () => {
  const said: string[] = [];
  const shown = showSoon(writing(said, 'a', 'b', 'c'));
  showNow();
  expect(said).toEqual(['a', 'b', 'c']);
  await shown;
  expect(said).toEqual(['a', 'b', 'c']);
});

test('what was being shown is shown before what comes next', async () => {
  const said: string[] = [];
  const first = showSoon(writing(said, 'a', 'b', 'c'));
  const second = showSoon(writing(said, 'd', 'e'));
  expect(said).toEqual(['a', 'b', 'c', 'd']);
  await Promise.all([first, second]);
  expect(said).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a step may ask for all to be shown, or begin to show something else, and those after it still come', async () => {
  const said: string[] = [];
  const asking = function* (): Showing {
    said.push('a');
    showNow();
    yield;
    void showSoon(writing(said, 'b', 'c'));
    yield;
    said.push('d');
  };
  await showSoon(asking());
  expect(said).toEqual(['a', 'b', 'c', 'd']);
});

test('a step that fails ends what is shown, and is told of', async () => {
  const said: string[] = [];
  const failing = function* (): Showing {
    said.push('a');
    yield;
    throw new Error('torn');
  };
  await expect(showSoon(failing())).rejects.toThrow('torn');
  showNow();
  await showSoon(writing(said, 'b'));
  expect(said).toEqual(['a', 'b']);
});
