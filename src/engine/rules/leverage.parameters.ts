import { number } from '../numbers/declaration.ts';

export const leverage = {
  even: number(
    0.5,
    'share',
    0.05,
    1,
    'Leverage at which the word of a sponsor weighs just what its commitment says.',
    'assumed',
  ),
  received: number(0.03, 'a day', 0, 1, 'Growth while help from the sponsor has just arrived.', 'assumed'),
  receivedDays: number(
    3,
    'days',
    0,
    30,
    'Days for which help that has arrived counts as just arrived.',
    'assumed',
  ),
  advised: number(
    0.02,
    'a day',
    0,
    1,
    'Growth while advisers of the sponsor are with the client.',
    'assumed',
  ),
  need: number(0.1, 'a day', 0, 2, 'Growth for the share of its men that the client has lost.', 'assumed'),
  momentum: number(0.012, 'a day', 0, 1, 'Decay for each point of value that the client gains.', 'assumed'),
  held: number(
    0.2,
    'a day',
    0,
    2,
    'Decay for the value that the client holds beyond what it began with, as a share of that.',
    'assumed',
  ),
} as const;
