// Kinds of weather: what each does to flying, roads and people away from home.

import * as z from 'zod';
import { citation, field, textField } from './field.ts';

const factor = z.number().min(0).max(10).default(1);

export const weather = z.strictObject({
  name: textField('What it is called.', 'Rain and low cloud'),
  chance: field(
    z.number().gt(0).max(100).default(1),
    'Weight in the draw whenever the weather changes.',
    'weight',
    2,
  ),
  lasts: field(
    z.number().min(0).max(1).default(0.5),
    'Chance that a round of it is followed by another.',
    'chance, 0 to 1',
    0.5,
  ),
  air: field(factor, 'Factor on the sorties that can be flown.', 'factor', 0.5),
  mountain: field(factor, 'Factor on the effort of mountain roads.', 'factor', 1.4),
  desert: field(factor, 'Factor on the effort of desert tracks.', 'factor', 1.2),
  hardship: field(factor, 'Factor on the hardship of people away from home.', 'factor', 1.5),
  ...citation,
});
