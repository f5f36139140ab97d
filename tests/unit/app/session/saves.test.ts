import { describe, expect, test } from 'vitest';
import { readSave } from '../../../../src/app/session/keep/saves.ts';

const save = {
  version: 2,
  id: 'a1',
  name: 'The long one',
  key: 'three-bridges.json',
  file: null,
  record: { orders: [] },
  hash: '0'.repeat(16),
  savedAt: 5,
  card: { title: 'Three bridges', seat: 'Coast League', round: 2, date: '5 December' },
};

test('a kept game is read as it was kept, under the id of its place', () => {
  expect(readSave('orontes/game/b2', save)).toEqual({ ...save, id: 'b2' });
});

test('the one game of before is one of several now', () => {
  const { id: _, name: __, ...before } = save;
  expect(readSave('orontes/game', { ...before, version: 1 })).toEqual({ ...save, id: 'earlier', name: null });
});

describe('what cannot be read is told of', () => {
  test.each([
    ['a newer way of keeping', { ...save, version: 3 }],
    ['no record', { ...save, record: undefined }],
    ['no moment', { ...save, savedAt: 'yesterday' }],
    ['no scenario', { ...save, key: 7 }],
    ['a text', 'game'],
    ['nothing', null],
  ])('%s', (_, value) => {
    expect(readSave('orontes/game/b2', value)).toEqual({ id: 'b2', unreadable: true });
  });
});

test('a name that is no text is none', () => {
  expect(readSave('orontes/game/b2', { ...save, name: { toString: 'x' } })).toMatchObject({ name: null });
});
