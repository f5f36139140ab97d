// Files of the right shape whose ground makes no sense: places, roads, troops, bases, supply, links.

import { HERE, testBadFiles } from './bad-files.ts';

const BRIDGE = '"bridge": { "name": { "en": "Bridge" }';
const BRIDGE_PEOPLE = '"people": 12000, "value": 3, "terrain": "town", "controller": "league"';
const MILL_WATCH = '"actor": "league", "class": "militia", "at": "mill", "strength": 700';
const GUARD = '"actor": "league", "class": "regular", "at": "bridge", "strength": 1600';
const MILL_ROUTE = '"market--mill": { "class": "secondary", "km": 23 }';
const SHIPS = '"ships": { "clients": ["league"], "entries": ["overseas--port"] },';

testBadFiles([
  [
    'route ends out of order',
    'the ends of "mill--market" are not in alphabetical order; write "market--mill"',
    ['"market--mill"', `${HERE}"mill--market"`],
  ],
  [
    'a route to itself',
    'the route "mill--mill" leads back to where it begins; two different ends were expected',
    [MILL_ROUTE, `${MILL_ROUTE}, ${HERE}"mill--mill": { "class": "primary", "km": 10 }`],
  ],
  [
    'a relation to itself',
    '"league--league" relates an actor to itself; two different ends were expected',
    ['"relations": {', `"relations": { ${HERE}"league--league": "ally",`],
  ],
  [
    'a war without opponents',
    'warning: no two actors with ground are opponents, and nothing makes them so: nobody will ever fight; say who is, such as "relations": { "council--league": "enemy" }',
    ['"relations": { "council--league": "enemy"', `${HERE}"relations": { "council--league": "neutral"`],
  ],
  [
    'more people gone than there are',
    '400 people have left "bridge", where 100 live; raise its "people", or lower who has left',
    [
      BRIDGE_PEOPLE,
      `"people": 100, "fled": ${HERE}{ "mill": 400 }, "value": 3, "terrain": "town", "controller": "league"`,
    ],
  ],
  [
    'people gone to where they were',
    'people have fled from "bridge" to where they were; another place was expected',
    [BRIDGE, `${BRIDGE}, "fled": { ${HERE}"bridge": 400 }`],
  ],
  [
    'people gone to where no place is',
    '"mil" is no location of this scenario; nearest known name: "mill"',
    [BRIDGE, `${BRIDGE}, "fled": { ${HERE}"mil": 400 }`],
  ],
  [
    'a formation on opposing ground',
    '"mill-watch" of "league" stands at "ford", which its opponent "council" holds; move it, or change who holds the place',
    [MILL_WATCH, `"actor": "league", "class": "militia", "at": ${HERE}"ford", "strength": 700`],
  ],
  [
    'a formation abroad',
    '"mill-watch" stands at "overseas", which is abroad; name a place in the theatre, or put it into a pool',
    [MILL_WATCH, `"actor": "league", "class": "militia", "at": ${HERE}"overseas", "strength": 700`],
  ],
  [
    'a formation nowhere',
    '"mill-watch" is nowhere; exactly one of "at" and "pool" was expected',
    ['"mill-watch": { "name"', `"mill-watch": ${HERE}{ "name"`],
    [MILL_WATCH, '"actor": "league", "class": "militia", "strength": 700'],
  ],
  [
    'a formation at two places',
    '"mill-watch" is both on the map and in a pool; exactly one of "at" and "pool" was expected',
    [MILL_WATCH, `${MILL_WATCH}, "pool": ${HERE}"neighbour"`],
  ],
  [
    'too many men for a place',
    'warning: with "second-guard" 9000 men of one side stand at "mill", which has room for 8000; spread them over more places; nobody else of that side can come there',
    [MILL_WATCH, '"actor": "league", "class": "militia", "at": "mill", "strength": 700'],
    [GUARD, `"actor": "league", "class": "regular", "at": ${HERE}"mill", "strength": 9000`],
    ['"mill-watch": {', '"mill-watch-first": {'],
  ],
  [
    'a pool with somebody who sends nothing',
    '"council" keeps "volunteers" but has no section "sponsor"; a sponsor with an entry route was expected',
    ['"pool": "neighbour"', `"pool": ${HERE}"council"`],
  ],
  [
    'a pool for somebody who is no client',
    '"neighbour" keeps "volunteers" of "council", which is not among its clients; add "council" to the clients of "neighbour"',
    [
      '"actor": "league", "class": "regular", "pool": "neighbour"',
      `"actor": "council", "class": "regular", "pool": ${HERE}"neighbour"`,
    ],
  ],
  [
    'formations of an actor without ground',
    [
      '70:40: the client "neighbour" has no section "ground" and so nobody to supply; an actor that holds ground was expected',
      '"neighbour" has no section "ground" and so cannot have formations; give it one, or name another actor',
    ],
    [
      '"actor": "league", "class": "regular", "pool": "neighbour"',
      `"actor": ${HERE}"neighbour", "class": "regular", "pool": "neighbour"`,
    ],
    ['"clients": ["league"]', '"clients": ["league", "neighbour"]'],
  ],
  [
    'a base in other hands',
    'the base "camp" of "league" is held by its opponent "council"; a base on ground of its own side was expected',
    [
      '"bases": { "port": { "sorties": 3 } }',
      `"bases": { "port": { "sorties": 3 }, ${HERE}"camp": { "sorties": 1 } }`,
    ],
  ],
  [
    'an air arm without a base',
    '"league" flies but has no base and no formation that strikes at short range; a base with its sorties was expected',
    ['"bases": { "port": { "sorties": 3 } }', `"bases": ${HERE}{}`],
  ],
  [
    'an entry that begins at home',
    'the entry "market--port" has no end abroad; one end of kind "abroad" was expected',
    ['"entries": ["overseas--port"]', `"entries": ["overseas--port", ${HERE}"market--port"]`],
  ],
  [
    'a sponsor with nothing to give',
    'warning: the sponsor "neighbour" has nothing to give: no ships, no air, no say; give it one of them, or take "sponsor" away',
    ['"sponsor": { "commitment": 55 }, "speaks": true,', `"sponsor": ${HERE}{ "commitment": 55 },`],
    [SHIPS, ''],
    ['"pool": "neighbour"', '"at": "port"'],
  ],
  [
    'a shipment of nothing',
    'warning: shipments by "overseas--port" bring nothing; give the route a "shipment"',
    ['"entries": ["overseas--port"]', `"entries": [${HERE}"overseas--port"]`],
    ['"shipment": 6, ', ''],
  ],
  [
    'a road too long for a day',
    'warning: no class can cross "market--mill" in a round: 100 km (secondary) are 140 km of effort, the fastest class does 130; put a place half-way, or troops will never use it',
    [MILL_ROUTE, `"market--mill": { "class": "secondary", "km": ${HERE}100 }`],
  ],
  [
    'a place without a road',
    'no road leads to "islet"; add a route to it',
    [BRIDGE, `${HERE}"islet": { "name": "Islet", "at": [1, 1], "kind": "village" }, ${BRIDGE}`],
  ],
  [
    'places that nobody can reach',
    [
      'no formation can ever reach "north"; join it by road to where formations are',
      '14:5: no formation can ever reach "south"; join it by road to where formations are',
    ],
    [BRIDGE, `${HERE}"north": { "name": "North", "at": [1, 1], "kind": "village" }, ${BRIDGE}`],
    [MILL_ROUTE, `${MILL_ROUTE}, "north--south": { "class": "primary", "km": 5 }`],
    ['"ford": { "name"', '"south": { "name": "South", "at": [2, 2], "kind": "village" }, "ford": { "name"'],
  ],
  [
    'an actor that nobody feeds',
    '"council" holds ground but no place of its side yields supply; give a place of its own a "supplyYield", or a road to one',
    ['"ground": { "resolve": 75', `"ground": ${HERE}{ "resolve": 75`],
    [', "supplyYield": 9', ''],
  ],
  [
    'a link with one place at both ends',
    '"market" is at both ends of the link "market-road"; different places were expected',
    ['"to": ["port"]', `"to": ["port", ${HERE}"market"]`],
  ],
  [
    'a link that ends abroad',
    'the link "market-road" ends abroad; links run over ground of the theatre',
    ['"to": ["port"]', `"to": ["port", ${HERE}"overseas"]`],
  ],
  [
    'a link that is cut from the start',
    'warning: no place at the "to" end of the link "market-road" is held by "league" or its allies at the start; the link begins cut; name places of that side if it should not',
    ['"to": ["port"]', `"to": ${HERE}["ford"]`],
  ],
  [
    'an empty name',
    'the text is empty; a text for people was expected',
    ['{ "en": "Port" }, "at"', `{ "en": ${HERE}" " }, "at"`],
  ],
  [
    'a language that is none',
    '"arabic" is not a language code; two or three small letters were expected, such as "ar"',
    ['{ "en": "Port" }, "at"', `{ "en": "Port", ${HERE}"arabic": "الميناء" }, "at"`],
  ],
  [
    'two places at one spot',
    '"overseas" lies exactly where "port" does; two places were expected',
    ['"at": [-12, 84]', `"at": ${HERE}[10, 62]`],
  ],
  [
    'a place beyond the globe',
    '[210, 62] is not on the globe; [longitude, latitude] in degrees was expected; for a plain map set "projection": "plain"',
    ['"projection": "plain"', '"projection": "geographic"'],
    ['"at": [10, 62]', `"at": ${HERE}[210, 62]`],
  ],
  [
    'a view without area',
    'the opening view has no area; [west, south, east, north] was expected',
    ['"projection": "plain"', `"projection": "plain", "opening": ${HERE}[10, 0, 5, 20]`],
  ],
  [
    'more people than can be counted',
    'with these the scenario has more people than can be counted; at most 2147483647 in all were expected',
    ['"people": 9000', `"people": ${HERE}2000000000`],
    ['"people": 60000', '"people": 200000000'],
  ],
  [
    'a road shorter than the straight line',
    'warning: "ford--market" has 4 km, but its ends lie 38 km apart; mend the length, or the places: "at" is [x, y] in km',
    [
      '"ford--market": { "class": "motorway", "km": 40 }',
      `"ford--market": { "class": "motorway", "km": ${HERE}4 }`,
    ],
  ],
  [
    'a road far longer than the straight line',
    [
      'warning: no class can cross "ford--market" in a round: 400 km (motorway) are 400 km of effort, the fastest class does 130; put a place half-way, or troops will never use it',
      'warning: "ford--market" has 400 km, but its ends lie only 38 km apart; mend the length, or the places',
    ],
    [
      '"ford--market": { "class": "motorway", "km": 40 }',
      `"ford--market": { "class": "motorway", "km": ${HERE}400 }`,
    ],
  ],
  [
    'two places of one name',
    'warning: "bridge" has the same name as "mill": "Mill"; people cannot tell them apart; choose another',
    [BRIDGE, `"bridge": { "name": ${HERE}{ "en": "Mill" }`],
  ],
  [
    'two actors of one letter',
    'warning: "council" has the same letter as "league": "L"; people cannot tell them apart; choose another',
    ['"letter": "C"', `"letter": ${HERE}"L"`],
  ],
  [
    'two actors of one look',
    'warning: "council" has the same style as "league": "blue-square"; people cannot tell them apart; choose another',
    ['"style": "amber-disc"', `"style": ${HERE}"blue-square"`],
  ],
  [
    'a formation that begins cut off',
    'warning: "hill-second" begins cut off: no road over ground of its side leads from supply to "hill"; move it, give it a place that yields supply, or change who holds the places between',
    [
      '"hill": { "name": { "en": "Hill" }, "at": [80, 68], "kind": "hill", "people": 0, "value": 2, "terrain": "hill", "controller": "council" }',
      '"hill": { "name": { "en": "Hill" }, "at": [80, 68], "kind": "hill", "people": 0, "value": 2, "terrain": "hill" }',
    ],
    ['"class": "light", "at": "hill"', `"class": "light", "at": ${HERE}"hill"`],
  ],
  [
    'two actors at war with one another twice',
    'the ends of "league--council" are not in alphabetical order; write "council--league"',
    ['"council--league": "enemy"', `"council--league": "enemy", ${HERE}"league--council": "enemy"`],
  ],
]);
