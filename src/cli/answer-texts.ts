// Answers to questions of a batch, for a reader at a terminal.

import type { World } from '../engine/game.ts';
import { judged } from '../lab/answers/changes.ts';
import type { InputsResult } from '../lab/answers/inputs.ts';
import type { ModelsResult } from '../lab/answers/models.ts';
import { versionName } from '../lab/report/words-versions.ts';
import { count, inHundred, rangeInHundred } from './figures.ts';
import { table } from './table.ts';
import { LANGUAGE, nameOf } from './words.ts';

const FOOT = 'Games, not forecasts.';

/** Outcomes by version of the model, and what the versions make of each change. */
export function modelsText(world: World, { games, shares, changes }: ModelsResult): string {
  const head = ['Of 100 games', ...world.outcomes.ids];
  const rows = shares.map(({ id, outcomes }) => [
    versionName(id, LANGUAGE),
    ...outcomes.map(({ share }) => inHundred(share)),
  ]);
  const effects = changes.map((change) => {
    const told = change.effects
      .filter(({ question }) => !question.startsWith('figure:'))
      .flatMap(({ question }) => {
        const result = judged(change, question);
        if (!result || (result.effect.before === 0 && result.effect.after === 0) || !result.range) return [];
        const { effect, range, agree, others, doubt } = result;
        return [
          [
            question,
            signed(effect.difference),
            `${signed(effect.low)} … ${signed(effect.high)}`,
            `${signed(range.low)} … ${signed(range.high)}`,
            `${agree} of ${others.length}`,
            doubt === null ? '' : DOUBTS[doubt],
          ],
        ];
      });
    return `${change.name}\n${table(['Question', 'difference', '95 %, chance', 'over versions', 'agree in sign', ''], told)}`;
  });
  return [`${count(games)} games of each, over the same seeds`, table(head, rows), ...effects, FOOT].join(
    '\n\n',
  );
}

const DOUBTS = {
  chance: 'chance alone could give it',
  model: 'smaller than the range over versions',
  sign: 'versions disagree on its sign',
} as const;

function signed(difference: number): string {
  const points = Math.round(100 * difference);
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}

/** How far outcomes depend on the start that is drawn. */
export function inputsText(world: World, { starts, lucks, spreads }: InputsResult): string {
  const rows = spreads.map(({ outcome, low, high, explained }) => [
    nameOf(world.outcomes.names[outcome]!),
    rangeInHundred({ low, high }),
    `${Math.round(100 * explained)} %`,
  ]);
  const head = ['Outcome', 'of 100 games, nine of ten starts', 'of the variance explained by the start'];
  return `${count(starts)} starts drawn, ${count(lucks)} games from each\n\n${table(head, rows)}\n\n${FOOT}`;
}
