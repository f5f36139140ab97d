// Those outside whose good opinion counts.

import * as z from 'zod';
import { citation, field, text, textField } from './field.ts';

const factor = (about: string) =>
  field(z.number().min(0).max(10).default(1), about, 'factor, 1 is as the rules say', 1);

export const audience = z.strictObject({
  name: textField('Who they are.', 'Arab neighbours'),
  about: field(text.optional(), 'How they see the war.', 'text, or text by language code', {
    en: 'They fear that the war spills over.',
  }),
  opinion: field(
    z.record(z.string(), z.number().min(-100).max(100)),
    'By actor: what they think of it at the start. Of actors not named here they have no opinion.',
    'points, -100 to 100, by id under actors',
    { government: 20, coalition: -40 },
  ),
  weight: field(
    z.number().min(0).max(10).default(1),
    "How much their opinion counts in an actor's standing, beside other audiences'.",
    'factor',
    1,
  ),
  harm: factor('How much harm to civilians moves them.'),
  displacement: factor('How much people in flight move them.'),
  claims: factor('How much claims of outlets move them.'),
  deals: factor('How much deals made, refused and broken move them.'),
  lies: factor('How much claims found false move them.'),
  borders: field(
    z.array(z.string()).default([]),
    'Places at their borders: the more of the displaced shelter there, the more flight moves them.',
    'ids under locations',
    ['amman'],
  ),
  ...citation,
});
