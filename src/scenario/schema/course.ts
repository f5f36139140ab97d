// What can come of it: terms, deals, triggers, measures, outcomes, and what nobody knew at the start.

import * as z from 'zod';
import { UNCERTAIN_COLUMNS } from '../../engine/game.ts';
import { condition, effect, quantity } from './conditions.ts';
import { citation, field, reference, references, table, text, textField } from './field.ts';

const optionalText = (about: string, example: string) =>
  field(text.optional(), about, 'text, or text by language code', { en: example });

export const term = z.strictObject({
  name: textField('The demand, in a few words.', 'Fighting stops on present lines'),
  about: optionalText('What it asks of whom.', 'Both sides stay where they stand.'),
  parties: references('Whose consent it needs.', 'actors', ['government', 'coalition']),
  preference: field(
    z.record(z.string(), z.number().min(-1).max(1)).default({}),
    'By actor: how much it likes the term.',
    'liking, -1 to 1, by id under actors',
    { government: 0.25, coalition: -0.35 },
  ),
  effects: field(
    z.array(effect).default([]),
    'What changes when a deal with it comes into force.',
    'effects',
    [{ kind: 'resolve', actor: 'government', add: 5 }],
  ),
  needs: field(
    condition.optional(),
    'What must hold before any party can agree to it; absent: nothing.',
    'condition',
    { deal: 'ceasefire' },
  ),
  redLines: field(
    z.record(z.string(), condition).default({}),
    'By party: while this holds it cannot agree to the term.',
    'conditions by id under actors',
    { government: { not: { deal: 'withdrawal' } } },
  ),
  shifts: field(
    table(
      z.strictObject({
        actor: reference('Whose liking changes.', 'actors', 'government'),
        when: field(condition, 'While this holds.', 'condition', {
          not: { controls: { actor: 'government', places: ['hama'] } },
        }),
        add: field(
          z.number().min(-2).max(2),
          'What is added to its liking for the term; negative takes away.',
          'liking',
          0.2,
        ),
      }),
    ).default({}),
    'How its situation changes what a party thinks of the term.',
    'shifts by id',
    {
      'hama-lost': {
        actor: 'government',
        when: { not: { controls: { actor: 'government', places: ['hama'] } } },
        add: 0.2,
      },
    },
  ),
  returns: field(
    z.number().min(0).max(1).default(0),
    'Share of the people away from home who come back each day, where it is quiet, while a deal with it is in force.',
    'share a day',
    0.05,
  ),
  ...citation,
});

export const track = z.strictObject({
  name: textField('Name of the track.', 'Ankara and Damascus'),
  about: optionalText('Who meets where, since when, on what.', 'Meetings of ministers since 2022.'),
  parties: references('Who talks along it.', 'actors', ['government', 'turkey']),
  guarantors: field(
    z.array(z.string()).default([]),
    'Who hosts it and vouches for it; they talk along it too.',
    'ids under actors',
    ['russia'],
  ),
  trust: field(
    z.number().min(0).max(100).default(50),
    'How far they trust each other along it at the start.',
    'points, 0 to 100',
    30,
  ),
  ...citation,
});

export const deal = z.strictObject({
  name: textField('Name of the deal.', 'Ceasefire on present lines'),
  about: optionalText('What it comes to.', 'Fighting stops and prisoners go home.'),
  terms: references('The terms it is made of.', 'terms', ['stop-here', 'prisoners']),
  truce: field(
    z.boolean().default(false),
    'Whether its parties that are at war stop fighting while it is in force.',
    'yes or no',
    true,
  ),
});

export const trigger = z.strictObject({
  name: textField('What happens, in a few words.', 'Russia fears for its bases'),
  about: optionalText('Why.', 'Fighting has come near the bases on the coast.'),
  when: field(condition, 'When it can fire; each fires once.', 'condition', {
    not: { controls: { actor: 'government', places: ['homs'] } },
  }),
  effects: field(z.array(effect).default([]), 'What it changes.', 'effects', [
    { kind: 'commitment', actor: 'russia', add: 20 },
  ]),
  chance: field(
    z.number().gt(0).max(1).default(1),
    'Chance that it fires on a day on which its condition holds.',
    'chance a day, 0 to 1',
    0.5,
  ),
  ...citation,
});

