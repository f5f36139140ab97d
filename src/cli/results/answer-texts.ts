// Answers to questions of a batch, for a reader at a terminal.

import type { World } from '../../engine/game.ts';
import { judged } from '../../lab/answers/changes.ts';
import type { InputsResult } from '../../lab/answers/inputs.ts';
import type { ModelsResult } from '../../lab/answers/models.ts';
import { shareRange } from '../../lab/answers/models.ts';
import { wilson } from '../../lab/statistics/intervals.ts';
import type { Interval } from '../../lab/statistics/intervals.ts';
import { wholeOf } from '../../lab/statistics/together.ts';
import { lastThatMattered, questionText, sidesText } from '../../lab/report/asked.ts';
import type { Discovery, Timing } from '../../lab/report/asked.ts';
import { versionName } from '../../lab/report/words-versions.ts';
import { tellDate } from '../../telling/index.ts';
import { count, inHundred, points as inPoints, rangeInHundred } from '../terminal/figures.ts';
import { table } from '../terminal/table.ts';
import { LANGUAGE, nameOf } from '../terminal/words.ts';

const FOOT = 'Games, not forecasts.';

/** Outcomes by version of the model, and what the versions make of each change. */
export function modelsText(world: World, { games, shares, changes }: ModelsResult): string {
  const head = ['Of 100 games', ...world.outcomes.ids];
  const rows = shares.map(({ id, outcomes }) => [
    versionName(id, LANGUAGE),
    ...outcomes.map(({ share }) => inHundred(share)),
  ]);
  const ranges = world.outcomes.ids.map((_, outcome) => {
    const told = shares.map(({ outcomes }) => outcomes[outcome]?.games ?? 0);
    return shareRange(told, games);
  });
  const spans = [
    ['over versions', ...ranges.map((range) => rangeInHundred(range))],
    ['that with chance, 95 %', ...ranges.map((range) => rangeInHundred(wholeOf(range)))],
  ];
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
            outward(wholeOf(range)),
            `${agree} of ${others.length}`,
            doubt === null ? '' : DOUBTS[doubt],
          ],
        ];
      });
    return `${change.name}\n${table(['Question', 'difference', '95 %, chance', 'over versions', 'that with chance, 95 %', 'agree in sign', ''], told)}`;
  });
  return [
    `${count(games)} games of each, over the same seeds`,
    table(head, [...rows, ...spans]),
    ...effects,
    WITH_CHANCE,
    FOOT,
  ].join('\n\n');
}

const WITH_CHANCE =
  'That with chance: where the lowest and the highest version may lie, intervals of all versions holding at once (Bonferroni).';

/** Ends of an interval of differences, rounded away from each other. */
function outward({ low, high }: Interval): string {
  const tell = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');
  return `${tell(Math.floor(100 * low))} … ${tell(Math.ceil(100 * high))}`;
}

const DOUBTS = {
  chance: 'chance alone could give it',
  model: 'smaller than the range over versions',
  sign: 'versions disagree on its sign',
} as const;

function signed(difference: number): string {
  const points = inPoints(difference);
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}

/** How far outcomes depend on the start that is drawn. */
export function inputsText(world: World, { starts, lucks, spreads }: InputsResult): string {
  const rows = spreads.map(({ outcome, low, high, explained }) => [
    nameOf(world.outcomes.names[outcome]!),
    rangeInHundred({ low, high }),
    `${inPoints(explained)} %`,
  ]);
  const head = ['Outcome', 'of 100 games, nine of ten starts', 'of the variance explained by the start'];
  return `${count(starts)} starts drawn, ${count(lucks)} games from each\n\n${table(head, rows)}\n\n${FOOT}`;
}

/** Conditions under which something came more often, with how they do on games that they were not found from. */
export function discoverText(world: World, result: Discovery): string {
  const found = [
    { from: 'what was drawn at the start', ...result.start },
    {
      from: `how things stood at the end of ${tellDate(world, result.round, LANGUAGE, 'long')}`,
      ...result.course,
    },
  ];
  const parts = found.map(({ from, features, box }) => {
    if (box.sides.length === 0) return `By ${from}: no condition does better than chance.`;
    const { judged: told } = box;
    const interval = rangeInHundred(wilson(told.hits, told.inside));
    return [
      `By ${from}, where`,
      ...sidesText(world, LANGUAGE, features, box.sides).map((side) => `  ${side}`),
      `it came in ${inHundred(told.density)} of 100 games (${interval}), instead of ${inHundred(box.base)}; of all games in which it came, ${inHundred(told.coverage)} of 100 are among them.`,
    ].join('\n');
  });
  const asked = questionText(world, LANGUAGE, result.question, result.not);
  return [
    `${asked}: what would have had to be different?`,
    ...parts,
    `Found from every second of ${count(result.cases)} games, judged on the others. ${FOOT}`,
  ].join('\n\n');
}

/** What a change does by the day on which it begins. */
export function untilText(world: World, result: Timing): string {
  const rows = result.starts.flatMap(({ round, effects }) => {
    const effect = effects.find(({ question }) => question === result.question);
    if (!effect) return [];
    return [
      [
        tellDate(world, round, LANGUAGE, 'long'),
        inHundred(effect.before),
        inHundred(effect.after),
        signed(effect.difference),
        `${signed(effect.low)} … ${signed(effect.high)}`,
      ],
    ];
  });
  const last = lastThatMattered(result);
  return [
    `${questionText(world, LANGUAGE, result.question)}: until when did it matter (${result.change})?`,
    table(['Begun on the morning of', 'without', 'with', 'difference', '95 % interval'], rows),
    last === null
      ? 'On no day did it make a difference that chance alone would not.'
      : `The last day on which it made a difference that chance alone would not: ${tellDate(world, last, LANGUAGE, 'long')}.`,
    `${count(result.games)} games, each forked on every one of these days. ${FOOT}`,
  ].join('\n\n');
}
