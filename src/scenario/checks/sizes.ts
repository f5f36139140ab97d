// Documents too large to be a scenario, found before anything slower looks at them.

import { valueAt } from '../faults.ts';
import type { Finding } from '../faults.ts';

/** Most rows of any section; the engine's columns and sets hold fewer of some. */
const MOST_ROWS = 5000;
const MOST: Readonly<Record<string, number>> = {
  actors: 31,
  locations: 2000,
  formations: 2000,
  variants: 50,
};

/** Sections with more rows than can be played. */
export function oversized(document: unknown): readonly Finding[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.keys(document).flatMap((section) => {
    const rows = valueAt(document, [section]);
    const count = typeof rows === 'object' && rows !== null ? Object.keys(rows).length : 0;
    const most = MOST[section] ?? MOST_ROWS;
    if (count <= most) return [];
    const message = `there are ${count} ${section}`;
    return [
      { path: [section], onName: true, code: 'too-many', message, remedy: `at most ${most} were expected` },
    ];
  });
}
