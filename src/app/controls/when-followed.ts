// What has to do with what the panels show waits until they show the game as it is: they follow it in slices.

import { commands } from '../session/index.ts';

/** Panels that show what was before. */
const BEHIND = '.right[aria-busy="true"], .prepared[aria-busy="true"]';

function isBehind(): boolean {
  return commands.isShowing() || document.querySelector(BEHIND) !== null;
}

/** Calls back once the panels have followed, two frames from now at the soonest; what is returned calls it off. */
export function whenFollowed(task: () => void): () => void {
  let frame = 0;
  const look = () => {
    frame = requestAnimationFrame(() => (isBehind() ? look() : task()));
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
