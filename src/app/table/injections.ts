// An injection while the umpire fills it in: which fields each kind has, and what it comes to.

import type { Injection } from '../session/orders/orders.ts';
import type { Option, UmpireOptions } from '../store/table.ts';

export type DraftKind = Injection['kind'];

/** Everything that an umpire can change, by what it is about. */
export const GROUPS = {
  day: ['weather', 'wake', 'relation'],
  troops: ['place', 'withdraw', 'supply', 'cohesion', 'exchange'],
  wills: ['resolve', 'commitment', 'leverage', 'licence'],
  talks: ['trust', 'pressure', 'credit'],
  said: ['claim', 'opinion'],
} as const satisfies Readonly<Record<string, readonly DraftKind[]>>;
export type GroupName = keyof typeof GROUPS;

/** What an outlet can be made to claim, in the engine's order. */
export const CLAIMS = ['taken', 'held', 'losses', 'prisoners', 'harm'] as const;
/** How two can stand to each other, in the engine's order. */
export const RELATIONS = ['neutral', 'ally', 'enemy', 'truce'] as const;
/** What a sponsor can say to attacks, in the engine's order. */
export const LIGHTS = ['green', 'amber', 'red'] as const;
/** Stands for nobody among actors. */
export const NOBODY = -1;

/** An injection in the form: rows by field, and the number as it is written. */
export interface Draft {
  readonly kind: DraftKind;
  readonly weather: number;
  readonly actor: number;
  readonly other: number;
  readonly audience: number;
  readonly formation: number;
  readonly at: number;
  readonly outlet: number;
  readonly claim: number;
  readonly to: number;
  readonly track: number;
  /** A sponsor and whom its word bears on, or a troop's owner and its place, by its index in the list of such pairs. */
  readonly pair: number;
  readonly light: number;
  readonly taker: number;
  readonly text: string;
}
export type DraftField = Exclude<keyof Draft, 'kind' | 'text'> | 'number';

const FIELDS: { readonly [K in DraftKind]: readonly DraftField[] } = {
  weather: ['weather'],
  wake: ['actor'],
  relation: ['actor', 'other', 'to'],
  place: ['formation', 'at'],
  withdraw: ['pair', 'taker'],
  supply: ['actor', 'number'],
  cohesion: ['actor', 'number'],
  exchange: ['actor', 'other', 'number'],
  resolve: ['actor', 'number'],
  commitment: ['actor', 'number'],
  leverage: ['pair', 'number'],
  licence: ['actor', 'other', 'light'],
  trust: ['track', 'number'],
  pressure: ['actor', 'number'],
  credit: ['actor', 'number'],
  claim: ['outlet', 'actor', 'claim', 'at', 'number'],
  opinion: ['audience', 'actor', 'number'],
};

/** The number that stands in the form first: points, but people in a claim, and an exchange has no less than nothing. */
const FIRST_NUMBER: { readonly [K in DraftKind]?: string } = {
  claim: '100',
  exchange: '50',
  pressure: '1',
  trust: '10',
};

/** The fields of a draft: a claim that a place is taken or held counts nobody, one of harm names no place. */
export function fieldsOf({ kind, claim }: Draft): readonly DraftField[] {
  if (kind !== 'claim') return FIELDS[kind];
  const name = CLAIMS[claim];
  return FIELDS.claim.filter(
    (field) =>
      !(field === 'number' && (name === 'taken' || name === 'held')) && !(field === 'at' && name === 'harm'),
  );
}

/** Who can be named as the one that a kind is about. */
export function actorsFor(kind: DraftKind, options: UmpireOptions): readonly Option[] {
  switch (kind) {
    case 'commitment':
      return options.sponsors;
    case 'wake':
      return options.asleep;
    case 'licence':
      return options.licensed;
    case 'opinion':
    case 'relation':
    case 'claim':
    case 'pressure':
    case 'credit':
      return options.actors;
    default:
      return options.grounds;
  }
}

/** Pairs that a kind can name. */
export function pairsFor(kind: DraftKind, options: UmpireOptions): readonly Option[] {
  const pairs = kind === 'withdraw' ? options.garrisons : options.patrons;
  return pairs.map(({ name }, index) => ({ index, name }));
}

/** Kinds of a group that a world has anything for. */
export function kindsFor(group: GroupName, options: UmpireOptions): readonly DraftKind[] {
  const needs: { readonly [K in DraftKind]?: readonly unknown[] } = {
    weather: options.weather,
    commitment: options.sponsors,
    opinion: options.audiences,
    claim: options.outlets,
    wake: options.asleep,
    trust: options.tracks,
    leverage: options.patrons,
    licence: options.licensed,
    withdraw: options.garrisons,
  };
  return GROUPS[group].filter((kind: DraftKind) => (needs[kind]?.length ?? 1) > 0);
}

/** A new draft of a kind, each field its first option. */
export function blank(kind: DraftKind, options: UmpireOptions): Draft {
  const first = (list: readonly { readonly index: number }[]) => list[0]?.index ?? 0;
  const actor = first(actorsFor(kind, options));
  return {
    kind,
    weather: first(options.weather),
    actor,
    other:
      options[kind === 'relation' ? 'actors' : 'grounds'].find(({ index }) => index !== actor)?.index ?? 0,
    audience: first(options.audiences),
    formation: first(options.formations),
    at: first(options.places),
    outlet: first(options.outlets),
    claim: 0,
    to: 0,
    track: first(options.tracks),
    pair: 0,
    light: 0,
    taker: NOBODY,
    text: FIRST_NUMBER[kind] ?? '-10',
  };
}

/** The injection that a draft comes to. */
export function injectionOf(draft: Draft, options: UmpireOptions): Injection {
  const { kind, actor, other } = draft;
  const number = draft.text.trim() === '' ? Number.NaN : Number(draft.text);
  switch (kind) {
    case 'weather':
      return { kind, weather: draft.weather };
    case 'opinion':
      return { kind, audience: draft.audience, actor, add: number };
    case 'place':
      return { kind, formation: draft.formation, at: draft.at };
    case 'claim': {
      const fields = fieldsOf(draft);
      return {
        kind,
        outlet: draft.outlet,
        claim: draft.claim,
        about: actor,
        at: fields.includes('at') ? draft.at : -1,
        number: fields.includes('number') ? number : 0,
      };
    }
    case 'relation':
      return { kind, a: actor, b: other, to: draft.to };
    case 'wake':
      return { kind, actor };
    case 'trust':
      return { kind, track: draft.track, add: number };
    case 'leverage': {
      const patron = options.patrons[draft.pair];
      return { kind, actor: patron?.actor ?? NOBODY, client: patron?.client ?? NOBODY, add: number / 100 };
    }
    case 'licence':
      return { kind, client: actor, front: other, light: draft.light };
    case 'exchange':
      return { kind, a: actor, b: other, share: number / 100 };
    case 'withdraw': {
      const garrison = options.garrisons[draft.pair];
      const places = garrison ? [garrison.place] : [];
      return { kind, actor: garrison?.actor ?? NOBODY, places, to: draft.taker };
    }
    case 'credit':
      return { kind, actor, add: number / 100 };
    case 'supply':
    case 'cohesion':
    case 'resolve':
    case 'commitment':
    case 'pressure':
      return { kind, actor, add: number };
  }
}
