import { number } from '../numbers/declaration.ts';

export const advisers = {
  from: number(40, 'commitment', 0, 100, 'Commitment from which a sponsor can send advisers.', 'assumed'),
  cost: number(3, 'points', 0, 50, 'Commitment used up by sending them.', 'assumed'),
  days: number(6, 'days', 1, 60, 'Days for which they stay.', 'assumed'),
  reach: number(60, 'km of effort', 0, 1000, 'Distance within which they steady troops.', 'assumed'),
  recovery: number(0.8, 'share', 0, 5, 'Cohesion recovered faster by troops within their reach.', 'assumed'),
  steadiness: number(
    0.5,
    'share',
    0,
    1,
    'Share by which the fall of a place shakes troops within their reach less.',
    'assumed',
  ),
  lost: number(10, 'points', 0, 100, 'Commitment lost when the place where they are falls.', 'assumed'),
} as const;
