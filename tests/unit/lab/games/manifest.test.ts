import { expect, test } from 'vitest';
import { differences } from '../../../../src/lab/games/manifest.ts';
import { bridgesBatch } from '../situation.ts';

const { manifest } = bridgesBatch(300);

test('the same batch has no difference, also after a way through JSON', () => {
  expect(differences(JSON.parse(JSON.stringify(manifest)), manifest)).toEqual([]);
});

test('what differs is named with both values', () => {
  const { manifest: other } = bridgesBatch(400, { seats: { league: 'random' } });
  expect(differences(manifest, other)).toEqual([
    { key: 'seats.league', there: '"heuristic"', asked: '"random"' },
    { key: 'runs', there: '300', asked: '400' },
  ]);
});

test('another scenario and another engine are other batches', () => {
  const other = { ...manifest, engine: manifest.engine + 1, scenario: { ...manifest.scenario, hash: 'f00' } };
  expect(differences(other, manifest).map(({ key }) => key)).toEqual(['engine', 'scenario.hash']);
});

test.each([[null], [[]], ['text'], [{ format: 1 }]])(
  'something else, such as %j, is not taken for a manifest',
  (there) => {
    expect(differences(there, manifest).length).toBeGreaterThan(0);
  },
);
