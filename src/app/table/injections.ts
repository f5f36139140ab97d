// An injection while the umpire fills it in: which fields each kind has, and what it comes to.

import type { Injection } from '../session/orders/orders.ts';
import type { UmpireOptions } from '../store/table.ts';

/** Kinds that the form offers. */
export const DRAFT_KINDS = [
  'weather',
  'supply',
  'cohesion',
  'resolve',
  'commitment',
  'opinion',
  'place',
  'claim',
  'relation',
  'wake',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What an outlet can be made to claim, in the engine's order. */
export const CLAIMS = ['taken', 'held', 'losses', 'prisoners', 'harm'] as const;
/** How two can stand to each other, in the engine's order. */
export const RELATIONS = ['neutral', 'ally', 'enemy', 'truce'] as const;

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
  readonly text: string;
}
export type DraftField = Exclude<keyof Draft, 'kind' | 'text'> | 'number';

const FIELDS: { readonly [K in DraftKind]: readonly DraftField[] } = {
  weather: ['weather'],
  supply: ['actor', 'number'],
  cohesion: ['actor', 'number'],
  resolve: ['actor', 'number'],
  commitment: ['actor', 'number'],
  opinion: ['audience', 'actor', 'number'],
  place: ['formation', 'at'],
  claim: ['outlet', 'actor', 'claim', 'at', 'number'],
  relation: ['actor', 'other', 'to'],
  wake: ['actor'],
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

/** Kinds that a world has anything for. */
export function kindsFor(options: UmpireOptions): readonly DraftKind[] {
  const needs: { readonly [K in DraftKind]?: readonly unknown[] } = {
    weather: options.weather,
    commitment: options.sponsors,
    opinion: options.audiences,
    claim: options.outlets,
    wake: options.asleep,
  };
  return DRAFT_KINDS.filter((kind) => (needs[kind]?.length ?? 1) > 0);
}

/** A new draft of a kind, each field its first option. */
export function blank(kind: DraftKind, options: UmpireOptions): Draft {
  const first = (list: readonly { readonly index: number }[]) => list[0]?.index ?? 0;
  const actors =
    kind === 'commitment'
      ? options.sponsors
      : kind === 'wake'
        ? options.asleep
        : kind === 'opinion' || kind === 'relation' || kind === 'claim'
          ? options.actors
          : options.grounds;
  return {
    kind,
    weather: first(options.weather),
    actor: first(actors),
    other: options.actors[1]?.index ?? 0,
    audience: first(options.audiences),
    formation: first(options.formations),
    at: first(options.places),
    outlet: first(options.outlets),
    claim: 0,
    to: 0,
    text: kind === 'claim' ? '100' : '-10',
  };
}

/** The injection that a draft comes to. */
export function injectionOf(draft: Draft): Injection {
  const { kind, actor } = draft;
  const number = Number(draft.text);
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
      return { kind, a: actor, b: draft.other, to: draft.to };
    case 'wake':
      return { kind, actor };
    case 'supply':
    case 'cohesion':
    case 'resolve':
    case 'commitment':
      return { kind, actor, add: number };
  }
}
