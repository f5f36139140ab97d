// Files of the right shape whose course makes no sense: days, aims, draws, deals, triggers, measures, outcomes.

import { HERE, testBadFiles } from './bad-files.ts';

const EFFECT = '"kind": "commitment", "actor": "neighbour", "add": 20 }';
const LAST = '"market-held": { "rank": 4,';
const NERVE =
  '"column": "cohesion", "actor": "league", "operation": "add", "low": -15, "mode": 0, "high": 15';
const LOST =
  '"when": { "not": { "controls": { "actor": "league", "places": ["market"] } } }, "family": "fought" },';

/** An expectation added to the scenario, and what is told of it. */
const expecting = (what: string, told: string, row: string): Parameters<typeof testBadFiles>[0][number] => [
  what,
  told,
  ['"variants": {', `"expect": { "often": ${row} },\n  "variants": {`],
];
const OFTEN = '"name": { "en": "Often" }';
const EXPECTATIONS = [
  expecting(
    'an expectation of nothing',
    'the expectation "often" counts nothing; exactly one of "outcome" and "comes" was expected',
    `${HERE}{ ${OFTEN} }`,
  ),
  expecting(
    'an expectation of two things',
    'the expectation "often" counts two things; exactly one of "outcome" and "comes" was expected',
    `${HERE}{ ${OFTEN}, "outcome": "truce", "comes": "market-falls" }`,
  ),
  expecting(
    'an expectation of an outcome that is not there',
    '"truces" is no outcome of this scenario; nearest known name: "truce"',
    `{ ${OFTEN}, "outcome": ${HERE}"truces" }`,
  ),
  expecting(
    'an expectation of a measure that is no first day',
    '"displaced" is no measure with a first day of this scenario; known: "market-falls"',
    `{ ${OFTEN}, "comes": ${HERE}"displaced" }`,
  ),
  expecting(
    'an expectation of a variant that is not there',
    '"no-ship" is no variant of this scenario; nearest known name: "no-ships"',
    `{ ${OFTEN}, "outcome": "truce", "variant": ${HERE}"no-ship" }`,
  ),
  expecting(
    'a day for an outcome',
    'an outcome has no day; take "by" away, or count a first day with "comes"',
    `{ ${OFTEN}, "outcome": "truce", "by": ${HERE}3 }`,
  ),
  expecting(
    'an expectation between bounds that cross',
    'at least 60 and at most 40 of a hundred cannot both be; atLeast must not be greater than atMost',
    `{ ${OFTEN}, "outcome": "truce", "atLeast": ${HERE}60, "atMost": 40 }`,
  ),
];

