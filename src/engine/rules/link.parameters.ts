import { number } from '../declaration.ts';

export const link = {
  motorway: number(
    100,
    'index',
    0,
    1000,
    'Carrying capacity of a motorway.',
    'editor index of the route table',
  ),
  primary: number(
    50,
    'index',
    0,
    1000,
    'Carrying capacity of a primary road.',
    'editor index of the route table',
  ),
  secondary: number(
    20,
    'index',
    0,
    1000,
    'Carrying capacity of a secondary road.',
    'editor index of the route table',
  ),
  mountain: number(
    10,
    'index',
    0,
    1000,
    'Carrying capacity of a mountain road.',
    'editor index of the route table',
  ),
  desert: number(
    8,
    'index',
    0,
    1000,
    'Carrying capacity of a desert track.',
    'editor index of the route table',
  ),
  cutShock: number(
    10,
    'points',
    0,
    60,
    "Cohesion lost by the holder's formations when a link is cut.",
    'assumed: route to the capital cut, a further tenth',
  ),
  cutResolve: number(3, 'points', 0, 60, 'Resolve lost by the holder when a link is cut.', 'assumed'),
} as const;
