import { number } from '../numbers/declaration.ts';

export const depots = {
  denied: number(
    0.6,
    'share',
    0,
    1,
    'Share of a depot that a garrison burns when it leaves in order.',
    'assumed',
  ),
  armsOfStock: number(
    0.05,
    'share',
    0,
    1,
    'Men armed by a captured depot, as a share of the men whom it would feed for a day.',
    'assumed',
  ),
  armsOfPrisoners: number(
    0.5,
    'share',
    0,
    1,
    'Men armed by those who lay down their arms, as a share of them.',
    'assumed; captured tanks and guns were shown by both sides',
  ),
  quality: number(
    0.06,
    'quality',
    0,
    1,
    'Quality gained by a formation that captures arms for all of its men.',
    'assumed',
  ),
  qualityMost: number(
    1.12,
    'factor',
    1,
    3,
    'Most quality that captured arms can give, as a multiple of what a formation began with.',
    'assumed',
  ),
} as const;
