// Experiments with the small scenario.

import { experimentSchema } from '../../../../src/scenario/index.ts';
import type { Experiment } from '../../../../src/scenario/index.ts';
import { experimentStudy } from '../../../../src/lab/experiment/study.ts';
import type { Study } from '../../../../src/lab/experiment/study.ts';
import type { Tables } from '../../../../src/lab/games/scribe.ts';
import { threeBridges } from '../situation.ts';

/** An experiment with some properties of its own. */
export function bridgesExperiment(own: Readonly<Record<string, unknown>>): Experiment {
  return experimentSchema.parse({
    format: 1,
    id: 'trial',
    question: 'Does it matter?',
    scenario: 'three-bridges',
    replicates: 10,
    seed: 's',
    measures: {
      'market-held': { kind: 'outcome', outcome: 'market-held' },
      points: { kind: 'score', actor: 'league' },
      away: { kind: 'displaced' },
    },
    ...own,
  });
}

/** Its study, with the usual policy in every seat. */
export function bridgesStudy(
  own: Readonly<Record<string, unknown>>,
  tables: Tables = { rounds: false, events: false },
): Study {
  const seats = { league: 'heuristic', council: 'heuristic', neighbour: 'heuristic' };
  return experimentStudy(threeBridges, { seats }, { experiment: bridgesExperiment(own), tables });
}
