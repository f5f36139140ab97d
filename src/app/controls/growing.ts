// Long lists, built some rows a frame: the page answers while the rest of a list of hundreds comes.

import { useEffect, useState } from 'react';

/** Rows that stand at once, more than fit the tallest screen, and those that come with each frame. */
const AT_ONCE = 30;
const EACH_FRAME = 20;

/** How many of so many rows to build now; begins anew with another question. */
export function useGrowing(all: number, question: string): number {
  const [grown, setGrown] = useState({ question, rows: AT_ONCE });
  const rows = grown.question === question ? grown.rows : AT_ONCE;
  useEffect(() => {
    if (rows >= all) return undefined;
    const frame = requestAnimationFrame(() => setGrown({ question, rows: rows + EACH_FRAME }));
    return () => cancelAnimationFrame(frame);
  }, [all, question, rows]);
  return rows;
}
