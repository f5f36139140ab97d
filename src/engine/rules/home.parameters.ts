import { number } from '../declaration.ts';

export const home = {
  power: number(0.6, 'power', 0, 10, 'Power of home defenders at full readiness in a small place.', 'trial'),
  valueScale: number(3, 'value', 0.5, 20, 'Value of a place that doubles its home defence.', 'trial'),
  peopleBase: number(0.4, 'factor', 0, 2, 'Home defence of a place with hardly any people.', 'trial'),
  peopleScale: number(100000, 'people', 1000, 10000000, 'People whose square root adds one to the factor.', 'trial'),
  peopleMost: number(1.5, 'factor', 0.1, 5, 'Largest factor for people.', 'trial'),
  resolveScale: number(60, '0..100', 1, 100, 'Resolve at which home defenders stand with full heart.', 'trial'),
  force: number(0.35, 'power', 0.01, 10, 'Home defence from which a place without troops counts as held in force and must be attacked.', 'trial: empty rears fall by a walk without it'),
  settleRounds: number(2, 'days', 0, 30, 'Days a place must be held before it yields supply and counts towards aims.', 'trial'),
  riseBelow: number(38, '0..100', 0, 100, 'Resolve of a holder below which places may rise against it.', 'trial'),
  riseChance: number(0.4, 'a day', 0, 1, 'Chance a day that a ready place rises, times its readiness.', 'trial'),
  riseReadiness: number(0.4, '0..1', 0, 1, 'Readiness for another faction from which a place can rise.', 'assumed'),
  riseLoss: number(0.3, 'share', 0, 1, 'Share of a garrison scattered when the place rises.', 'trial'),
  riseCohesion: number(20, 'points', 0, 100, 'Cohesion lost by a garrison when the place rises.', 'trial'),
} as const;
