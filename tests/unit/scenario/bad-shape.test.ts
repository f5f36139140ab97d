// Files with wrong properties and values: what stands there, what was expected, and the nearest known name.

import { HERE, testBadFiles } from './bad-files.ts';

const BRIDGE = '"bridge": { "name": { "en": "Bridge" }';
const MILL_WATCH = '"actor": "league", "class": "militia", "at": "mill", "strength": 700';

testBadFiles([
  [
    'a newer format',
    'this scenario has format 2, this program reads format 1; open it with a newer version of Orontes',
    ['"format": 1', `"format": ${HERE}2`],
  ],
  [
    'a format in words',
    '"format" is the text "one"; 1 was expected',
    ['"format": 1', `"format": ${HERE}"one"`],
  ],
  [
    'an unknown section',
    '"formation" is not a property of the scenario; nearest known name: "formations"',
    ['"links": {', `${HERE}"formation": {}, "links": {`],
  ],
  [
    'an unknown property',
    '"strenght" is not a property of formations.mill-watch; nearest known name: "strength"',
    [
      MILL_WATCH,
      `"strength": 700, "actor": "league", "class": "militia", "at": "mill", ${HERE}"strenght": 700`,
    ],
  ],
  [
    'a missing property',
    '"class" is missing in formations.mill-watch; an id under classes was expected, such as "mechanised"',
    ['"mill-watch": { "name"', `"mill-watch": ${HERE}{ "name"`],
    [MILL_WATCH, '"actor": "league", "at": "mill", "strength": 700'],
  ],
  [
    'no format and no id',
    [
      '"format" is missing in the scenario; 1 was expected',
      '1:1: "id" is missing in the scenario; an id such as "hama-2024-12-04" was expected',
    ],
    ['{\n  "$schema"', `${HERE}{\n  "$schema"`],
    ['"format": 1,\n', ''],
    ['"id": "three-bridges",\n', ''],
  ],
  [
    'no calendar',
    '"calendar" is missing in the scenario; an object { … } was expected, such as {"firstRound":"2024-12-05","lastRound":{"earliest":14,"latest":18}}',
    ['{\n  "$schema"', `${HERE}{\n  "$schema"`],
    [
      '"calendar": { "firstRound": "2001-05-01", "step": { "days": 1 }, "lastRound": { "earliest": 6, "latest": 6 } },\n',
      '',
    ],
  ],
  [
    'a number as a text',
    '"strength" is the text "700"; a whole number from 1 to 1000000 was expected',
    [MILL_WATCH, `"actor": "league", "class": "militia", "at": "mill", "strength": ${HERE}"700"`],
  ],
  [
    'half a man',
    '"strength" is the number 699.5; a whole number from 1 to 1000000 was expected',
    [MILL_WATCH, `"actor": "league", "class": "militia", "at": "mill", "strength": ${HERE}699.5`],
  ],
  [
    'a value out of range',
    '"value" is the number 11; a number from 0 to 10 was expected',
    ['"people": 9000, "value": 2', `"people": 9000, "value": ${HERE}11`],
  ],
  [
    'an unknown kind of place',
    '"kind" is the text "vilage"; one of "city", "town", "village", "base", "airbase", "port", "crossing", "hill", "pass", "abroad" was expected; nearest known name: "village"',
    [`${BRIDGE}, "at": [44, 68], "kind": "town"`, `${BRIDGE}, "at": [44, 68], "kind": ${HERE}"vilage"`],
  ],
  [
    'an unknown class of route',
    '"class" is the text "highway"; one of "motorway", "primary", "secondary", "mountain", "desert", "sea", "air" was expected',
    ['"market--port": { "class": "motorway"', `"market--port": { "class": ${HERE}"highway"`],
  ],
  [
    'null outside a patch',
    '"speaks" is null; true or false was expected; null takes a thing away only in a patch',
    ['"speaks": true,\n      "ships"', `"speaks": ${HERE}null,\n      "ships"`],
  ],
  [
    'an id in capitals',
    '"Camp-Guard" is not an id; a letter, then small letters and digits in words joined by hyphens were expected, such as "camp-guard"',
    ['"camp-guard": {', `${HERE}"Camp-Guard": {`],
  ],
  [
    'a route id with one hyphen',
    '"market-port" does not name two ends; two ids in alphabetical order joined by two hyphens were expected, such as "market--port"',
    ['"market--port": {', `${HERE}"market-port": {`],
  ],
  [
    'a point with three numbers',
    '"at" is a list of 3; a list of exactly 2 was expected',
    ['"at": [10, 62]', `"at": ${HERE}[10, 62, 5]`],
  ],
  [
    'a text without English',
    '"en" is missing in locations.port.name; a text was expected, such as "Hama"',
    ['{ "en": "Port" }, "at"', `${HERE}{ "ar": "الميناء" }, "at"`],
  ],
  [
    'a number as a name',
    '"name" is the number 5; a text, or texts by language code with "en" among them, was expected',
    ['{ "en": "Port" }, "at"', `${HERE}5, "at"`],
  ],
  [
    'a date in another order',
    '"firstRound" is the text "01.05.2001"; a date as YYYY-MM-DD was expected',
    ['"2001-05-01"', `${HERE}"01.05.2001"`],
  ],
  [
    'an empty list of places',
    '"from" is a list of 0; a list of at least 1 was expected',
    ['"from": ["market"]', `"from": ${HERE}[]`],
  ],
  [
    'a condition without a word',
    '"when" is empty; exactly one was expected of all, any, not, controls, linked, at-war, deal, measure, resolve, commitment, opinion, credit, trust, round, happened, collapsed',
    ['"when": { "deal": "truce" }', `"when": ${HERE}{}`],
  ],
  [
    'a condition of two',
    '"when" has 2 properties: deal, collapsed; exactly one was expected of all, any, not, controls, linked, at-war, deal, measure, resolve, commitment, opinion, credit, trust, round, happened, collapsed',
    ['"when": { "deal": "truce" }', `"when": ${HERE}{ "deal": "truce", "collapsed": "league" }`],
  ],
  [
    'a misspelt condition',
    '"control" is not a property of triggers.port-in-danger.when.not; nearest known name: "controls"',
    [
      '"when": { "not": { "controls": { "actor": "league", "places": ["bridge", "market"] } } }',
      `"when": { "not": { ${HERE}"control": {} } }`,
    ],
  ],
  [
    'an unknown kind of quantity',
    '"kind" is the text "value-hold"; one of "holds", "value-held", "resolve", "commitment", "strength", "losses", "displaced", "hardship", "moved-again", "harmed", "throughput", "credit", "opinion", "bases", "claims", "refuted", "credibility", "trust", "readiness" was expected; nearest known name: "value-held"',
    [
      '"kind": "value-held", "actor": "council", "places": ["camp"]',
      `"kind": ${HERE}"value-hold", "actor": "council", "places": ["camp"]`,
    ],
  ],
  [
    'a quantity without a kind',
    '"kind" is missing in actors.league.aims.people-safe.quantity; one of "holds", "value-held", "resolve", "commitment", "strength", "losses", "displaced", "hardship", "moved-again", "harmed", "throughput", "credit", "opinion", "bases", "claims", "refuted", "credibility", "trust", "readiness" was expected',
    ['"quantity": { "kind": "displaced" }, "worst"', `"quantity": ${HERE}{ }, "worst"`],
  ],
  [
    'an effect on nothing',
    '"kind" is the text "morale"; one of "commitment", "resolve", "cohesion", "pressure", "credit", "opinion", "wake", "trust", "leverage", "licence", "exchange", "withdraw", "relation" was expected',
    [
      '"kind": "commitment", "actor": "neighbour", "add"',
      `"kind": ${HERE}"morale", "actor": "neighbour", "add"`,
    ],
  ],
  [
    'an unknown rule',
    '"combats" is not a property of rules; nearest known name: "combat"',
    ['"uncertain": {', `"rules": { ${HERE}"combats": {} },\n  "uncertain": {`],
  ],
  [
    'an unknown parameter',
    '"reech" is not a property of rules.combat; nearest known name: "reach"',
    ['"uncertain": {', `"rules": { "combat": { ${HERE}"reech": 1 } },\n  "uncertain": {`],
  ],
  [
    'a parameter out of range',
    '"reach" is the number 9; a number from 0.1 to 1.5 was expected',
    ['"uncertain": {', `"rules": { "combat": { "reach": ${HERE}9 } },\n  "uncertain": {`],
  ],
  [
    'an unknown weight of a doctrine',
    '"acceptedOdds" is not a property of actors.league.doctrine; nearest known name: "acceptableOdds"',
    ['"doctrine": { "acceptableOdds": 1.4 }', `"doctrine": { ${HERE}"acceptedOdds": 1.4 }`],
  ],
  [
    'a round of days and hours',
    '"step" has 2 properties: days, hours; exactly one was expected of days, hours',
    ['"step": { "days": 1 }', `"step": ${HERE}{ "days": 1, "hours": 12 }`],
  ],
  [
    'a section as a list',
    '"links" is a list of 0; an object { … } by id was expected',
    [
      '"links": {\n    "market-road": { "name": { "en": "Market to port" }, "actor": "league", "from": ["market"], "to": ["port"] }\n  }',
      `"links": ${HERE}[]`,
    ],
  ],
  [
    'a misspelt property with none near',
    '"moral" is not a property of formations.mill-watch; known here: "actor", "at", "class", "cohesion", "confidence", "echelon", "known", "lent", "name", "notes", "pool", "quality", "short", "sources", "strength", "supply"',
    [MILL_WATCH, `${MILL_WATCH}, ${HERE}"moral": 50`],
  ],
  [
    'a huge number',
    '"people" is the number 1e+300; a whole number from 0 to 2000000000 was expected',
    ['"people": 9000', `"people": ${HERE}1e300`],
  ],
  [
    'an actor without a look',
    '"style" is missing in actors.council; one of "blue-square", "amber-disc", "plum-diamond", "teal-hexagon", "grey-disc", "ring" was expected, such as "blue-square"',
    [
      '"short": { "en": "Council" }, "letter": "C", "style": "amber-disc"',
      '"short": { "en": "Council" }, "letter": "C"',
    ],
    ['"council": {\n      "name"', `"council": ${HERE}{\n      "name"`],
  ],
]);
