// The scenario's calendar and map.

import * as z from 'zod';
import { date, field, text } from './field.ts';

/** Base maps that the page has, by name. */
export const BASE_MAPS = ['levant', 'korea'] as const;
export type BaseMap = (typeof BASE_MAPS)[number];

const edges = z.tuple([z.number(), z.number(), z.number(), z.number()]);

export const calendar = z.strictObject({
  firstRound: field(
    date,
    'First day that is played; the scenario shows the evening before.',
    'date, YYYY-MM-DD',
    '2024-12-05',
  ),
  step: field(
    z
      .strictObject({
        days: field(z.int().min(1).max(30).optional(), 'Length of a round.', 'days', 1),
        hours: field(z.int().min(1).max(720).optional(), 'Length of a round.', 'hours', 12),
      })
      .refine((value) => Object.keys(value).length === 1, { params: { code: 'one-property' }, abort: true })
      .optional(),
    'Length of a round: exactly one of days and hours; absent: a day. Rates and delays of the rules are per day whatever it is.',
    'days or hours',
    { days: 1 },
    { minProperties: 1, maxProperties: 1, default: { days: 1 } },
  ),
  lastRound: field(
    z.strictObject({
      earliest: field(
        z.int().min(1).max(400),
        'First round that can be the last.',
        'round, the first is 1',
        14,
      ),
      latest: field(
        z.int().min(1).max(400),
        'Round after which the game ends at the latest.',
        'round, the first is 1',
        18,
      ),
    }),
    'Window from which the last round is drawn evenly; players know the window, nobody knows the round.',
    'rounds',
    { earliest: 14, latest: 18 },
  ),
});

export const map = z.strictObject({
  projection: field(
    z.enum(['geographic', 'plain']).default('plain'),
    'How positions are read: longitude and latitude, or x and y on a plain.',
    'projection',
    'geographic',
  ),
  base: field(
    z.enum(BASE_MAPS).optional(),
    'Base map under the network; absent: none.',
    'base map',
    'levant',
  ),
  opening: field(
    edges.optional(),
    'Part of the map shown first, as [west, south, east, north]; absent: all of it.',
    'degrees, or km on a plain map',
    [35.4, 34.2, 37.6, 36.6],
  ),
});

export const source = z.strictObject({
  name: field(text, 'Title of the source.', 'text, or text by language code', { en: 'A survey of bridges' }),
  about: field(text.optional(), 'What it is.', 'text, or text by language code', {
    en: 'Counted in the field.',
  }),
  date: field(date.optional(), 'Day on which it became public.', 'date, YYYY-MM-DD', '2024-11-30'),
});
