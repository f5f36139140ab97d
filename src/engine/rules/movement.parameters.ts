import { number } from '../numbers/declaration.ts';

export const movement = {
  motorway: number(1, 'factor', 0.5, 5, 'Kilometres of effort for a kilometre of motorway.', 'trial'),
  primary: number(1.1, 'factor', 0.5, 5, 'Effort for a kilometre of primary road.', 'trial'),
  secondary: number(1.4, 'factor', 0.5, 5, 'Effort for a kilometre of secondary road.', 'trial'),
  mountain: number(1.7, 'factor', 0.5, 5, 'Effort for a kilometre of mountain road.', 'trial'),
  desert: number(1.8, 'factor', 0.5, 5, 'Effort for a kilometre of desert track.', 'trial'),
  interdiction: number(
    0.12,
    'per sortie',
    0,
    1,
    'Share by which each sortie against a route slows movement on it; halved delay on a broken-up peak day.',
    'delay of 0.3 to 0.6 on peak strike days of this campaign',
  ),
  lowSupplyPace: number(
    0.6,
    'factor',
    0.1,
    1,
    'Pace of a formation with no supply at all; full supply gives 1.',
    'assumed',
  ),
  openRoom: number(8000, 'men', 500, 100000, 'Men who find room in open country or on a hill.', 'trial'),
  townRoom: number(12000, 'men', 500, 100000, 'Men who find room in a town.', 'trial'),
  cityRoom: number(30000, 'men', 500, 100000, 'Men who find room in a city.', 'trial'),
  freshCohesion: number(
    35,
    '0..100',
    0,
    100,
    'Cohesion below which a formation only moves towards ground of its own side.',
    'assumed',
  ),
} as const;
