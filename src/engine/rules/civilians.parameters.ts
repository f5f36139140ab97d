import { number } from '../declaration.ts';

export const civilians = {
  fighting: number(0.05, 'share a day', 0, 1, 'Share of people who leave a place of heavy fighting in a day.', '2 to 4 % a day in contested cities'),
  intensityMen: number(8000, 'men', 100, 100000, 'Men engaged in a battle that make its intensity 1.', 'trial'),
  intensitySortie: number(0.03, 'per sortie', 0, 1, 'Intensity added by a sortie.', 'trial'),
  intensityMost: number(1.5, 'factor', 0.1, 10, 'Greatest intensity that counts.', 'trial'),
  approach: number(0.012, 'share a day', 0, 1, 'Share who leave a place when a front is within the approach distance.', '0.5 to 1.5 % a day in threatened cities'),
  approachKm: number(25, 'km', 0, 500, 'Distance of the nearest opposing force at which people begin to leave.', 'threatened city within 20 km'),
  fear: number(2, 'factor', 1, 10, 'Greater flight where people would stand with the holder and its resolve is low.', 'x2 where people fear the other side'),
  back: number(0.02, 'share a day', 0, 1, 'Share of those away who go home once the place has been quiet.', 'assumed'),
  quietRounds: number(3, 'days', 0, 60, 'Days without fighting or a front nearby before people return.', 'assumed'),
  harm: number(0.00006, 'share', 0, 0.1, 'Share of the people present killed or hurt by a battle of intensity 1.', 'assumed'),
  harmResolve: number(0.02, 'points per hundred', 0, 5, 'Resolve lost by an actor for each hundred people its operations harm.', 'assumed'),
} as const;
