import { number } from '../numbers/declaration.ts';

export const bases = {
  leaveDays: number(4, 'days', 1, 60, 'Days that it takes to leave a base.', 'assumed'),
  leaveResolve: number(
    4,
    'points',
    0,
    100,
    'Resolve that clients lose when a sponsor begins to leave all it has there.',
    'assumed',
  ),
  leaveShock: number(
    10,
    'points',
    0,
    100,
    'Cohesion that troops of its clients lose when a sponsor begins to leave all it has there.',
    'assumed: an ally who goes shakes by about a tenth',
  ),
  leaveCredit: number(0.2, 'share', 0, 1, 'Credit that a sponsor loses by beginning to leave.', 'assumed'),
  leaveLeverage: number(0.4, 'share', 0, 1, 'Leverage over its clients that it loses by it.', 'assumed'),
  home: number(0.5, 'share', 0, 1, 'Worth of what was brought home, against what is in use.', 'assumed'),
  overrun: number(
    25,
    'points',
    0,
    100,
    'Commitment lost with a base overrun before anything had left.',
    'assumed',
  ),
} as const;
