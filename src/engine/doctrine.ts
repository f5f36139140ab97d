// Weights of a machine player, as data in the scenario: declared once here, read by policies.

import type { Declaration } from './declaration.ts';

export const DOCTRINE = {
  acceptableOdds: {
    value: 1.5,
    unit: 'power ratio',
    low: 0.1,
    high: 10,
    about: 'Estimated odds from which an attack is worth making.',
    source: 'trial: 0.85 for a side with momentum, 1.5 for others',
  },
  gatherTo: {
    value: 3,
    unit: 'power ratio',
    low: 0.5,
    high: 10,
    about: 'Odds at which no more formations join an attack.',
    source: 'the 3:1 rule of thumb',
  },
  withdrawBelow: {
    value: 0.3,
    unit: 'share of threat',
    low: 0,
    high: 2,
    about: 'A garrison whose power is below this share of the threat falls back.',
    source: 'trial',
  },
  keepBack: {
    value: 0.25,
    unit: 'share',
    low: 0,
    high: 1,
    about: 'Share of the threatening power a place of value keeps as a floor garrison.',
    source: 'trial',
  },
  guardOfValue: {
    value: 0.3,
    unit: 'power per point of value',
    low: 0,
    high: 3,
    about: 'Power that a place worth 7 or more keeps, threatened or not: its last sufficient garrison stays.',
    source: 'assumed; capital and coast garrisons stayed',
  },
  minimumGarrison: {
    value: 1,
    unit: 'formations',
    low: 0,
    high: 4,
    about: 'Formations that stay in any place of value next to an opponent.',
    source: 'trial',
  },
  travelAversion: {
    value: 0.02,
    unit: 'need per km',
    low: 0,
    high: 1,
    about: 'What a kilometre costs against the need of a place.',
    source: 'trial',
  },
  reluctanceToReturn: {
    value: 1,
    unit: 'need',
    low: 0,
    high: 10,
    about: 'Extra need before a formation goes back where it was in the last two rounds.',
    source: 'assumed; stops shuttling',
  },
  supportShare: {
    value: 0.5,
    unit: 'share',
    low: 0,
    high: 1,
    about:
      'Share of sorties that support the most threatened place of value; the rest wear down or interdict.',
    source: 'trial',
  },
  pressFrom: {
    value: 1,
    unit: 'round',
    low: 1,
    high: 60,
    about: 'Round from which the actor presses others towards a deal.',
    source: 'assumed',
  },
  proposeFrom: {
    value: 4,
    unit: 'round',
    low: 1,
    high: 60,
    about: 'Round from which the actor puts deals on the table.',
    source: 'assumed',
  },
  acceptAbove: {
    value: 0.5,
    unit: 'willingness',
    low: -2,
    high: 2,
    about: 'Willingness above which the actor accepts a deal.',
    source: 'trial: 0.5; 0.3 for small parties',
  },
  offerFrom: {
    value: 0.05,
    unit: 'chance a day',
    low: 0,
    high: 1,
    about: 'Chance of acceptance from which a local deal is worth offering.',
    source: 'assumed',
  },
  commitTo: {
    value: 60,
    unit: 'commitment',
    low: 0,
    high: 100,
    about: 'Commitment a sponsor moves towards while its client holds.',
    source: 'assumed',
  },
  abandonBelow: {
    value: 25,
    unit: 'client resolve',
    low: 0,
    high: 100,
    about: 'Client resolve below which a sponsor lowers its commitment.',
    source: 'assumed',
  },
} as const satisfies Record<string, Declaration>;

export type DoctrineName = keyof typeof DOCTRINE;
/** A doctrine with every weight filled in. */
export type DoctrineValues = { readonly [name in DoctrineName]: number };
