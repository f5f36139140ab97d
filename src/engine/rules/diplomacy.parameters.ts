import { number } from '../declaration.ts';

export const diplomacy = {
  standing: number(2, 'days', 1, 60, 'Days for which a proposal stands.', 'design'),
  coolOff: number(2, 'days', 0, 60, 'Days after a proposal lapsed or failed before it can be made again.', 'trial: twelve proposals a game without it'),
  press: number(0.2, 'pressure', 0, 5, 'Pressure added by one press, times the commitment of a sponsor on its client or half for others.', 'trial'),
  mediator: number(0.12, 'pressure', 0, 5, 'Pressure added by a mediator, whatever its commitment.', 'assumed'),
  pressureKept: number(0.82, 'a day', 0, 1, 'Share of pressure that remains after a day.', 'trial'),
  passedOn: number(0.25, 'share per point', 0, 5, 'Weight that a point of pressure on a sponsor adds to its own presses.', 'assumed: capitals that are pressed press their clients'),
  afterRefusal: number(0.6, 'share', 0, 1, 'Share of pressure that remains on a party after it has refused.', 'assumed'),
  failedProposal: number(0.2, 'share', 0, 1, 'Share of its credit that an actor loses when its proposal comes to nothing.', 'assumed'),
  noAnswer: number(0.15, 'share', 0, 1, 'Share of its credit that a party loses by leaving a proposal unanswered.', 'assumed'),
  creditRegained: number(0.04, 'a day', 0, 1, 'Credit regained on a day on which an actor talks.', 'assumed'),
  silence: number(0.02, 'a day', 0, 1, 'Credit lost on a day of silence by an actor that could talk.', 'assumed: contacts that are not kept up go cold'),
  asked: number(0.6, 'points', 0, 20, 'Commitment that a sponsor adds when its client asks it for help.', 'assumed'),
  lossWeight: number(1.2, 'willingness', 0, 10, 'Willingness for the share of men lost.', 'trial'),
  momentumWeight: number(0.05, 'willingness', 0, 2, 'Unwillingness for each point of momentum.', 'trial'),
  pressureWeight: number(0.5, 'willingness', 0, 5, 'Willingness for each point of pressure.', 'trial'),
  weaknessWeight: number(0.012, 'willingness per point', 0, 1, 'Willingness for each point of resolve below the level of weakness.', 'trial'),
  weaknessLevel: number(45, '0..100', 0, 100, 'Resolve below which weakness makes willing.', 'trial'),
} as const;
