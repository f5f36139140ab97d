// A table of files that are wrong in one way each: every row has an edit of the small scenario with a mark where the problem
// must be found, and words that its message must have.

import { describe, expect, test } from 'vitest';
import { problemLine } from '../../../src/scenario/index.ts';
import { HERE, checked, edited, marked, threeBridges } from './situation.ts';

type Edit = readonly [find: string, replacement: string];
type Bad = readonly [what: string, words: readonly string[], ...edits: readonly Edit[]];

const BRIDGE = '"bridge": { "name": { "en": "Bridge" }';
const MILL_WATCH = '"actor": "league", "class": "militia", "at": "mill", "strength": 700';
const GUARD = '"actor": "league", "class": "regular", "at": "bridge", "strength": 1600';
const LAST = '"market-held": { "rank": 4,';
const MILL_ROUTE = '"market--mill": { "class": "secondary", "km": 23 }';
const SHIPS = '"ships": { "clients": ["league"], "entries": ["overseas--port"] },';
const NERVE =
  '"column": "cohesion", "actor": "league", "operation": "add", "low": -15, "mode": 0, "high": 15';
const LOST =
  '"when": { "not": { "controls": { "actor": "league", "places": ["market"] } } }, "family": "fought" },';

const syntax: readonly Bad[] = [
  ['a comment', ['comments', 'notes'], ['"map": {', `${HERE}// the map\n  "map": {`]],
  ['a comment between slashes and stars', ['comments'], ['"map": {', `${HERE}/* the map */ "map": {`]],
  [
    'a trailing comma in an object',
    ['property name', 'expected'],
    ['{ "projection": "plain" }', `{ "projection": "plain", ${HERE}}`],
  ],
  ['a trailing comma in a list', ['value was expected'], ['"at": [10, 62]', `"at": [10, 62, ${HERE}]`]],
  ['a missing comma', ['comma was expected', 'found'], ['"Port" }, "at"', `"Port" } ${HERE}"at"`]],
  ['a missing colon', ['colon was expected'], ['"format": 1', `"format" ${HERE}1`]],
  ['single quotes', ['not JSON', 'double quotes'], ['"id": "three-bridges"', `"id": ${HERE}'three-bridges'`]],
  ['a name without quotes', ['not JSON', 'double quotes'], ['"format": 1', `${HERE}format: 1`]],
  ['a text that does not end', ['closing quote'], ['"id": "three-bridges",', `"id": ${HERE}"three-bridges,`]],
  ['a line break in a text', ['closing quote'], ['"id": "three-bridges"', `"id": ${HERE}"three\nbridges"`]],
  [
    'a control character in a text',
    ['control character'],
    ['"id": "three-bridges"', `"id": ${HERE}"three\u0001bridges"`],
  ],
  ['an unknown escape', ['escape'], ['"id": "three-bridges"', `"id": ${HERE}"three\\qbridges"`]],
  ['a number that begins with a zero', ['comma was expected'], ['"km": 34', `"km": 0${HERE}34`]],
  ['a plus sign', ['not JSON'], ['"km": 34', `"km": ${HERE}+34`]],
  ['not a number', ['not JSON'], ['"km": 34', `"km": ${HERE}NaN`]],
  ['a number beyond all arithmetic', ['too large', '1e999'], ['"km": 34', `"km": ${HERE}1e999`]],
  ['a number of a thousand digits', ['1000 characters'], ['"km": 34', `"km": ${HERE}${'9'.repeat(1000)}`]],
  [
    'a property twice',
    ['"km" is written twice', 'the first is at'],
    ['"km": 34', `"km": 34, ${HERE}"km": 35`],
  ],
  ['a row twice', ['"port" is written twice'], [BRIDGE, `${HERE}"port": 3, ${BRIDGE}`]],
  ['a prototype as a row', ['__proto__', 'reserved'], [BRIDGE, `${HERE}"__proto__": {}, ${BRIDGE}`]],
  ['a constructor as a row', ['constructor', 'reserved'], [BRIDGE, `${HERE}"constructor": {}, ${BRIDGE}`]],
  [
    'more after the end',
    ['should have ended'],
    ['"volunteers": null } } }\n  }\n}', `"volunteers": null } } }\n  }\n}\n${HERE}{}`],
  ],
  [
    'a file that breaks off',
    ['end of the file'],
    ['"volunteers": null } } }\n  }\n}\n', `"volunteers": null } } }\n  }\n${HERE}`],
  ],
];

