// Charts darken with what has to change hands for an outcome, in every scenario that comes with the program.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { furthestFirst, tonesOf } from '../../../../src/app/session/outcomes/gravity.ts';
import { checkScenario, compileScenario } from '../../../../src/scenario/index.ts';

const NEAREST_FIRST: readonly (readonly [string, readonly string[]])[] = [
  ['three-bridges', ['market-held', 'market-lost', 'league-falls']],
  ['korea-1950-06-25', ['as-before', 'driven-north', 'seoul-lost', 'north-falls', 'south-falls']],
];

test.each(NEAREST_FIRST)('%s: from what changes nothing to the end of a side', (id, expected) => {
  const text = readFileSync(new URL(`../../../../scenarios/${id}.json`, import.meta.url), 'utf8');
  const world = compileScenario(checkScenario({ file: id, text }).scenario!);
  const order = furthestFirst(world, 'fought').map((outcome) => world.outcomes.ids[outcome]);
  expect(order.toReversed()).toEqual(expected);
  const tones = tonesOf(world);
  const [nearest, furthest] = [expected[0]!, expected.at(-1)!].map((each) =>
    world.outcomes.ids.indexOf(each),
  );
  expect([tones[nearest!], tones[furthest!]]).toEqual([0, 1]);
});
