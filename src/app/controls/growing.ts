// Long lists, built some rows a frame: the page answers while the rest of a list of hundreds comes.

import { useEffect, useState } from 'react';

/** Rows that stand at once for an answer, and those that come with each frame. */
const AT_ONCE = 12;
const EACH_FRAME = 8;

/** How many of so many rows to build now: none in the frame in which the list is opened, some at once for each other question. */
export function useGrowing(all: number, question: string): number {
  const [grown, setGrown] = useState({ question, rows: 0 });
  const rows = grown.question === question ? grown.rows : AT_ONCE;
  useEffect(() => {
    if (rows >= all) return undefined;
    const frame = requestAnimationFrame(() => setGrown({ question, rows: rows + EACH_FRAME }));
    return () => cancelAnimationFrame(frame);
  }, [all, question, rows]);
  return rows;
}
