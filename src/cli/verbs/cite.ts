// `orontes cite`: the games of a folder as an entry for a bibliography.

import { bibtex, citationFile } from '../../lab/report/citation.ts';
import type { CitedGames } from '../../lab/report/citation.ts';
import { readSummary } from '../../lab/node/folder/folder.ts';
import { isStudyFolder, readStudy } from '../../lab/node/folder/study-folder.ts';
import { asProblem } from '../play/folder-play.ts';
import { count } from '../terminal/figures.ts';
import { yearOf } from '../terminal/page.ts';
import { DONE, wrongUse } from '../terminal/problem.ts';
import { print, printJson } from '../terminal/terminal.ts';
import { textOf } from '../terminal/words.ts';

export interface CiteOptions {
  readonly as: 'bibtex' | 'cff';
  readonly json?: true;
}

/** Prints how the games of a complete folder are cited. */
export function cite(folder: string, { as, json }: CiteOptions): number {
  const games = citedIn(folder);
  if (json) printJson(games);
  else print(as === 'cff' ? citationFile(games) : bibtex(games));
  return DONE;
}

function citedIn(folder: string): CitedGames {
  if (!isStudyFolder(folder)) throw wrongUse(`${folder} is no folder of a batch or an experiment`);
  const summary = readSummary(folder);
  if (summary === null) throw wrongUse(`the runs of ${folder} are not joined yet; go on with it first`);
  try {
    const { manifest, scenario } = readStudy(folder);
    const common = {
      games: count(summary.played),
      engine: manifest.engine,
      hash: manifest.scenario.hash,
      ...yearOf(folder),
    };
    const { experiment, seed, variant } = manifest;
    if (experiment)
      return { ...common, title: textOf(experiment.question), id: experiment.id, variant: null, seed };
    return { ...common, title: textOf(scenario.title), id: manifest.scenario.id, variant, seed };
  } catch (error) {
    throw asProblem(error, folder) ?? error;
  }
}
