// Files of the right shape whose licences, leverage, bases or loans make no sense.

import { HERE, testBadFiles } from './bad-files.ts';

const SPONSOR = '"sponsor": { "commitment": 55 }';
const MILL_WATCH = '"actor": "league", "class": "militia", "at": "mill", "strength": 700';
const VOLUNTEERS = '"actor": "league", "class": "regular", "pool": "neighbour", "strength": 800';

testBadFiles([
  [
    'a share where points of a hundred are meant',
    'warning: 0.55 is less than one point of a hundred; write 55 if a share was meant',
    [SPONSOR, `"sponsor": { "commitment": ${HERE}0.55 }`],
  ],
  [
    'a licence for an actor without troops',
    '"neighbour" has no section "ground" and so no attacks to license; an actor that holds ground was expected',
    [SPONSOR, `${SPONSOR}, "licenses": { ${HERE}"neighbour": {} }`],
  ],
  [
    'a light towards nobody it is at war with',
    '"league" and "neighbour" are not at war, so that there is nothing to license; an opponent of it was expected',
    [SPONSOR, `${SPONSOR}, "licenses": { "league": { ${HERE}"neighbour": "red" } }`],
  ],
  [
    'a light of no colour',
    '"council" is the text "blue"; one of "green", "amber", "red" was expected',
    [SPONSOR, `${SPONSOR}, "licenses": { "league": { "council": ${HERE}"blue" } }`],
  ],
  [
    'leverage over an actor that it does not help',
    '"council" is neither a client of "neighbour" nor licensed by it; a client was expected',
    [SPONSOR, `"sponsor": { "commitment": 55, "leverage": { ${HERE}"council": 0.5 } }`],
  ],
  [
    'a base on opposing ground',
    'the base "camp" of "neighbour" is not on ground of its side; a place held by it or by an ally was expected',
    [SPONSOR, `"sponsor": { "commitment": 55, "bases": { ${HERE}"camp": { "stake": 1 } } }`],
  ],
  [
    'a formation lent to an opponent',
    '"council" cannot command "mill-watch" of "league"; an ally that holds ground was expected',
    [MILL_WATCH, `${MILL_WATCH}, "lent": { "to": ${HERE}"council", "days": 3 }`],
  ],
  [
    'a formation lent from a pool',
    '"volunteers" is in a pool and cannot be lent before it is on the map; give it a place, or take "lent" away',
    [VOLUNTEERS, `${VOLUNTEERS}, "lent": ${HERE}{ "to": "council", "days": 3 }`],
  ],
  [
    'a formation lent to nobody known',
    '"counsel" is no actor of this scenario; nearest known name: "council"',
    [MILL_WATCH, `${MILL_WATCH}, "lent": { "to": ${HERE}"counsel", "days": 3 }`],
  ],
]);