const shape: readonly Bad[] = [
  ['a newer format', ['format 2', 'newer version'], ['"format": 1', `"format": ${HERE}2`]],
  ['a format in words', ['"format"', 'expected'], ['"format": 1', `"format": ${HERE}"one"`]],
  [
    'an unknown section',
    ['"formation" is not a property', 'nearest known name: "formations"'],
    ['"links": {', `${HERE}"formation": {}, "links": {`],
  ],
  [
    'an unknown property',
    ['"strenght"', 'formations.mill-watch', 'nearest known name: "strength"'],
    [
      MILL_WATCH,
      `"strength": 700, "actor": "league", "class": "militia", "at": "mill", ${HERE}"strenght": 700`,
    ],
  ],
  [
    'a missing property',
    ['"class" is missing', 'formations.mill-watch'],
    ['"mill-watch": { "name"', `"mill-watch": ${HERE}{ "name"`],
    [MILL_WATCH, '"actor": "league", "at": "mill", "strength": 700'],
  ],
  [
    'no calendar',
    ['"calendar" is missing', 'the scenario'],
    ['{\n  "$schema"', `${HERE}{\n  "$schema"`],
    [
      '"calendar": { "firstRound": "2001-05-01", "step": { "days": 1 }, "lastRound": { "earliest": 6, "latest": 6 } },\n',
      '',
    ],
  ],
  [
    'a number as a text',
    ['"strength" is the text "700"', 'whole number from 1'],
    [MILL_WATCH, `"actor": "league", "class": "militia", "at": "mill", "strength": ${HERE}"700"`],
  ],
  [
    'half a man',
    ['699.5', 'whole number'],
    [MILL_WATCH, `"actor": "league", "class": "militia", "at": "mill", "strength": ${HERE}699.5`],
  ],
  [
    'a value out of range',
    ['"value" is the number 11', 'from 0 to 10'],
    ['"people": 9000, "value": 2', `"people": 9000, "value": ${HERE}11`],
  ],
  [
    'an unknown kind of place',
    ['"vilage"', 'nearest known name: "village"'],
    [`${BRIDGE}, "at": [44, 68], "kind": "town"`, `${BRIDGE}, "at": [44, 68], "kind": ${HERE}"vilage"`],
  ],
  [
    'an unknown class of route',
    ['"highway"', '"motorway"'],
    ['"market--port": { "class": "motorway"', `"market--port": { "class": ${HERE}"highway"`],
  ],
  [
    'null outside a patch',
    ['null', 'only in a patch'],
    ['"speaks": true,\n      "ships"', `"speaks": ${HERE}null,\n      "ships"`],
  ],
  [
    'an id in capitals',
    ['"Bridge" is not an id', '"bridge"'],
    [BRIDGE, `${HERE}"Bridge": { "name": { "en": "Bridge" }`],
    ['"bridge--market"', '"mill--port"'],
    ['"bridge--port"', '"ford--port"'],
    ['"bridge--hill"', '"camp--port"'],
    ['"at": "bridge"', '"at": "mill"'],
    ['["bridge", "market"]', '["market"]'],
    ['["market", "bridge"]', '["market"]'],
  ],
  [
    'a route id with one hyphen',
    ['"market-port"', '"market--port"'],
    ['"market--port": {', `${HERE}"market-port": {`],
  ],
  [
    'a point with three numbers',
    ['a list of 3', 'exactly 2'],
    ['"at": [10, 62]', `"at": ${HERE}[10, 62, 5]`],
  ],
  [
    'a text without English',
    ['"en" is missing', 'locations.port.name'],
    ['{ "en": "Port" }, "at"', `${HERE}{ "ar": "الميناء" }, "at"`],
  ],
  ['a number as a name', ['"name" is the number 5', 'a text'], ['{ "en": "Port" }, "at"', `${HERE}5, "at"`]],
  ['a date in another order', ['YYYY-MM-DD'], ['"2001-05-01"', `${HERE}"01.05.2001"`]],
  ['an empty list of places', ['a list of 0', 'at least 1'], ['"from": ["market"]', `"from": ${HERE}[]`]],
  [
    'a condition without a word',
    ['"when" is empty', 'exactly one'],
    ['"when": { "deal": "truce" }', `"when": ${HERE}{}`],
  ],
  [
    'a condition of two',
    ['2 properties: deal, collapsed'],
    ['"when": { "deal": "truce" }', `"when": ${HERE}{ "deal": "truce", "collapsed": "league" }`],
  ],
  [
    'a misspelt condition',
    ['"control"', 'nearest known name: "controls"'],
    [
      '"when": { "not": { "controls": { "actor": "league", "places": ["bridge", "market"] } } }',
      `"when": { "not": { ${HERE}"control": {} } }`,
    ],
  ],
  [
    'an unknown kind of quantity',
    ['"value-hold"', 'nearest known name: "value-held"'],
    [
      '"kind": "value-held", "actor": "council", "places": ["camp"]',
      `"kind": ${HERE}"value-hold", "actor": "council", "places": ["camp"]`,
    ],
  ],
  [
    'a quantity without a kind',
    ['"kind" is missing'],
    ['"quantity": { "kind": "displaced" }, "worst"', `"quantity": ${HERE}{ }, "worst"`],
  ],
  [
    'an effect on nothing',
    ['"morale"', 'one of'],
    [
      '"kind": "commitment", "actor": "neighbour", "add"',
      `"kind": ${HERE}"morale", "actor": "neighbour", "add"`,
    ],
  ],
  [
    'an unknown rule',
    ['"combats"', 'nearest known name: "combat"'],
    ['"uncertain": {', `"rules": { ${HERE}"combats": {} },\n  "uncertain": {`],
  ],
  [
    'an unknown parameter',
    ['"reech"', 'nearest known name: "reach"'],
    ['"uncertain": {', `"rules": { "combat": { ${HERE}"reech": 1 } },\n  "uncertain": {`],
  ],
  [
    'a parameter out of range',
    ['"reach" is the number 9', '0.1 to 1.5'],
    ['"uncertain": {', `"rules": { "combat": { "reach": ${HERE}9 } },\n  "uncertain": {`],
  ],
  [
    'an unknown weight of a doctrine',
    ['nearest known name: "acceptableOdds"'],
    ['"doctrine": { "acceptableOdds": 1.4 }', `"doctrine": { ${HERE}"acceptedOdds": 1.4 }`],
  ],
  [
    'a round of days and hours',
    ['2 properties: days, hours'],
    ['"step": { "days": 1 }', `"step": ${HERE}{ "days": 1, "hours": 12 }`],
  ],
];

