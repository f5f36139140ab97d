// Files that name what is not there, or what was not known yet.

import { HERE, testBadFiles } from './bad-files.ts';

const MILL_WATCH = '"actor": "league", "class": "militia", "at": "mill", "strength": 700';
const MILL_ROUTE = '"market--mill": { "class": "secondary", "km": 23 }';
const NERVE =
  '"column": "cohesion", "actor": "league", "operation": "add", "low": -15, "mode": 0, "high": 15';
const LOST =
  '"when": { "not": { "controls": { "actor": "league", "places": ["market"] } } }, "family": "fought" },';

testBadFiles([
  [
    'a misspelt section, once, not wherever its rows are named',
    '"locatons" is not a property of the scenario; nearest known name: "locations"',
    ['  "locations": {', `  ${HERE}"locatons": {`],
  ],
  [
    'a misspelt section that a variant changes',
    '"actrs" is not a property of the scenario; nearest known name: "actors"',
    ['  "actors": {', `  ${HERE}"actrs": {`],
  ],
  [
    'an unknown place of a formation',
    '"mil" is no location of this scenario; nearest known name: "mill"',
    [MILL_WATCH, `"actor": "league", "class": "militia", "at": ${HERE}"mil", "strength": 700`],
  ],
  [
    'an unknown class',
    '"milita" is no class of this scenario; nearest known name: "militia"',
    [MILL_WATCH, `"actor": "league", "class": ${HERE}"milita", "at": "mill", "strength": 700`],
  ],
  [
    'an unknown holder',
    '"leage" is no actor of this scenario; nearest known name: "league"',
    [
      '"people": 9000, "value": 2, "terrain": "open", "controller": "league"',
      `"people": 9000, "value": 2, "terrain": "open", "controller": ${HERE}"leage"`,
    ],
  ],
  [
    'an unknown actor at home',
    '"councl" is no actor of this scenario; nearest known name: "council"',
    ['"home": { "council": 0.8 }', `"home": { ${HERE}"councl": 0.8 }`],
  ],
  [
    'a route to nowhere',
    '"mint" is no location of this scenario; nearest known name: "mill"',
    [MILL_ROUTE, `${MILL_ROUTE}, ${HERE}"market--mint": { "class": "primary", "km": 10 }`],
  ],
  [
    'an unknown air base',
    '"prot" is no location of this scenario; nearest known name: "port"',
    ['"bases": { "port"', `"bases": { ${HERE}"prot"`],
  ],
  [
    'an unknown entry',
    '"oversea--port" is no route of this scenario; nearest known name: "overseas--port"',
    ['"entries": ["overseas--port"]', `"entries": [${HERE}"oversea--port"]`],
  ],
  [
    'an unknown link',
    '"market-rode" is no link of this scenario; nearest known name: "market-road"',
    ['"linked": "market-road"', `"linked": ${HERE}"market-rode"`],
  ],
  [
    'an unknown deal',
    '"truse" is no deal of this scenario; nearest known name: "truce"',
    ['{ "deal": "truce" }', `{ "deal": ${HERE}"truse" }`],
  ],
  [
    'an unknown term',
    '"stop" is no term of this scenario; nearest known name: "stop-here"',
    ['["stop-here", "open-market"]', `["stop-here", "open-market", ${HERE}"stop"]`],
  ],
  [
    'an unknown party',
    '"hills" is no actor of this scenario; known: "council", "league", "neighbour"',
    [
      '{ "en": "The market is open to both" }, "parties": ["league", "council"]',
      `{ "en": "The market is open to both" }, "parties": ["league", "council", ${HERE}"hills"]`,
    ],
  ],
  [
    'an unknown relation',
    '"nobody" is no actor of this scenario; known: "council", "league", "neighbour"',
    ['"relations": {', `"relations": { ${HERE}"league--nobody": "ally",`],
  ],
  [
    'an unknown trigger',
    '"port-in-dangr" is no trigger of this scenario; nearest known name: "port-in-danger"',
    [LOST, `"when": { "happened": ${HERE}"port-in-dangr" }, "family": "fought" },`],
  ],
  [
    'an unknown measure',
    '"market-fell" is no measure of this scenario; nearest known name: "market-falls"',
    [LOST, `"when": { "measure": { "id": ${HERE}"market-fell" } }, "family": "fought" },`],
  ],
  [
    'an unknown drawn parameter',
    '"combat.reech" is no parameter of the rules; nearest known name: "combat.reach"',
    [NERVE, `"rule": ${HERE}"combat.reech", "operation": "scale", "low": 0.9, "mode": 1, "high": 1.1`],
  ],
  [
    'an unknown source',
    '"a-reprt" is no source; "file#number", "assumed" or an id under sources was expected; known: "assumed"',
    [MILL_WATCH, `${MILL_WATCH}, "sources": ["assumed", ${HERE}"a-reprt"]`],
  ],
  [
    'a file of statements that is not there',
    'there is no readable file seeds/no-report.json; the name of a file in seeds/ was expected before #',
    [MILL_WATCH, `${MILL_WATCH}, "sources": [${HERE}"no-report#1"]`],
  ],
  [
    'a statement that is not there',
    'seeds/a-report.json has no statement 3; it has 2',
    [MILL_WATCH, `${MILL_WATCH}, "sources": ["a-report#2", ${HERE}"a-report#3"]`],
  ],
  [
    'a source from after the start',
    'seeds/a-later-report.json is of 2001-05-02, when the game is under way; sources from before 2001-05-01 were expected',
    [MILL_WATCH, `${MILL_WATCH}, "sources": [${HERE}"a-later-report#1"]`],
  ],
  [
    'knowledge from after the start',
    'this was known only on 2001-05-01, when the game is under way; nothing may rest on what was known after 2001-04-30',
    [MILL_WATCH, `${MILL_WATCH}, "known": ${HERE}"2001-05-01"`],
  ],
]);