testBadFiles([
  [
    'a day that does not exist',
    'there is no day 2001-02-30; a day of the calendar was expected',
    ['"2001-05-01"', `${HERE}"2001-02-30"`],
  ],
  [
    'a window that ends before it begins',
    'the earliest last round (9) comes after the latest (6); at most 6 was expected',
    ['"earliest": 6', `"earliest": ${HERE}9`],
  ],
  [
    'a floor above the will',
    'the floor of "league" (50) is not below its resolve (50): it collapses at once; less than 50 was expected',
    ['"resolve": 50, "floor": 15', `"resolve": 50, "floor": ${HERE}50`],
  ],
  [
    'aims that do not sum to a hundred',
    'the weights of the aims of "league" sum to 90; 100 was expected',
    [
      '"weight": 10, "quantity": { "kind": "displaced" }',
      `"weight": ${HERE}0.5, "quantity": { "kind": "displaced" }`,
    ],
    ['"weight": 50,', '"weight": 49.5,'],
  ],
  [
    'an aim whose worst is its best',
    'the worst and the best value of the aim "low-price" are both 100; two different values were expected',
    ['"worst": 100, "best": 20', `"worst": 100, "best": ${HERE}100`],
  ],
  [
    'two outcomes of one rank',
    'the outcomes "market-lost" and "market-held" both have rank 3; a rank of its own was expected; 4 is free',
    [LAST, `"market-held": { "rank": ${HERE}3,`],
  ],
  [
    'a range out of order',
    'low -15, mode 20 and high 15 are not in order: high is 15; low <= mode <= high was expected',
    ['"low": -15, "mode": 0, "high": 15', `"low": -15, "mode": 20, "high": ${HERE}15`],
  ],
  [
    'a factor that turns values round',
    'a factor of -0.8 would turn values round; a factor from 0 was expected',
    ['"low": 0.8, "mode": 1, "high": 1.25', `"low": ${HERE}-0.8, "mode": 1, "high": 1.25`],
  ],
  [
    'a draw of nothing',
    'neither a column nor a rule says what is drawn; a "column", or a "rule" such as "combat.reach", was expected',
    ['"league-nerve": { "name"', `"league-nerve": ${HERE}{ "name"`],
    [NERVE, '"operation": "add", "low": -15, "mode": 0, "high": 15'],
  ],
  [
    'a draw of a will that is not there',
    '"neighbour" has no resolve; an actor with a section "ground" was expected',
    [
      NERVE,
      `"column": "resolve", "actor": ${HERE}"neighbour", "operation": "add", "low": -15, "mode": 0, "high": 15`,
    ],
  ],
  [
    'no outcome for every case',
    'a game can end without an outcome: the last one, "market-held", does not always hold; a last outcome without "when" was expected',
    [LAST, `"market-held": { "rank": 4, "when": ${HERE}{ "round": { "atLeast": 2 } },`],
  ],
  [
    'an outcome behind one that always holds',
    'the outcome "market-lost" can never hold: "market-held" comes before it and always holds; a rank below that of "market-held" was expected',
    ['"rank": 3,', `"rank": ${HERE}9,`],
  ],
  [
    'an outcome that asks for a round after the last',
    'the outcome "market-lost" can never hold: the round is never 7 or more: it ends at 6; mend the condition, or take the outcome away',
    [LOST, `"when": { "round": ${HERE}{ "atLeast": 7 } }, "family": "fought" },`],
  ],
  [
    'an outcome that asks for opposites',
    'the outcome "market-lost" can never hold: it asks for something and for its opposite; mend the condition, or take the outcome away',
    [
      LOST,
      `"when": { "all": [{ "linked": "market-road" }, ${HERE}{ "not": { "linked": "market-road" } }] }, "family": "fought" },`,
    ],
  ],
  [
    'an outcome in which two hold one place',
    'the outcome "market-lost" can never hold: "mill" cannot be held by "league" and "council" at once; mend the condition, or take the outcome away',
    [
      LOST,
      `"when": { "all": [{ "controls": { "actor": "league", "places": ["mill"] } }, ${HERE}{ "controls": { "actor": "council", "places": ["ford", "mill"] } }] }, "family": "fought" },`,
    ],
  ],
  [
    'an outcome that waits for one who cannot fall',
    'the outcome "market-lost" can never hold: "neighbour" can never collapse: it has no section "ground"; mend the condition, or take the outcome away',
    [LOST, `"when": { "collapsed": ${HERE}"neighbour" }, "family": "fought" },`],
  ],
  [
    'an outcome of a will beyond bounds',
    'the outcome "market-lost" can never hold: resolve is never 101 or more: it ends at 100; mend the condition, or take the outcome away',
    [LOST, `"when": { "resolve": ${HERE}{ "actor": "league", "atLeast": 101 } }, "family": "fought" },`],
  ],
  [
    'a trigger that waits for itself',
    'the trigger "port-in-danger" can never fire: it waits for "port-in-danger", which waits for it; mend the condition, or take the trigger away',
    [
      '"when": { "not": { "controls": { "actor": "league", "places": ["bridge", "market"] } } }',
      `"when": { "happened": ${HERE}"port-in-danger" }`,
    ],
  ],
  [
    'a measure of nothing',
    'the measure "displaced" says nothing to read; exactly one of "first" and "quantity" was expected',
    ['"displaced": { "name"', `"displaced": ${HERE}{ "name"`],
    ['"quantity": { "kind": "displaced" }, "unit"', '"unit"'],
  ],
  [
    'a deal that changes nothing',
    'warning: the deal "truce" changes nothing; a truce, or terms with effects, were expected',
    ['"truce": { "name": { "en": "Truce" }, "terms"', `${HERE}"truce": { "name": { "en": "Truce" }, "terms"`],
    [', "truce": true }', ' }'],
  ],
  [
    'a term that no deal has',
    'warning: no deal has the term "open-market"; add it to a deal, or take it away',
    ['"open-market": {', `${HERE}"open-market": {`],
    ['["stop-here", "open-market"]', '["stop-here"]'],
  ],
  [
    'an effect on a light that nobody shows',
    'warning: the effect changes a light for "league", which nobody licenses; name one under the "licenses" of a sponsor, or take the effect away',
    [EFFECT, `"kind": "licence", "client": ${HERE}"league", "front": "council", "light": "red" }`],
  ],
  [
    'an effect on leverage over somebody who is no client',
    'warning: the effect on the leverage of "neighbour" does nothing: "council" is neither a client of it nor licensed by it; name a client, or take the effect away',
    [EFFECT, `"kind": "leverage", "actor": "neighbour", "client": ${HERE}"council", "add": 0.1 }`],
  ],
  [
    'an effect on the will of somebody who is no sponsor',
    'warning: the effect on the commitment of "league" does nothing: it is no sponsor; mend it, or take the effect away',
    [
      '"kind": "commitment", "actor": "neighbour", "add"',
      `"kind": "commitment", "actor": ${HERE}"league", "add"`,
    ],
  ],
  [
    'an aim that reads what never changes',
    'warning: the strength of "neighbour" never changes: it has no formations; name another actor, or read something else',
    [
      '"quantity": { "kind": "strength", "actor": "league" }',
      `"quantity": { "kind": "strength", "actor": ${HERE}"neighbour" }`,
    ],
  ],
  [
    'an aim of places without value',
    'warning: the places have no value, so that this is always 0; give one of them a "value"',
    ['"places": ["port"] } },', `"places": ${HERE}["overseas"] } },`],
  ],
  [
    'a draw for formations that are not there',
    'warning: there is no formation of "neighbour" to draw for; name another set, or take the draw away',
    [
      NERVE,
      `"column": "cohesion", "actor": ${HERE}"neighbour", "operation": "add", "low": -15, "mode": 0, "high": 15`,
    ],
  ],
  [
    'an outcome that asks what one before it asked',
    'the outcome "market-lost" can never hold: "league-falls" comes before it and asks the same; ask for something else',
    [LOST, `"when": ${HERE}{ "collapsed": "league" }, "family": "fought" },`],
  ],
  [
    'a preference of somebody who is no party',
    'warning: "neighbour" has a preference for the term "stop-here" but is not among its parties; add it to the parties, or take the preference away',
    [
      '"preference": { "league": 0.2, "council": -0.4 }',
      `"preference": { "league": 0.2, "council": -0.4, ${HERE}"neighbour": 1 }`,
    ],
  ],
  [
    'an outcome that waits for somebody without ground to hold a place',
    'the outcome "market-lost" can never hold: "neighbour" cannot hold ground; mend the condition, or take the outcome away',
    [
      LOST,
      `"when": { "controls": { "actor": ${HERE}"neighbour", "places": ["market"] } }, "family": "fought" },`,
    ],
  ],
  [
    'an outcome that waits for a deal with somebody who does not speak',
    [
      '97:52: the deal "truce" can never be made: its party "council" does not speak; set "speaks": true for "council", or leave it out of the parties',
      'the outcome "truce" can never hold: the deal "truce" can never be made: its party "council" does not speak; mend the condition, or take the outcome away',
    ],
    ['"when": { "deal": "truce" }', `"when": { "deal": ${HERE}"truce" }`],
    ['"ground": { "resolve": 75, "floor": 15 }, "speaks": true', '"ground": { "resolve": 75, "floor": 15 }'],
  ],
  [
    'an outcome that ends the game and always holds',
    'the outcome "market-held" ends the game but has no "when"; say when it holds, or leave "ends" out',
    [LAST, `"market-held": { "ends": ${HERE}true, "rank": 4,`],
  ],
  [
    'a trigger that only the calendar fires',
    'warning: the trigger "port-in-danger" fires by its date alone, whatever has happened in the game; ask for something of the game too: what is held, lost, willed or agreed',
    [
      '"when": { "not": { "controls": { "actor": "league", "places": ["bridge", "market"] } } },',
      `"when": ${HERE}{ "all": [{ "round": { "atLeast": 4 } }] },`,
    ],
  ],
  ...EXPECTATIONS,
]);
