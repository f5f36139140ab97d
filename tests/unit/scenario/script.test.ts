// Scripts as files: what is read, and what is said of those that cannot be, with line and column.

import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { openScript, problemLine, scriptSchemaText } from '../../../src/scenario/index.ts';
import { bridges, hama } from '../telling/worlds.ts';

const POLICIES = ['heuristic', 'random'];

const file = (members: string): string => `{
  "format": 1,
  "scenario": "three-bridges",
${members}
}
`;
const told = (text: string): string[] => openScript(bridges, text, POLICIES).problems.map(problemLine);

describe('a script', () => {
  test('may name its turns by date or by round, in any order', () => {
    const first = bridges.calendar.firstRound.slice(0, 10);
    const turns = `"turns": [{ "round": 3, "orders": [] }, { "date": "${first}", "orders": ["end"] }]`;
    expect(openScript(bridges, file(turns), POLICIES).script).toEqual({
      format: 1,
      scenario: 'three-bridges',
      otherwise: 'end',
      turns: [
        { round: 1, orders: ['end'] },
        { round: 3, orders: [] },
      ],
    });
  });

  test.each([
    [7, '2024-12-05', 1],
    [7, '2024-12-11', 1],
    [7, '2024-12-12', 2],
    [0.5, '2024-12-06', 3],
  ])('where a round has %d days, %s is round %d', (daysPerRound, date, round) => {
    const world = { ...hama, calendar: { ...hama.calendar, daysPerRound } };
    const text = JSON.stringify({ format: 1, scenario: hama.id, turns: [{ date, orders: [] }] });
    expect(openScript(world, text, POLICIES).script?.turns).toEqual([{ round, orders: [] }]);
  });

  test.each([
    [
      'another scenario',
      file('"turns": []').replace('three-bridges', 'hama'),
      '3:15: the script is written for the scenario "hama"; this is "three-bridges"',
    ],
    [
      'an unknown policy',
      file('  "otherwise": "heurstic",\n  "turns": []'),
      '4:16: there is no policy "heurstic"; nearest known name: "heuristic"',
    ],
    [
      'neither date nor round',
      file('  "turns": [{ "orders": [] }]'),
      '4:13: item 1 of "turns" has 1 properties: orders; exactly one was expected of date, round, orders',
    ],
    [
      'a misspelt order',
      file('  "turns": [{ "round": 1, "orders": ["mvoe first-guard bridge"] }]'),
      '4:38: "mvoe first-guard bridge" is no order of this scenario; nearest known name: "move"',
    ],
    [
      'a misspelt name',
      file('  "turns": [{ "round": 1, "orders": ["refit frist-guard"] }]'),
      '4:38: "refit frist-guard" is no order of this scenario; "frist-guard" is not known here; nearest known name: "first-guard"',
    ],
    [
      'a word too few',
      file('  "turns": [{ "round": 1, "orders": ["move first-guard"] }]'),
      '4:38: "move first-guard" is no order of this scenario; write it as a game record does, such as "move first-guard bridge"',
    ],
    [
      'a turn twice',
      file('  "turns": [{ "round": 2, "orders": [] }, { "round": 2, "orders": [] }]'),
      '4:54: item 2 of "turns" is round 2 again, as item 1 is; put all orders of a turn into one list',
    ],
    [
      'a newer format',
      file('"turns": []').replace('"format": 1', '"format": 2'),
      '2:13: this script has format 2, this program reads format 1; open it with a newer version of Orontes',
    ],
    [
      'an unknown property',
      file('  "turns": [],\n  "orders": []'),
      '5:3: "orders" is not a property of the script; known here: "format", "otherwise", "scenario", "turns"',
    ],
  ])('is none with %s', (_, text, problem) => {
    expect(openScript(bridges, text, POLICIES).script).toBeNull();
    expect(told(text)).toContain(`script.json:${problem}`);
  });

  test('outside the calendar is told where the calendar runs', () => {
    const late = file('  "turns": [{ "date": "1999-01-01", "orders": [] }]');
    expect(told(late)[0]).toMatch(
      /^script\.json:4:23: no turn is played on date 1999-01-01; rounds run from 1 to \d+/,
    );
  });
});

test('the schema in the repository is that of the declarations', () => {
  const checkedIn = readFileSync(
    new URL('../../../scenarios/schema/script.schema.json', import.meta.url),
    'utf8',
  );
  expect(checkedIn).toBe(scriptSchemaText());
});
