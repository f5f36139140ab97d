import { number } from '../declaration.ts';

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
    'Command points added by a sponsor at full commitment.',
    'design: advisers add one',
  ),
  adviserCommitment: number(
    70,
    'commitment',
    0,
    100,
    'Commitment of a sponsor from which its advisers count.',
    'assumed',
  ),
} as const;