const names: readonly Bad[] = [
  [
    'an unknown place of a formation',
    ['"mil" is no location', 'nearest known name: "mill"'],
    [MILL_WATCH, `"actor": "league", "class": "militia", "at": ${HERE}"mil", "strength": 700`],
  ],
  [
    'an unknown class',
    ['"milita" is no class', '"militia"'],
    [MILL_WATCH, `"actor": "league", "class": ${HERE}"milita", "at": "mill", "strength": 700`],
  ],
  [
    'an unknown holder',
    ['"leage" is no actor', '"league"'],
    [
      '"people": 9000, "value": 2, "terrain": "open", "controller": "league"',
      `"people": 9000, "value": 2, "terrain": "open", "controller": ${HERE}"leage"`,
    ],
  ],
  [
    'an unknown actor at home',
    ['"councl" is no actor', '"council"'],
    ['"home": { "council": 0.8 }', `"home": { ${HERE}"councl": 0.8 }`],
  ],
  [
    'a route to nowhere',
    ['"mint" is no location'],
    [MILL_ROUTE, `${MILL_ROUTE}, ${HERE}"market--mint": { "class": "primary", "km": 10 }`],
  ],
  [
    'an unknown air base',
    ['"prot" is no location', '"port"'],
    ['"bases": { "port"', `"bases": { ${HERE}"prot"`],
  ],
  [
    'an unknown entry',
    ['"oversea--port" is no route', '"overseas--port"'],
    ['"entries": ["overseas--port"]', `"entries": [${HERE}"oversea--port"]`],
  ],
  [
    'an unknown link',
    ['"market-rode" is no link', '"market-road"'],
    ['"linked": "market-road"', `"linked": ${HERE}"market-rode"`],
  ],
  [
    'an unknown deal',
    ['"truse" is no deal', '"truce"'],
    ['{ "deal": "truce" }', `{ "deal": ${HERE}"truse" }`],
  ],
  [
    'an unknown term',
    ['"stop" is no term', 'known: "open-market", "stop-here"'],
    ['["stop-here", "open-market"]', `["stop-here", "open-market", ${HERE}"stop"]`],
  ],
  [
    'an unknown party',
    ['"hills" is no actor'],
    [
      '{ "en": "The market is open to both" }, "parties": ["league", "council"]',
      `{ "en": "The market is open to both" }, "parties": ["league", "council", ${HERE}"hills"]`,
    ],
  ],
  [
    'an unknown relation',
    ['"nobody" is no actor'],
    ['"relations": {', `"relations": { ${HERE}"league--nobody": "ally",`],
  ],
  [
    'an unknown trigger',
    ['"port-in-dangr" is no trigger', '"port-in-danger"'],
    [LOST, `"when": { "happened": ${HERE}"port-in-dangr" }, "family": "fought" },`],
  ],
  [
    'an unknown measure',
    ['"market-fell" is no measure', '"market-falls"'],
    [LOST, `"when": { "measure": { "id": ${HERE}"market-fell" } }, "family": "fought" },`],
  ],
  [
    'an unknown drawn parameter',
    ['"combat.reech"', '"combat.reach"'],
    [NERVE, `"rule": ${HERE}"combat.reech", "operation": "scale", "low": 0.9, "mode": 1, "high": 1.1`],
  ],
  [
    'an unknown source',
    ['"a-reprt" is no source', 'assumed'],
    [MILL_WATCH, `${MILL_WATCH}, "sources": ["assumed", ${HERE}"a-reprt"]`],
  ],
  [
    'a file of statements that is not there',
    ['seeds/no-report.json'],
    [MILL_WATCH, `${MILL_WATCH}, "sources": [${HERE}"no-report#1"]`],
  ],
  [
    'a statement that is not there',
    ['no statement 3'],
    [MILL_WATCH, `${MILL_WATCH}, "sources": ["a-report#2", ${HERE}"a-report#3"]`],
  ],
  [
    'a source from after the start',
    ['2001-05-02', 'under way'],
    [MILL_WATCH, `${MILL_WATCH}, "sources": [${HERE}"a-later-report#1"]`],
  ],
  [
    'knowledge from after the start',
    ['only on 2001-05-01', '2001-04-30'],
    [MILL_WATCH, `${MILL_WATCH}, "known": ${HERE}"2001-05-01"`],
  ],
];

