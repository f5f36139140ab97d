// Numbers of sight: how far along the roads, for how long it is remembered, and how wrong men are counted.

import { number } from '../numbers/declaration.ts';

export const sight = {
  troops: number(
    60,
    'km',
    0,
    1000,
    'Length of road to the next place along which troops see what stands there.',
    'assumed: a patrol by vehicle out and back in a few hours',
  ),
  ground: number(
    30,
    'km',
    0,
    1000,
    'Length of road to the next place along which people who hold a place learn what stands there, without troops of theirs.',
    'assumed',
  ),
  memory: number(
    5,
    'days',
    0,
    100,
    'Days after which a formation that nobody has seen again is no longer reckoned with where it was.',
    'assumed',
  ),
  error: number(
    0.2,
    'share',
    0,
    0.9,
    'Share by which an estimate of men in sight can be wrong, either way, every error as likely.',
    'assumed: published counts of the same units differ by as much',
  ),
  ageing: number(
    0.08,
    'share a day',
    0,
    1,
    'Share by which an estimate can be wrong besides for each day since the men were seen.',
    'assumed',
  ),
  estimate: number(
    3,
    'days',
    0.1,
    100,
    'Days for which one estimate of a formation stands before it is made afresh.',
    'assumed',
  ),
  rounding: number(50, 'men', 1, 5000, 'Estimates are told in steps of so many men.', 'assumed'),
} as const;
