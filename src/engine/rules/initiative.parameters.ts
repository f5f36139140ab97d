import { number } from '../numbers/declaration.ts';

export const initiative = {
  spread: number(
    1,
    'factor',
    0,
    1,
    'Part that chance has in the order of turns; 0 orders by weight alone.',
    'trial: a fixed order decides wars',
  ),
  advisers: number(
    1,
    'points',
    0,
    5,
    'Command points added while advisers of a sponsor are with an actor.',
    'design: advisers add one',
  ),
  cutLink: number(1, 'points', 0, 10, 'Command points lost while a link of the actor is cut.', 'assumed'),
  weakResolve: number(32, 'resolve', 0, 100, 'Resolve below which command fails.', 'assumed'),
  weakness: number(
    1,
    'points',
    0,
    10,
    'Command points lost for every ten points of resolve below that level.',
    'assumed',
  ),
  delay: number(
    0.06,
    'chance',
    0,
    1,
    'Chance that orders do not reach a formation, for each point of strain.',
    'assumed',
  ),
  delayMost: number(0.3, 'chance', 0, 1, 'Highest such chance.', 'assumed'),
  steadied: number(0.6, 'share', 0, 1, 'Share by which advisers lower it.', 'assumed'),
} as const;
