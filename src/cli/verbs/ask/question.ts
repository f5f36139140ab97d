// What a question is about.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionsOf } from '../../../lab/answers/questions.ts';
import { FILES } from '../../../lab/node/folder/folder.ts';
import type { Summary } from '../../../lab/games/summary.ts';
import type { OpenedBatch } from '../../named/batch-folder.ts';
import { nearName } from '../../named/nearest.ts';
import { wrongUse } from '../../terminal/problem.ts';

/** What the question is about: as named, or the outcome that came most often. */
export function questionOf({ loaded, folder }: OpenedBatch, named: string | undefined) {
  const all = questionsOf(loaded.world).filter(({ kind }) => kind !== 'figure');
  const keys = all.map(({ key: each }) => each);
  const key = named ?? commonest(folder);
  const question = all[keys.indexOf(key)];
  if (question === undefined)
    throw wrongUse(`there is nothing called "${key}" to ask for${nearTo(key, keys, loaded.scenario.id)}`);
  return question;
}

/** The nearest of all keys, also where the kind was left out or is another; else what prints them. */
function nearTo(key: string, keys: readonly string[], scenario: string): string {
  const near = nearName(idOf(key), keys.map(idOf));
  const meant = nearName(key, keys) ?? keys.find((each) => idOf(each) === near);
  return meant === undefined
    ? `; orontes list ${scenario} prints all there is`
    : `; did you mean "${meant}"?`;
}

function idOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function commonest(folder: string): string {
  const { outcomes } = JSON.parse(readFileSync(join(folder, FILES.summary), 'utf8')) as Summary;
  const [first] = Object.entries(outcomes).toSorted(([, a], [, b]) => b.games - a.games);
  return `outcome:${first?.[0] ?? ''}`;
}
