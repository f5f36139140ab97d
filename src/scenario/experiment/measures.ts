// What an experiment measures of each game.

import * as z from 'zod';
import { field, kindField as kind, reference, text } from '../schema/field.ts';

const name = field(text.optional(), 'Name for people.', 'text, or text by language code', {
  en: 'The market is held',
});

const bounds = {
  low: field(
    z.number().optional(),
    'Below which no value lies; one that does counts as this.',
    'unit of the measure',
    0,
  ),
  high: field(
    z.number().optional(),
    'Above which no value lies; one that does counts as this.',
    'unit of the measure',
    400_000,
  ),
};

const actor = reference('Whose.', 'actors', 'league');

export const measureSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: kind('outcome', '1 when the game ends so, else 0.'),
      name,
      outcome: reference('The outcome.', 'outcomes', 'market-held'),
    }),
    z.strictObject({
      kind: kind('comes', '1 when a first day came, else 0.'),
      name,
      measure: reference('The first day.', 'measures', 'hama-falls'),
      by: field(
        z.int().min(1).max(400).optional(),
        'Last round that counts; absent: any.',
        'round, the first is 1',
        4,
      ),
    }),
    z.strictObject({
      kind: kind('score', 'Points of its aims that an actor reached, 0 to 100.'),
      name,
      actor,
    }),
    z.strictObject({
      kind: kind('value', 'A quantity at the end; of a first day, its round in the games in which it came.'),
      name,
      measure: reference('The measure.', 'measures', 'displaced'),
      ...bounds,
    }),
    z.strictObject({ kind: kind('losses', 'Men that an actor lost.'), name, actor, ...bounds }),
    z.strictObject({ kind: kind('harmed', 'Civilians killed or hurt by an actor.'), name, actor, ...bounds }),
    z.strictObject({ kind: kind('displaced', 'People away from home at the end.'), name, ...bounds }),
  ])
  .meta({
    id: 'measure',
    description: 'A number read off each game. Unit: measure.',
    examples: [{ kind: 'displaced' }],
  });

/** A number read off each game. */
export type Measure = z.output<typeof measureSchema>;

/** Whether a measure is 1 or 0 in each game, so that its mean is a share of games. */
export function isShare(measure: Measure): boolean {
  return measure.kind === 'outcome' || measure.kind === 'comes';
}

/** Between which values a measure lies in every game; null where nobody says. */
export function boundsOf(measure: Measure): { readonly low: number; readonly high: number } | null {
  switch (measure.kind) {
    case 'outcome':
    case 'comes':
      return { low: 0, high: 1 };
    case 'score':
      return { low: 0, high: 100 };
    default: {
      const { low, high } = measure;
      return low === undefined || high === undefined ? null : { low, high };
    }
  }
}

/** Whether an interval of a measure can hold at all looks at once. */
export function isBounded(measure: Measure): boolean {
  return boundsOf(measure) !== null;
}
