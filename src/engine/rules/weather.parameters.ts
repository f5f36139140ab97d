import { number } from '../numbers/declaration.ts';

export const weather = {
  forecastHolds: number(
    0.75,
    'chance',
    0,
    1,
    'Chance that the weather turns out as was expected the day before.',
    'assumed',
  ),
} as const;
