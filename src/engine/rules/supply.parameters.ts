import { number } from '../declaration.ts';

export const supply = {
  freeRange: number(120, 'km of effort', 0, 2000, 'Distance from a source within which nothing is lost on the road.', 'trial'),
  reach: number(500, 'km of effort', 1, 5000, 'Distance at which only the far share arrives.', 'trial'),
  farShare: number(0.3, 'share', 0, 1, 'Share that arrives at the far distance and beyond.', 'trial'),
  rationBase: number(0.35, 'share', 0, 1, 'Supply level of a formation whose source gives it nothing.', 'trial'),
  gain: number(34, 'points a day', 0, 100, 'Most that supply rises in a day.', 'trial'),
  loss: number(18, 'points a day', 0, 100, 'Most that supply falls in a day, and what the cut off lose.', 'trial'),
  hungry: number(30, '0..100', 0, 100, 'Supply below which men and order are lost.', 'trial'),
  hungryMen: number(0.02, 'share a day', 0, 1, 'Share of a hungry formation that scatters in a day.', 'trial'),
  hungryCohesion: number(3, 'points a day', 0, 100, 'Cohesion that a hungry formation loses in a day.', 'trial'),
  cutOffDays: number(18, 'points a day', 0, 100, 'Supply used up in a day by a formation with no open road.', 'trial'),
  interdiction: number(30, 'km of effort per sortie', 0, 1000, 'Added distance on a route for each sortie against it.', 'assumed'),
  stockUse: number(1, 'share a day', 0, 1, 'Share of a stock of shipped goods that can be handed out in a day.', 'assumed'),
  stockLost: number(0.5, 'share', 0, 1, 'Share of a stock destroyed when the place changes hands; the rest feeds the new holder.', 'assumed'),
} as const;
