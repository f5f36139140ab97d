// `orontes ask DIR discover`: what would have had to be different.

import { discover } from '../../../lab/answers/discover.ts';
import type { Row } from '../../../lab/games/columns.ts';
import { inOrder } from '../../../lab/experiment/errands.ts';
import type { Course } from '../../../lab/experiment/errands.ts';
import type { OpenedBatch } from '../../named/batch-folder.ts';
import { discoverText } from '../../results/answer-texts.ts';
import { withCrew } from '../../play/crew.ts';
import { wrongUse } from '../../terminal/problem.ts';
import type { AskOptions, Answered } from './options.ts';
import { cellOf, TOGETHER, stretches } from './again.ts';
import { questionOf } from './question.ts';

/** Share of the longest game at whose end things are looked at. */
const EARLY = 0.25;

/** Plays the batch's games again and looks for the conditions under which something came. */
export async function askDiscover(batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  const { loaded, manifest } = batch;
  const { world } = loaded;
  const last = world.calendar.latestLast;
  if (options.by !== undefined && options.by > last)
    throw wrongUse(`--by takes a round up to ${last}, the last of the longest game, not ${options.by}`);
  const asked = questionOf(batch, options.for);
  const question = options.not
    ? { ...asked, read: (row: Row) => (asked.read(row) === null ? null : 1 - Number(asked.read(row))) }
    : asked;
  const games: Course[] = [];
  const total = Math.min(options.runs, manifest.runs);
  const stopped = await withCrew(batch, { cells: cellOf(batch), total, ...options }, async (crew, tell) =>
    inOrder(crew, stretches(total, TOGETHER, { kind: 'courses', cell: 0 }), (reply) => {
      games.push(...reply);
      tell(reply.length);
    }),
  );
  if (stopped !== null) return stopped;
  const round = options.by ?? Math.max(1, Math.round(EARLY * world.calendar.latestLast));
  const result = { ...discover(world, games, question, round), not: options.not === true };
  return { result, text: discoverText(world, result) };
}
