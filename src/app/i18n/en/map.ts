// The words that the map writes by itself; `{n}`, `{people}` and `{day}` are filled in by the map.

import { englishWords } from '../../map/words.ts';

export const mapTexts = { mapWords: englishWords } as const;