const sense: readonly Bad[] = [
  [
    'route ends out of order',
    ['alphabetical', '"market--mill"'],
    ['"market--mill"', `${HERE}"mill--market"`],
  ],
  [
    'a route to itself',
    ['back to where it begins'],
    [MILL_ROUTE, `${MILL_ROUTE}, ${HERE}"mill--mill": { "class": "primary", "km": 10 }`],
  ],
  [
    'a relation to itself',
    ['to itself'],
    ['"relations": {', `"relations": { ${HERE}"league--league": "ally",`],
  ],
  ['a day that does not exist', ['no day 2001-02-30'], ['"2001-05-01"', `${HERE}"2001-02-30"`]],
  [
    'a window that ends before it begins',
    ['earliest last round (9)', '(6)'],
    ['"earliest": 6', `"earliest": ${HERE}9`],
  ],
  [
    'a formation on opposing ground',
    ['"mill-watch"', 'opponent "council"'],
    [MILL_WATCH, `"actor": "league", "class": "militia", "at": ${HERE}"ford", "strength": 700`],
  ],
  [
    'a formation abroad',
    ['abroad', 'pool'],
    [MILL_WATCH, `"actor": "league", "class": "militia", "at": ${HERE}"overseas", "strength": 700`],
  ],
  [
    'a formation nowhere',
    ['"mill-watch" is nowhere', 'exactly one of'],
    ['"mill-watch": { "name"', `"mill-watch": ${HERE}{ "name"`],
    [MILL_WATCH, '"actor": "league", "class": "militia", "strength": 700'],
  ],
  [
    'a formation at two places',
    ['both on the map and in a pool'],
    [MILL_WATCH, `${MILL_WATCH}, "pool": ${HERE}"neighbour"`],
  ],
  [
    'too many men for a place',
    ['warning', '9000 men', 'room for 8000'],
    [MILL_WATCH, '"actor": "league", "class": "militia", "at": "mill", "strength": 700'],
    [GUARD, `"actor": "league", "class": "regular", "at": ${HERE}"mill", "strength": 9000`],
    ['"mill-watch": {', '"mill-watch-first": {'],
  ],
  [
    'a pool with somebody who sends nothing',
    ['"council" keeps "volunteers"', 'sponsor'],
    ['"pool": "neighbour"', `"pool": ${HERE}"council"`],
  ],
  [
    'a pool for somebody who is no client',
    ['not among its clients'],
    [
      '"actor": "league", "class": "regular", "pool": "neighbour"',
      `"actor": "council", "class": "regular", "pool": ${HERE}"neighbour"`,
    ],
  ],
  [
    'formations of an actor without ground',
    ['"neighbour" has no section "ground"'],
    [
      '"actor": "league", "class": "regular", "pool": "neighbour"',
      `"actor": ${HERE}"neighbour", "class": "regular", "pool": "neighbour"`,
    ],
    ['"clients": ["league"]', '"clients": ["league", "neighbour"]'],
  ],
  [
    'a base in other hands',
    ['base "camp"', 'opponent "council"'],
    [
      '"bases": { "port": { "sorties": 3 } }',
      `"bases": { "port": { "sorties": 3 }, ${HERE}"camp": { "sorties": 1 } }`,
    ],
  ],
  ['an air arm without a base', ['no base'], ['"bases": { "port": { "sorties": 3 } }', `"bases": ${HERE}{}`]],
  [
    'an entry that begins at home',
    ['"market--port" has no end abroad'],
    ['"entries": ["overseas--port"]', `"entries": ["overseas--port", ${HERE}"market--port"]`],
  ],
  [
    'a floor above the will',
    ['collapses at once'],
    ['"resolve": 50, "floor": 15', `"resolve": 50, "floor": ${HERE}50`],
  ],
  [
    'a sponsor with nothing to give',
    ['warning', 'nothing to give'],
    ['"sponsor": { "commitment": 55 }, "speaks": true,', `"sponsor": ${HERE}{ "commitment": 55 },`],
    [SHIPS, ''],
    ['"pool": "neighbour"', '"at": "port"'],
  ],
  [
    'a shipment of nothing',
    ['warning', 'bring nothing'],
    ['"entries": ["overseas--port"]', `"entries": [${HERE}"overseas--port"]`],
    ['"shipment": 6, ', ''],
  ],
  [
    'aims that do not sum to a hundred',
    ['sum to 90', '100 was expected'],
    [
      '"weight": 10, "quantity": { "kind": "displaced" }',
      `"weight": ${HERE}0.5, "quantity": { "kind": "displaced" }`,
    ],
    ['"weight": 50,', '"weight": 49.5,'],
  ],
  [
    'an aim whose worst is its best',
    ['both 100'],
    ['"worst": 100, "best": 20', `"worst": 100, "best": ${HERE}100`],
  ],
  [
    'two outcomes of one rank',
    ['both have rank 3', '4 is free'],
    [LAST, `"market-held": { "rank": ${HERE}3,`],
  ],
  [
    'a range out of order',
    ['not in order', 'low <= mode <= high'],
    ['"low": -15, "mode": 0, "high": 15', `"low": -15, "mode": 20, "high": ${HERE}15`],
  ],
  [
    'a factor that turns values round',
    ['factor'],
    ['"low": 0.8, "mode": 1, "high": 1.25', `"low": ${HERE}-0.8, "mode": 1, "high": 1.25`],
  ],
  [
    'a draw of nothing',
    ['neither a column nor a rule'],
    ['"league-nerve": { "name"', `"league-nerve": ${HERE}{ "name"`],
    [NERVE, '"operation": "add", "low": -15, "mode": 0, "high": 15'],
  ],
  [
    'a draw of a will that is not there',
    ['"neighbour" has no resolve'],
    [
      NERVE,
      `"column": "resolve", "actor": ${HERE}"neighbour", "operation": "add", "low": -15, "mode": 0, "high": 15`,
    ],
  ],
  [
    'a road too long for a day',
    ['warning', 'no class can cross "market--mill"', '130'],
    [MILL_ROUTE, `"market--mill": { "class": "secondary", "km": ${HERE}100 }`],
  ],
  [
    'a place without a road',
    ['no road leads to "islet"'],
    [BRIDGE, `${HERE}"islet": { "name": "Islet", "at": [1, 1], "kind": "village" }, ${BRIDGE}`],
  ],
  [
    'places that nobody can reach',
    ['no formation can ever reach "north"'],
    [BRIDGE, `${HERE}"north": { "name": "North", "at": [1, 1], "kind": "village" }, ${BRIDGE}`],
    [MILL_ROUTE, `${MILL_ROUTE}, "north--south": { "class": "primary", "km": 5 }`],
    ['"ford": { "name"', '"south": { "name": "South", "at": [2, 2], "kind": "village" }, "ford": { "name"'],
  ],
  [
    'an actor that nobody feeds',
    ['"council"', 'no place of its side yields supply'],
    ['"ground": { "resolve": 75', `"ground": ${HERE}{ "resolve": 75`],
    [', "supplyYield": 9', ''],
  ],
  [
    'a link with one place at both ends',
    ['both ends'],
    ['"to": ["port"]', `"to": ["port", ${HERE}"market"]`],
  ],
  ['a link that ends abroad', ['ends abroad'], ['"to": ["port"]', `"to": ["port", ${HERE}"overseas"]`]],
  [
    'a link that is cut from the start',
    ['warning', '"to" end', 'begins cut'],
    ['"to": ["port"]', `"to": ${HERE}["ford"]`],
  ],
  [
    'no outcome for every case',
    ['without an outcome', '"market-held"'],
    [LAST, `"market-held": { "rank": 4, "when": ${HERE}{ "round": { "atLeast": 2 } },`],
  ],
  [
    'an outcome behind one that always holds',
    ['"market-lost" can never hold', '"market-held" comes before'],
    ['"rank": 3,', `"rank": ${HERE}9,`],
  ],
  [
    'an outcome that asks for a round after the last',
    ['"market-lost" can never hold', 'ends at 6'],
    [LOST, `"when": { "round": ${HERE}{ "atLeast": 7 } }, "family": "fought" },`],
  ],
  [
    'an outcome that asks for opposites',
    ['"market-lost" can never hold', 'opposite'],
    [
      LOST,
      `"when": { "all": [{ "linked": "market-road" }, ${HERE}{ "not": { "linked": "market-road" } }] }, "family": "fought" },`,
    ],
  ],
  [
    'an outcome in which two hold one place',
    ['cannot be held by "league" and "council" at once'],
    [
      LOST,
      `"when": { "all": [{ "controls": { "actor": "league", "places": ["mill"] } }, ${HERE}{ "controls": { "actor": "council", "places": ["ford", "mill"] } }] }, "family": "fought" },`,
    ],
  ],
  [
    'an outcome that waits for one who cannot fall',
    ['"neighbour" can never collapse'],
    [LOST, `"when": { "collapsed": ${HERE}"neighbour" }, "family": "fought" },`],
  ],
  [
    'an outcome of a will beyond bounds',
    ['never 101 or more'],
    [LOST, `"when": { "resolve": ${HERE}{ "actor": "league", "atLeast": 101 } }, "family": "fought" },`],
  ],
  [
    'a trigger that waits for itself',
    ['"port-in-danger" can never fire', 'waits for it'],
    [
      '"when": { "not": { "controls": { "actor": "league", "places": ["bridge", "market"] } } }',
      `"when": { "happened": ${HERE}"port-in-danger" }`,
    ],
  ],
  [
    'a measure of nothing',
    ['nothing to read'],
    ['"displaced": { "name"', `"displaced": ${HERE}{ "name"`],
    ['"quantity": { "kind": "displaced" }, "unit"', '"unit"'],
  ],
  [
    'a deal that changes nothing',
    ['warning', '"truce" changes nothing'],
    ['"truce": { "name": { "en": "Truce" }, "terms"', `${HERE}"truce": { "name": { "en": "Truce" }, "terms"`],
    [', "truce": true }', ' }'],
  ],
  [
    'a term that no deal has',
    ['warning', 'no deal has the term "open-market"'],
    ['"open-market": {', `${HERE}"open-market": {`],
    ['["stop-here", "open-market"]', '["stop-here"]'],
  ],
  ['an empty name', ['empty'], ['{ "en": "Port" }, "at"', `{ "en": ${HERE}" " }, "at"`]],
  [
    'a language that is none',
    ['"arabic" is not a language code'],
    ['{ "en": "Port" }, "at"', `{ "en": "Port", ${HERE}"arabic": "الميناء" }, "at"`],
  ],
  ['two places at one spot', ['exactly where "port" does'], ['"at": [34, 20]', `"at": ${HERE}[10, 62]`]],
  [
    'a place beyond the globe',
    ['not on the globe'],
    ['"projection": "plain"', '"projection": "geographic"'],
    ['"at": [10, 62]', `"at": ${HERE}[210, 62]`],
  ],
  [
    'a view without area',
    ['no area'],
    ['"projection": "plain"', `"projection": "plain", "opening": ${HERE}[10, 0, 5, 20]`],
  ],
  [
    'more people than can be counted',
    ['more people'],
    ['"people": 9000', `"people": ${HERE}2000000000`],
    ['"people": 60000', '"people": 200000000'],
  ],
];

