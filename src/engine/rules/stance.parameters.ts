import { number } from '../numbers/declaration.ts';

export const stance = {
  dig: number(0.04, 'a day', 0, 1, 'Works dug in a day by a garrison that holds and did not move.', 'trial'),
  digMost: number(0.35, 'share', 0, 2, 'Most works of a place.', 'trial'),
  abandoned: number(0.2, 'share', 0, 1, 'Share of the works lost when the garrison leaves.', 'trial'),
  overrun: number(
    0.8,
    'share',
    0,
    1,
    'Share of the works that are of no use to whoever takes the place.',
    'assumed: they face the other way',
  ),
  orderlyShock: number(
    0.5,
    'factor',
    0,
    1,
    'Shock of a place given up on order, as a share of one lost in a rout.',
    'design: half as much',
  ),
  refitCohesion: number(
    8,
    'points',
    0,
    60,
    'Cohesion that a formation regains by refitting for a turn.',
    'assumed',
  ),
  refitReturn: number(
    0.15,
    'share',
    0,
    1,
    'Share of the scattered and half that share of the wounded who come back in a refit.',
    'assumed',
  ),
} as const;
