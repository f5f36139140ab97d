import { number } from '../declaration.ts';

export const diplomacy = {
  standing: number(2, 'days', 1, 60, 'Days for which a proposal stands.', 'design'),
  coolOff: number(2, 'days', 0, 60, 'Days after a proposal lapsed or failed before it can be made again.', 'trial: twelve proposals a game without it'),
  press: number(0.25, 'pressure', 0, 5, 'Pressure added by one press, times the commitment of a sponsor on its client or half for others.', 'trial'),
  mediator: number(0.12, 'pressure', 0, 5, 'Pressure added by a mediator, whatever its commitment.', 'assumed'),
  pressureKept: number(0.82, 'a day', 0, 1, 'Share of pressure that remains after a day.', 'trial'),
  lossWeight: number(1.2, 'willingness', 0, 10, 'Willingness for the share of men lost.', 'trial'),
  momentumWeight: number(0.05, 'willingness', 0, 2, 'Unwillingness for each point of momentum.', 'trial'),
  pressureWeight: number(0.5, 'willingness', 0, 5, 'Willingness for each point of pressure.', 'trial'),
  weaknessWeight: number(0.012, 'willingness per point', 0, 1, 'Willingness for each point of resolve below the level of weakness.', 'trial'),
  weaknessLevel: number(45, '0..100', 0, 100, 'Resolve below which weakness makes willing.', 'trial'),
} as const;
