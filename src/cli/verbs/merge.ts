// `orontes merge`: shards into the files that one machine gives.

import { isOfExperiment } from '../../lab/experiment/summary.ts';
import { MergeRefused, mergeShards } from '../../lab/node/folder/merge.ts';
import { isStudyFolder } from '../../lab/node/folder/study-folder.ts';
import { experimentReport } from '../results/experiment-report.ts';
import { count } from '../terminal/figures.ts';
import { asProblem } from '../play/folder-play.ts';
import { DONE, NEGATIVE, Problem, wrongUse } from '../terminal/problem.ts';
import { print, printJson } from '../terminal/terminal.ts';

/** Joins shards. Gives 1 when games are missing or failed. */
export async function merge(
  out: string,
  shards: readonly string[],
  { json }: { readonly json?: true },
): Promise<number> {
  for (const folder of shards)
    if (!isStudyFolder(folder)) throw wrongUse(`${folder} is no folder of a batch or an experiment`);
  try {
    const { study, summary } = await mergeShards(out, shards);
    if (json) printJson(summary);
    else if (isOfExperiment(summary)) print(experimentReport(study, summary, out));
    else print(`${count(summary.played)} games of ${study.manifest.scenario.id} are joined in ${out}.`);
    return summary.failed > 0 ? NEGATIVE : DONE;
  } catch (error) {
    if (error instanceof MergeRefused) throw refusal(error);
    throw asProblem(error, out) ?? error;
  }
}

function refusal({ problem }: MergeRefused): Problem {
  switch (problem.kind) {
    case 'no-shard':
      return wrongUse(`${problem.folder} is no shard: it was played without --shard`);
    case 'another': {
      const [first] = problem.differences;
      const what = first ? ` (${first.key} is ${first.there} there, ${first.asked} in the first)` : '';
      return wrongUse(`${problem.folder} is a shard of something else${what}`);
    }
    case 'missing': {
      const { shards, of, chunks } = problem;
      const which = shards.map((number) => `${number}/${of}`).join(', ');
      return new Problem(
        NEGATIVE,
        `${count(chunks)} chunks are missing, those of shard ${which}: play it to its end, or name its folder`,
      );
    }
  }
}
