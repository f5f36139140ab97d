// `orontes ask DIR models`: the same games in other versions of the model.

import { modelsCells, modelsTally, quickVersions } from '../../../lab/answers/models.ts';
import type { ModelsSetting } from '../../../lab/answers/models.ts';
import { VERSIONS } from '../../../lab/answers/versions.ts';
import type { VersionSpec } from '../../../lab/answers/versions.ts';
import { playBlocks } from '../../../lab/experiment/errands.ts';
import { versionName } from '../../../lab/report/words-versions.ts';
import type { OpenedBatch } from '../../named/batch-folder.ts';
import { modelsText } from '../../results/answer-texts.ts';
import { suggestion } from '../../named/nearest.ts';
import { withCrew } from '../../play/crew.ts';
import { wrongUse } from '../../terminal/problem.ts';
import { variantName } from '../report.ts';
import { LANGUAGE } from '../../terminal/words.ts';
import type { AskOptions, Answered } from './options.ts';
import { settingOf, TOGETHER } from './again.ts';

function versionsAsked({ versions }: AskOptions): readonly VersionSpec[] {
  if (versions === undefined) return quickVersions();
  return versions.map((id) => {
    const version = VERSIONS.find((each) => each.id === id);
    const known = VERSIONS.map((each) => each.id);
    if (version === undefined)
      throw wrongUse(`there is no version "${id}" of the model${suggestion(id, known)}`);
    return version;
  });
}

/** Plays the batch's seeds in each version, and in the variants named in each of them. */
export async function askModels(batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  const { loaded, manifest } = batch;
  const { scenario, world } = loaded;
  for (const id of options.variant)
    if (!Object.hasOwn(scenario.variants, id))
      throw wrongUse(
        `the scenario "${scenario.id}" has no variant "${id}"${suggestion(id, Object.keys(scenario.variants))}`,
      );
  const setting: ModelsSetting = {
    scenario,
    seats: manifest.seats,
    seed: manifest.seed,
    base: settingOf(loaded.variant),
    changes: options.variant.map((id) => ({ id, name: variantName(loaded, id), ...settingOf(id) })),
    versions: versionsAsked(options),
  };
  const cells = modelsCells(setting, world);
  const counted = modelsTally(setting, world, cells);
  const numbers = cells.cells.map((_, cell) => cell);
  const total = numbers.length * options.runs;
  const stopped = await withCrew(batch, { cells, total, ...options }, async (crew, tell) =>
    playBlocks(crew, { cells: numbers, from: 0, to: options.runs, size: TOGETHER }, (games) => {
      for (const { row } of games) counted.add(row);
      tell(games.length);
    }),
  );
  if (stopped !== null) return stopped;
  const result = counted.result((id) => versionName(id, LANGUAGE));
  return { result, text: modelsText(world, result) };
}
