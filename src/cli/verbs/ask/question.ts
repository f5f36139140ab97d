// What a question is about.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionsOf } from '../../../lab/answers/questions.ts';
import { FILES } from '../../../lab/node/folder/folder.ts';
import type { Summary } from '../../../lab/games/summary.ts';
import type { OpenedBatch } from '../../named/batch-folder.ts';
import { suggestion } from '../../named/nearest.ts';
import { wrongUse } from '../../terminal/problem.ts';

/** What the question is about: as named, or the outcome that came most often. */
export function questionOf({ loaded: { world }, folder }: OpenedBatch, named: string | undefined) {
  const all = questionsOf(world).filter(({ kind }) => kind !== 'figure');
  const keys = all.map(({ key: each }) => each);
  const key = named ?? commonest(folder);
  const question = all[keys.indexOf(key)];
  if (question === undefined)
    throw wrongUse(`there is nothing called "${key}" to ask for${suggestion(key, keys)}`);
  return question;
}

function commonest(folder: string): string {
  const { outcomes } = JSON.parse(readFileSync(join(folder, FILES.summary), 'utf8')) as Summary;
  const [first] = Object.entries(outcomes).toSorted(([, a], [, b]) => b.games - a.games);
  return `outcome:${first?.[0] ?? ''}`;
}
