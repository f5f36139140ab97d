// What can be read off games that were played with one order and with another: the seat's points, whether first days come, how it ends.

import type { World } from '../../../engine/game.ts';
import { questionsOf } from '../../../lab/answers/questions.ts';
import type { ForecastReading } from '../../../lab/forecast/forecast.ts';
import type { ComparedMeasure } from '../../store/comparison.ts';
import type { EstimateDifference } from '../../store/estimate.ts';
import { say } from '../snapshot/ground.ts';
import { titleOf } from './titles.ts';

/** Key of the seat's points among the measures. */
export const POINTS = 'points';
/** Share of games that an event or outcome must come in, with one order or another, to be worth asking about. */
const SELDOM = 0.03;

const inHundred = ({ difference, low, high }: { difference: number; low: number; high: number }) => ({
  mean: 100 * difference,
  low: 100 * low,
  high: 100 * high,
});

/** All that can be asked of the games played so far, the first plan being what others are held against: points first, then first days, then outcomes. */
export function measuresOf(
  world: World,
  { plans }: ForecastReading,
  language: string,
): readonly ComparedMeasure[] {
  const [without, ...others] = plans;
  const points: readonly ComparedMeasure[] = without?.points
    ? [
        {
          key: POINTS,
          name: '',
          isPoints: true,
          without: without.points.median,
          differences: Object.fromEntries(
            others.flatMap(({ id, difference }): [string, EstimateDifference][] =>
              difference ? [[id, { mean: difference.mean, low: difference.low, high: difference.high }]] : [],
            ),
          ),
        },
      ]
    : [];
  const questions = questionsOf(world)
    .filter(({ kind }) => kind !== 'figure')
    .toSorted((a, b) => Number(a.kind === 'outcome') - Number(b.kind === 'outcome'));
  const shares = questions.flatMap(({ key, kind, row }): ComparedMeasure[] => {
    const effects = others.flatMap(({ id, effects: all }) => {
      const effect = all.find(({ question }) => question === key);
      return effect ? [{ id, effect }] : [];
    });
    const seen = effects.flatMap(({ effect }) => [effect.before, effect.after]);
    if (seen.every((share) => share < SELDOM) || seen.every((share) => share >= 1)) return [];
    return [
      {
        key,
        name:
          kind === 'outcome' ? say(world.outcomes.names[row], language) : titleOf(world, row, language).name,
        isPoints: false,
        without: 100 * (effects[0]?.effect.before ?? 0),
        differences: Object.fromEntries(effects.map(({ id, effect }) => [id, inHundred(effect)])),
      },
    ];
  });
  return [...points, ...shares];
}
