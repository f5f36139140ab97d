// Those who tell of the war in public.

import * as z from 'zod';
import { CLAIM_KINDS } from '../../engine/game.ts';
import { citation, field, text, textField } from './field.ts';

const share = (about: string, unit: string, standard: number, example: number) =>
  field(z.number().min(0).max(1).default(standard), about, unit, example);

export const outlet = z.strictObject({
  name: textField('Name of the outlet.', 'State news agency'),
  about: field(text.optional(), 'Whose it is and how it reports.', 'text, or text by language code', {
    en: 'Speaks for the government.',
  }),
  actor: field(
    z.string().optional(),
    'Whose mouth it is; absent: nobody’s, and it speaks of all sides.',
    'id under actors',
    'government',
  ),
  kinds: field(
    z
      .array(z.enum(CLAIM_KINDS))
      .min(1)
      .default(['taken', 'held', 'losses', 'prisoners', 'harm', 'distance', 'gaining']),
    'What it speaks of: places taken, places still held, losses, prisoners, civilians harmed, the distance of the front from its city, a counter-attack gaining ground.',
    'kinds of claim',
    ['taken', 'prisoners'],
  ),
  city: field(
    z.string().optional(),
    'The city whose distance from the front it speaks of; absent: none.',
    'id under locations',
    'hama',
  ),
  credibility: share('How far it is believed at the start.', 'share, 0 to 1', 0.5, 0.6),
  reach: share('How many hear it.', 'share, 0 to 1', 1, 0.8),
  bias: field(
    z.number().min(0.1).max(20).default(1),
    'Factor on the losses of opponents that it gives, and on distances in its favour.',
    'factor',
    2,
  ),
  falsehood: share('Chance that it claims something that did not happen.', 'chance a day, 0 to 1', 0, 0.2),
  reports: share('Share of what happens that it reports.', 'share, 0 to 1', 0.7, 0.7),
  delay: field(z.number().min(0).max(30).default(0), 'How late it speaks.', 'days', 1),
  rivals: field(z.array(z.string()).default([]), 'Outlets whose claims it answers.', 'ids under outlets', [
    'rebel-channel',
  ]),
  answers: share('Chance that it answers a claim of a rival.', 'chance, 0 to 1', 0.4, 0.5),
  verifies: share('Chance that it settles a claim of another outlet.', 'chance a day, 0 to 1', 0, 0.15),
  after: field(z.number().min(0).max(60).default(1), 'How old a claim must be before it does.', 'days', 2),
  ...citation,
});
