// `orontes ask`: questions of a batch by name. Each plays what it needs, prints its answer and keeps it beside the batch for the report.

import { ENGINE_VERSION } from '../../../engine/game.ts';
import { ASKED, keepAnswer } from '../../../lab/node/folder/kept.ts';
import type { Asked } from '../../../lab/node/folder/kept.ts';
import { openBatch } from '../../named/batch-folder.ts';
import type { OpenedBatch } from '../../named/batch-folder.ts';
import { suggestion } from '../../named/nearest.ts';
import { USUAL_INPUTS, USUAL_RUNS } from '../../named/options.ts';
import { DONE, wrongUse } from '../../terminal/problem.ts';
import { commandLine } from '../../terminal/shell.ts';
import { print, printJson, say } from '../../terminal/terminal.ts';
import type { AskOptions, GivenOptions, Answered } from './options.ts';
import { askModels } from './models.ts';
import { askInputs } from './inputs.ts';
import { askDiscover } from './discover.ts';
import { askUntil } from './until.ts';

/** Asks, prints and keeps. Gives 1 when it was stopped before there was an answer. */
export async function ask(folder: string, question: string, given: GivenOptions): Promise<number> {
  const kind = ASKED.find((each) => each === question);
  if (kind === undefined) throw wrongUse(`there is no question "${question}"${suggestion(question, ASKED)}`);
  const runs = given.runs ?? (kind === 'inputs' ? USUAL_INPUTS : USUAL_RUNS);
  const options: AskOptions = { ...given, runs };
  refuseIgnored(kind, options);
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

/** Ends with one line when an option is given that the question does not know. */
function refuseIgnored(kind: Asked, options: AskOptions): void {
  const { variant, versions, for: question, not, by, policy, rule } = options;
  const given: readonly (readonly [string, boolean, readonly Asked[]])[] = [
    ['--variant', variant.length > 0, ['models']],
    ['--versions', versions !== undefined, ['models']],
    ['--for', question !== undefined, ['discover', 'until']],
    ['--not', not === true, ['discover']],
    ['--by', by !== undefined, ['discover']],
    ['--policy', Object.keys(policy).length > 0, ['until']],
    ['--rule', rule.length > 0, ['until']],
  ];
  for (const [option, isGiven, kinds] of given)
    if (isGiven && !kinds.includes(kind))
      throw wrongUse(`${option} is for ${kinds.join(' and ')}; ${kind} does not know it`);
}

function answerOf(kind: Asked, batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  switch (kind) {
    case 'models':
      return askModels(batch, options);
    case 'inputs':
      return askInputs(batch, options);
    case 'discover':
      return askDiscover(batch, options);
    case 'until':
      return askUntil(batch, options);
  }
}

function commandOf(folder: string, kind: Asked, options: AskOptions): string {
  const { runs, variant, versions, for: question, not, by, policy, rule } = options;
  return commandLine([
    'ask',
    folder,
    kind,
    '--runs',
    String(runs),
    ...variant.flatMap((id) => ['--variant', id]),
    ...(versions ? ['--versions', versions.join(',')] : []),
    ...(question === undefined ? [] : ['--for', question]),
    ...(not ? ['--not'] : []),
    ...(by === undefined ? [] : ['--by', String(by)]),
    ...Object.entries(policy).flatMap(([actor, id]) => ['--policy', `${actor}=${id}`]),
    ...rule.flatMap((each) => ['--rule', each]),
  ]);
}
