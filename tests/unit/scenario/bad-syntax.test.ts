// Files that are not JSON, or nearly: each is told in one problem, at the place where it must be mended.

import { HERE, testBadFiles } from './bad-files.ts';

const BRIDGE = '"bridge": { "name": { "en": "Bridge" }';

testBadFiles([
  [
    'a comment',
    'comments are not part of JSON; put remarks into "notes"',
    ['"map": {', `${HERE}// the map\n  "map": {`],
  ],
  [
    'a comment between slashes and stars',
    'comments are not part of JSON; put remarks into "notes"',
    ['"map": {', `${HERE}/* the map */ "map": {`],
  ],
  [
    'a trailing comma in an object',
    'a comma stands before the closing }; take it away',
    ['{ "projection": "plain" }', `{ "projection": "plain"${HERE}, }`],
  ],
  [
    'a trailing comma in a list',
    'a comma stands before the closing ]; take it away',
    ['"at": [10, 62]', `"at": [10, 62${HERE},]`],
  ],
  ['a missing value', 'a value was expected, a comma found', ['"format": 1', `"format": ${HERE}`]],
  ['a missing comma', 'a comma was expected, "at" found', ['"Port" }, "at"', `"Port" } ${HERE}"at"`]],
  ['a missing colon', 'a colon was expected, 1 found', ['"format": 1', `"format" ${HERE}1`]],
  [
    'single quotes',
    '"\'three-bridges\'" is not JSON; texts stand in straight double quotes: "…"',
    ['"id": "three-bridges"', `"id": ${HERE}'three-bridges'`],
  ],
  [
    'a name without quotes',
    '"format" is not JSON; names and texts stand in double quotes, numbers plain',
    ['"format": 1', `${HERE}format: 1`],
  ],
  [
    'a text that does not end',
    'a text does not end on its line; a closing quote was expected; a line break in a text is written \\n',
    ['"id": "three-bridges",', `"id": ${HERE}"three-bridges,`],
  ],
  [
    'a line break in a text',
    'a text does not end on its line; a closing quote was expected; a line break in a text is written \\n',
    ['"id": "three-bridges"', `"id": ${HERE}"three\nbridges"`],
  ],
  [
    'a control character in a text',
    'a control character stands in a text; it is written as an escape, such as \\t or \\n',
    ['"id": "three-bridges"', `"id": ${HERE}"three\u0001bridges"`],
  ],
  [
    'an unknown escape',
    'an unknown escape after a backslash; one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u was expected',
    ['"id": "three-bridges"', `"id": ${HERE}"three\\qbridges"`],
  ],
  [
    'a number that begins with a zero',
    'the number 034 begins with a 0; 34 was expected',
    ['"km": 34', `"km": 0${HERE}34`],
  ],
  [
    'a plus sign',
    '"+34" is not JSON; a number begins with a digit or a minus sign',
    ['"km": 34', `"km": ${HERE}+34`],
  ],
  [
    'not a number',
    'NaN is not a number of JSON; a finite number was expected',
    ['"km": 34', `"km": ${HERE}NaN`],
  ],
  [
    'a number beyond all arithmetic',
    'the number 1e999 is too large to count with; a number below 1.8e308 was expected',
    ['"km": 34', `"km": ${HERE}1e999`],
  ],
  [
    'a number of a thousand digits',
    'a number of 1000 characters; at most 64 were expected',
    ['"km": 34', `"km": ${HERE}${'9'.repeat(1000)}`],
  ],
  [
    'a property twice',
    'the property "km" is written twice; the first is at 20:44; remove one of them',
    ['"km": 34', `"km": 34, ${HERE}"km": 35`],
  ],
  [
    'a row twice',
    'the property "port" is written twice; the first is at 10:5; remove one of them',
    [
      BRIDGE,
      `${HERE}"port": { "name": "Harbour", "at": [10, 62], "kind": "port", "value": 6, "controller": "league", "supplyYield": 8 }, ${BRIDGE}`,
    ],
  ],
  [
    'a prototype as a row',
    'the name "__proto__" is reserved; choose another',
    [BRIDGE, `${HERE}"__proto__": {}, ${BRIDGE}`],
  ],
  [
    'a constructor as a row',
    'the name "constructor" is reserved; choose another',
    [BRIDGE, `${HERE}"constructor": {}, ${BRIDGE}`],
  ],
  [
    'more after the end',
    '{ stands after the end of the document, which is closed at 123:1; mend the brackets, or take the rest away',
    ['"volunteers": null } } }\n  }\n}', `"volunteers": null } } }\n  }\n}\n${HERE}{}`],
  ],
  [
    'a file that breaks off',
    'the file ends before the { of 1:1 is closed; } was expected',
    ['"volunteers": null } } }\n  }\n}\n', `"volunteers": null } } }\n  }\n${HERE}`],
  ],
  [
    'a text in curly quotes',
    '"“three-bridges”" is not JSON; texts stand in straight double quotes: "…"',
    ['"id": "three-bridges"', `"id": ${HERE}“three-bridges”`],
  ],
  [
    'a word of another language',
    '"True" is not JSON; true was expected',
    ['"truce": true }', `"truce": ${HERE}True }`],
  ],
  [
    'an infinite number',
    '"-" is not JSON; names and texts stand in double quotes, numbers plain',
    ['"km": 34', `"km": ${HERE}-Infinity`],
  ],
  [
    'a number with a point and nothing after it',
    'the number 34. does not end; a digit was expected',
    ['"km": 34', `"km": ${HERE}34.`],
  ],
  [
    'a number in sixteens',
    '"x22" is not JSON; names and texts stand in double quotes, numbers plain',
    ['"km": 34', `"km": 0${HERE}x22`],
  ],
  [
    'a list closed as an object',
    'this } cannot close the [ of 10:47; ] was expected',
    ['"at": [10, 62]', `"at": [10, 62${HERE}}`],
  ],
  [
    'a bracket too many',
    'this } closes nothing; take it away, or open what it closes',
    ['"volunteers": null } } }\n  }\n}', `"volunteers": null } } }\n  }\n}${HERE}}`],
  ],
  [
    'a comment that does not end',
    'a comment does not end; comments are not part of JSON; put remarks into "notes"',
    ['"map": {', `${HERE}/* "map": {`],
  ],
  [
    'an unfinished escape',
    'an unfinished \\u escape; four hexadecimal digits were expected, such as \\u0645',
    ['"id": "three-bridges"', `"id": ${HERE}"three\\u00g"`],
  ],
  [
    'half of a character',
    'the text holds half of a character (a surrogate without its other half); write the whole character',
    ['{ "en": "Port" }, "at"', `{ "en": ${HERE}"Port\\ud83d" }, "at"`],
  ],
]);