describe.each([
  ['syntax', syntax],
  ['shape', shape],
  ['names', names],
  ['sense', sense],
] as const)('%s', (_, table) => {
  test.each(table.map(([what, words, ...edits]) => ({ what, words, edits })))('$what', ({ words, edits }) => {
    const { text, line, column } = marked(edited(threeBridges, ...edits));
    const { problems, scenario } = checked(text);
    const lines = problems.map(problemLine);
    const hit = lines.filter((each) => each.startsWith(`bad.json:${line}:${column}: `));
    expect(hit.length, `no problem at ${line}:${column} in\n${lines.join('\n')}`).toBeGreaterThan(0);
    for (const word of words) expect(hit.join('\n')).toContain(word);
    expect(scenario === null).toBe(!words.includes('warning'));
    expect(lines.join('\n')).not.toMatch(/undefined|\[object|Invalid input|zod/i);
  });
});

test('the table has at least sixty files, and the file that they are made from is sound', () => {
  expect(syntax.length + shape.length + names.length + sense.length).toBeGreaterThanOrEqual(60);
  expect(checked(threeBridges).problems).toEqual([]);
});

test('one fault of syntax is one problem', () => {
  for (const [, , ...edits] of syntax)
    expect(checked(marked(edited(threeBridges, ...edits)).text).problems).toHaveLength(1);
});

test('every problem of a document is told in one pass', () => {
  const text = edited(
    threeBridges,
    ['"km": 34', '"km": "far"'],
    [MILL_WATCH, '"actor": "league", "class": "milita", "at": "mil", "strength": 700'],
    [LAST, '"market-held": { "rank": 3,'],
  );
  expect(checked(text).problems.map(({ code }) => code)).toEqual([
    'unexpected-value',
    'unknown-id',
    'unknown-id',
    'rank',
  ]);
});
