// `orontes ask DIR inputs`: how far the result depends on what is drawn before the first turn.

import { inputsResult } from '../../../lab/answers/inputs.ts';
import { inOrder } from '../../../lab/experiment/errands.ts';
import type { OpenedBatch } from '../../named/batch-folder.ts';
import { inputsText } from '../../results/answer-texts.ts';
import { LUCKS } from '../../named/options.ts';
import { withCrew } from '../../play/crew.ts';
import { wrongUse } from '../../terminal/problem.ts';
import type { AskOptions, Answered } from './options.ts';
import { cellOf, stretches } from './again.ts';

/** Starts from which something can be said of their spread. */
const FEWEST_STARTS = 16;

/** Draws starts and plays games with luck of their own from each. */
export async function askInputs(batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  const { world } = batch.loaded;
  const starts = Math.ceil(options.runs / LUCKS);
  if (starts < FEWEST_STARTS)
    throw wrongUse(
      `inputs draws a start for every ${LUCKS} games, and so few of them say nothing of the spread: --runs counts games, and takes ${LUCKS * FEWEST_STARTS} at least, not ${options.runs}`,
    );
  const hits: (readonly number[])[] = [];
  const asked = { cells: cellOf(batch), total: starts * LUCKS, ...options };
  const stopped = await withCrew(batch, asked, async (crew, tell) =>
    inOrder(crew, stretches(starts, 1, { kind: 'starts', cell: 0, lucks: LUCKS }), (reply) => {
      hits.push(...reply);
      tell(reply.length * LUCKS);
    }),
  );
  if (stopped !== null) return stopped;
  const result = inputsResult(world, hits, LUCKS);
  return { result, text: inputsText(world, result) };
}
