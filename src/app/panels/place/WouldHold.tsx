// In how many of fifty attacks a place would hold, as a sentence and a bar.

import type { ReactElement } from 'react';

/** The sentence as it is given, over a bar of `holds` in 50. */
export function WouldHold({
  sentence,
  holds,
}: {
  readonly sentence: string;
  readonly holds: number;
}): ReactElement {
  return (
    <div className="defence">
      <p>{sentence}</p>
      <span className="defence-bar" aria-hidden="true">
        <span style={{ inlineSize: `${2 * holds}%` }} />
      </span>
    </div>
  );
}
