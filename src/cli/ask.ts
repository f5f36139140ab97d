// `orontes ask`: questions of a batch by name. Each plays what it needs, prints its answer and keeps it beside the batch for the report.

import { ENGINE_VERSION } from '../engine/game.ts';
import { startInputs } from '../lab/answers/inputs.ts';
import { startModels } from '../lab/answers/models.ts';
import { VERSIONS } from '../lab/answers/versions.ts';
import type { VersionSpec } from '../lab/answers/versions.ts';
import { ASKED, keepAnswer } from '../lab/node/kept.ts';
import type { Asked } from '../lab/node/kept.ts';
import { versionName } from '../lab/report/words-versions.ts';
import { POLICIES } from '../policies/index.ts';
import { compileScenario } from '../scenario/index.ts';
import { openBatch } from './batch-folder.ts';
import type { OpenedBatch } from './batch-folder.ts';
import { inputsText, modelsText } from './answer-texts.ts';
import { suggestion } from './nearest.ts';
import { DONE, NEGATIVE, wrongUse } from './problem.ts';
import { showProgress } from './progress.ts';
import { variantName } from './report.ts';
import { seatHere } from './seats.ts';
import { listenForStop } from './stop.ts';
import { print, printJson, say } from './terminal.ts';
import { LANGUAGE } from './words.ts';

export interface AskOptions {
  readonly scenario?: string;
  readonly runs: number;
  readonly variant: readonly string[];
  readonly versions?: readonly string[];
  readonly json?: true;
}

/** An answer: what is kept, and how it reads. */
interface Answered {
  readonly result: unknown;
  readonly text: string;
}

/** Games from each start that is drawn for the spread of inputs. */
const LUCKS = 10;

/** Asks, prints and keeps. Gives 1 when it was stopped before there was an answer. */
export async function ask(folder: string, question: string, options: AskOptions): Promise<number> {
  const kind = ASKED.find((each) => each === question);
  if (kind === undefined)
    throw wrongUse(
      `there is no question "${question}"${suggestion(question, ASKED)}; there are ${ASKED.join(', ')}`,
    );
  const batch = openBatch(folder, options.scenario);
  if (batch.manifest.engine !== ENGINE_VERSION)
    throw wrongUse(
      `${folder} was played by engine ${batch.manifest.engine}, this is engine ${ENGINE_VERSION}`,
    );
  const answered = await answerOf(kind, batch, options);
  if (typeof answered === 'number') return answered;
  const file = keepAnswer(folder, batch.manifest, kind, commandOf(folder, kind, options), answered.result);
  if (options.json) printJson(answered.result);
  else print(answered.text);
  say(`The answer is kept in ${file}; orontes report ${folder} draws it.`);
  return DONE;
}

function answerOf(kind: Asked, batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  switch (kind) {
    case 'models':
      return askModels(batch, options);
    case 'inputs':
      return askInputs(batch, options);
  }
}

function commandOf(folder: string, kind: Asked, { runs, variant, versions }: AskOptions): string {
  return [
    `npx orontes ask ${folder} ${kind} --runs ${runs}`,
    ...variant.map((id) => `--variant ${id}`),
    ...(versions ? [`--versions ${versions.join(',')}`] : []),
  ].join(' ');
}

/** Plays a study to its end, letting signals in; null goes on, a number is the exit code of a stop. */
async function playAll(study: { readonly total: number; step(): number }): Promise<number | null> {
  const progress = showProgress(study.total);
  const stop = listenForStop();
  try {
    for (;;) {
      const done = study.step();
      progress.update(done);
      if (done >= study.total) return null;
      if (stop.signal.aborted) {
        say(`Stopped after ${done} of ${study.total} games: there is no answer yet.`);
        return stop.code() ?? NEGATIVE;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    progress.stop();
    stop.release();
  }
}

function versionsAsked({ versions }: AskOptions): readonly VersionSpec[] {
  if (versions === undefined) return VERSIONS.filter(({ slow }) => slow !== true);
  return versions.map((id) => {
    const version = VERSIONS.find((each) => each.id === id);
    const known = VERSIONS.map((each) => each.id);
    if (version === undefined)
      throw wrongUse(
        `there is no version "${id}" of the model${suggestion(id, known)}; there are ${known.join(', ')}`,
      );
    return version;
  });
}

function policiesOf({ loaded, manifest }: OpenedBatch) {
  const { seats, scripts = {} } = manifest;
  return seatHere(loaded.world, loaded.variant, { seats, scripts, programs: {} }).policies;
}

async function askModels(batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  const { loaded, manifest } = batch;
  const { scenario, world } = loaded;
  for (const id of options.variant)
    if (!Object.hasOwn(scenario.variants, id))
      throw wrongUse(
        `the scenario "${scenario.id}" has no variant "${id}"${suggestion(id, Object.keys(scenario.variants))}`,
      );
  const usual = policiesOf(batch);
  const study = startModels({
    base: world,
    changes: options.variant.map((id) => ({
      id,
      name: variantName(loaded, id),
      world: compileScenario(scenario, { variant: id }),
    })),
    versions: versionsAsked(options),
    policies: (version) =>
      usual.map((policy, actor) =>
        version?.policy !== undefined && world.actors.ground[actor] === 1
          ? POLICIES[version.policy]!
          : policy,
      ),
    seed: manifest.seed,
    games: options.runs,
  });
  const stopped = await playAll(study);
  if (stopped !== null) return stopped;
  const result = study.result((id) => versionName(id, LANGUAGE));
  return { result, text: modelsText(world, result) };
}

async function askInputs(batch: OpenedBatch, { runs }: AskOptions): Promise<Answered | number> {
  const { world } = batch.loaded;
  const starts = Math.max(2, Math.ceil(runs / LUCKS));
  const study = startInputs({
    world,
    policies: policiesOf(batch),
    seed: batch.manifest.seed,
    starts,
    lucks: LUCKS,
  });
  const stopped = await playAll(study);
  if (stopped !== null) return stopped;
  const result = study.result();
  return { result, text: inputsText(world, result) };
}