export const measure = z.strictObject({
  name: textField('What is measured.', 'First day on which the government has lost Hama'),
  about: optionalText('How to read it.', 'Counted at the end of a round.'),
  first: field(
    condition.optional(),
    'The first day on which this holds; either this or quantity.',
    'condition',
    {
      not: { controls: { actor: 'government', places: ['hama'] } },
    },
  ),
  quantity: field(quantity.optional(), 'A number read at the end; either this or first.', 'quantity', {
    kind: 'displaced',
  }),
  unit: optionalText('Unit of the number, for charts.', 'people'),
});

export const outcome = z.strictObject({
  rank: field(
    z.int().min(0).max(1000),
    'Place in the order in which outcomes are asked; the first that holds names the game.',
    'rank, lowest first',
    1,
  ),
  name: textField('Name of the outcome.', 'Hama held'),
  about: optionalText('What it means, for the report.', 'The government still holds the city.'),
  when: field(condition.optional(), 'When it holds; absent: always.', 'condition', {
    controls: { actor: 'government', places: ['hama'] },
  }),
  ends: field(
    z.boolean().default(false),
    'Whether it ends the game on the day it holds; otherwise it is asked after the last round.',
    'yes or no',
    true,
  ),
  family: field(
    z.enum(['fought', 'agreed']).default('fought'),
    'Colour family on charts.',
    'fought or agreed',
    'agreed',
  ),
});

export const uncertain = z.strictObject({
  name: textField('What nobody knew.', "Strength of the coalition's columns"),
  about: optionalText('How the range was chosen.', 'Published estimates differ by half.'),
  column: field(
    z.enum(UNCERTAIN_COLUMNS).default('rule'),
    'What is drawn: a column of formations or actors, readiness at home, or (with rule) a number of the rules.',
    'column',
    'strength',
  ),
  actor: field(z.string().optional(), "Whose; absent: everybody's.", 'id under actors', 'coalition'),
  rule: field(
    z.string().optional(),
    'The number of the rules that is drawn, when the column is rule.',
    'parameter as rule.name',
    'combat.reach',
  ),
  operation: field(
    z.enum(['set', 'scale', 'add']),
    'What the draw does to the values of the set.',
    'set, scale or add',
    'scale',
  ),
  low: field(z.number(), 'Least value drawn.', "the column's, or a factor", 0.8),
  mode: field(z.number(), 'Likeliest value drawn.', "the column's, or a factor", 1),
  high: field(z.number(), 'Greatest value drawn.', "the column's, or a factor", 1.25),
  ...citation,
});

export const variant = z.strictObject({
  name: textField('Name of the what-if.', 'No ships come'),
  about: optionalText('What it changes and why.', 'The neighbour stays out.'),
  patch: field(
    z.record(z.string(), z.unknown()),
    'What is different, as a JSON merge patch: the properties of a scenario that change, null for what is not there.',
    'merge patch over the scenario',
    { formations: { volunteers: null } },
  ),
});

export const expectation = z.strictObject({
  name: textField('What a batch should show.', 'Hama is lost in most games'),
  about: optionalText('Why, or where the range comes from.', 'Wide on purpose: one war is one observation.'),
  outcome: field(
    z.string().optional(),
    'The outcome that is counted; either this or comes.',
    'id under outcomes',
    'hama-held',
  ),
  comes: field(
    z.string().optional(),
    'The first day that is counted when it comes; either this or outcome.',
    'id under measures, one with first',
    'hama-falls',
  ),
  by: field(
    z.int().min(1).max(400).optional(),
    'Round by which the first day has to come; absent: at any time.',
    'round, the first is 1',
    5,
  ),
  variant: field(
    z.string().optional(),
    'The variant that is played; absent: the scenario as it is.',
    'id under variants',
    'no-ships',
  ),
  atLeast: field(z.number().min(0).max(100).default(0), 'Least share.', 'games of a hundred', 40),
  atMost: field(z.number().min(0).max(100).default(100), 'Greatest share.', 'games of a hundred', 90),
});
