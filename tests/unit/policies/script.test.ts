// A script gives its orders on their days; what is refused is told and left out, and the rest goes on.

import { describe, expect, test } from 'vitest';
import { playGame } from '../../../src/engine/game.ts';
import { collectLapses } from '../../../src/lab/games/lapses.ts';
import { withScripts } from '../../../src/lab/games/scripts.ts';
import { POLICIES } from '../../../src/policies/index.ts';
import { orderText } from '../../../src/scenario/index.ts';
import type { Script } from '../../../src/scenario/index.ts';
import { everySeat } from '../engine/games.ts';
import { bridges } from '../telling/worlds.ts';

const LEAGUE = bridges.actors.ids.indexOf('league');

function script(turns: Script['turns'], otherwise = 'end'): Script {
  return { format: 1, scenario: 'three-bridges', otherwise, turns };
}

/** The league's orders by round when it plays by a script, and what was refused. */
function played(by: Script): { given: string[][]; refused: string[] } {
  const lapses = collectLapses();
  const table = withScripts(bridges, POLICIES, { mine: by }, lapses);
  const given: string[][] = [];
  let round = 1;
  playGame(bridges, everySeat(bridges, 'heuristic').with(LEAGUE, table['mine']!), 'script', {
    onOrder: (order, actor) => {
      if (actor === LEAGUE) (given[round] ??= []).push(orderText(bridges, order));
    },
    onRound: () => void round++,
  });
  const refused = lapses
    .take()
    .map((lapse) => (lapse.kind === 'refused' ? `${lapse.round} ${lapse.refusal.code}` : lapse.kind));
  return { given, refused };
}

const FIRST = bridges.formations.ids[bridges.formations.actor.indexOf(LEAGUE)]!;
const FOREIGN = bridges.formations.ids[bridges.formations.actor.findIndex((actor) => actor !== LEAGUE)]!;

describe('a script', () => {
  test('gives its orders on their round and ends the others', () => {
    const { given, refused } = played(script([{ round: 2, orders: [`refit ${FIRST}`] }]));
    expect(given[1]).toEqual(['end']);
    expect(given[2]).toEqual([`refit ${FIRST}`, 'end']);
    expect(given[3]).toEqual(['end']);
    expect(refused).toEqual([]);
  });

  test('leaves out what is refused, tells of it, and goes on with the rest of the turn', () => {
    const orders = [`refit ${FOREIGN}`, `refit ${FOREIGN}`, `refit ${FOREIGN}`, `refit ${FIRST}`];
    const { given, refused } = played(script([{ round: 1, orders }]));
    expect(given[1]).toEqual([`refit ${FIRST}`, 'end']);
    expect(refused).toEqual(['1 not-your-formation', '1 not-your-formation', '1 not-your-formation']);
  });

  test('hands over to the policy that it names, unless its own orders end the turn', () => {
    const { given } = played(script([{ round: 1, orders: ['end'] }], 'heuristic'));
    expect(given[1]).toEqual(['end']);
    expect(given.slice(2).flat().length).toBeGreaterThan(given.length - 2);
  });
});
