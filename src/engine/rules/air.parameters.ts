import { number } from '../declaration.ts';

export const air = {
  threatKm: number(
    15,
    'km of effort',
    0,
    500,
    'Distance at which opposing troops in force threaten an airbase.',
    'assumed',
  ),
  threatShare: number(
    0.5,
    'share',
    0,
    1,
    'Share of its sorties that a threatened base still flies.',
    'assumed',
  ),
  threatForce: number(1, 'power', 0, 50, 'Power within that distance that counts as a threat.', 'assumed'),
  wearMen: number(
    0.002,
    'share per sortie',
    0,
    0.2,
    'Share of the men at a place lost to each sortie that wears it down.',
    'assumed; 420 strikes on the peak day did not stop the advance',
  ),
  wearCohesion: number(
    0.8,
    'points per sortie',
    0,
    30,
    'Cohesion lost there for each sortie, cut by dispersion and cover.',
    'assumed',
  ),
  wearSupply: number(0.6, 'points per sortie', 0, 30, 'Supply lost there for each sortie.', 'assumed'),
  cover: number(0.6, 'factor', 0, 1, 'Effect of strikes on troops in a city, hill or works.', 'assumed'),
  luckLow: number(0.4, 'factor', 0, 1, 'Least effect of a day of strikes.', 'assumed'),
  luckHigh: number(1.6, 'factor', 1, 5, 'Greatest effect of a day of strikes.', 'assumed'),
  harm: number(
    2,
    'people per sortie',
    0,
    500,
    'Civilians killed or hurt by a sortie over a place with 100,000 people.',
    'assumed',
  ),
} as const;
