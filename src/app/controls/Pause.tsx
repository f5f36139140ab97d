// What separates for the ear what stands apart for the eye.

import type { ReactElement } from 'react';

/** A stop between parts of a line that only their places and sizes tell apart; screen readers alone come by it. */
export function Pause(): ReactElement {
  return <span className="hidden">. </span>;
}
