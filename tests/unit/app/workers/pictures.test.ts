// The worker that draws small maps: in turn, without what nobody waits for any more, and on after one that cannot be drawn.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PictureSubject } from '../../../../src/app/picture/model.ts';
import type { PictureAnswer, PictureAsk } from '../../../../src/app/workers/pictures-protocol.ts';
import { scenarioMap } from '../map/theatre.ts';

const { ground, position } = scenarioMap('three-bridges.json', null);
const SUBJECT: PictureSubject = { ground, positions: [position], shape: 1, pixels: 200 };

let answers: PictureAnswer[];
let send: (asked: PictureAsk) => void;

function draw(id: number, subject = SUBJECT): void {
  send({ kind: 'draw', id, subject, from: 'http://localhost/' });
}

beforeEach(async () => {
  vi.resetModules();
  answers = [];
  vi.stubGlobal('postMessage', (answer: PictureAnswer) => answers.push(answer));
  vi.stubGlobal('addEventListener', (_: string, listener: (event: { data: PictureAsk }) => void) => {
    send = (data) => listener({ data });
  });
  await import('../../../../src/app/workers/pictures.ts');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('draws what is asked for in turn, and not what was dropped before', async () => {
  for (const id of [1, 2, 3]) draw(id);
  send({ kind: 'drop', id: 2 });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  draw(4);
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  expect(answers.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['drawn 1', 'drawn 3', 'drawn 4']);
});

test('says why one cannot be drawn, and draws the next', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  draw(1, { ...SUBJECT, ground: { ...ground, base: 'levant' } });
  draw(2);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(answers[0]).toEqual({ kind: 'failed', id: 1, reason: 'no network' });
  expect(answers[1]).toMatchObject({ kind: 'drawn', id: 2 });
});
