// What turned a game, numbered in the order in which it came.

import type { ReactElement } from 'react';
import { count } from '../i18n/index.ts';

/** The list alone. */
export function CauseList({ causes }: { readonly causes: readonly string[] }): ReactElement {
  return (
    <ol className="causes">
      {causes.map((cause, index) => (
        <li key={cause}>
          <span className="disc" aria-hidden="true">
            {count(index + 1)}
          </span>
          <span>{cause}</span>
        </li>
      ))}
    </ol>
  );
}
