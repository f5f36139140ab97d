// What an umpire injects as one readable line each, as records keep it.

import { CLAIM_KINDS, LIGHTS, NONE, RELATIONS } from '../engine/game.ts';
import type { Injection, World } from '../engine/game.ts';

/** Stands for no place, or for nobody. */
const NOTHING = 'none';

export const INJECTION_KINDS = [
  'commitment',
  'resolve',
  'cohesion',
  'pressure',
  'credit',
  'supply',
  'opinion',
  'trust',
  'leverage',
  'licence',
  'exchange',
  'relation',
  'withdraw',
  'wake',
  'weather',
  'place',
  'claim',
] as const satisfies readonly Injection['kind'][];

/** The line for an injection in this world. Throws when it names rows that the world lacks. */
export function injectionText(world: World, injection: Injection): string {
  const { actors, audiences, tracks, formations, locations, weather, outlets } = world;
  const line = (...words: readonly (string | number)[]): string => [injection.kind, ...words].join(' ');
  switch (injection.kind) {
    case 'opinion':
      return line(idOf(audiences, injection.audience), idOf(actors, injection.actor), injection.add);
    case 'trust':
      return line(idOf(tracks, injection.track), injection.add);
    case 'leverage':
      return line(idOf(actors, injection.actor), idOf(actors, injection.client), injection.add);
    case 'licence':
      return line(
        idOf(actors, injection.client),
        idOf(actors, injection.front),
        LIGHTS[injection.light] ?? 'amber',
      );
    case 'exchange':
      return line(idOf(actors, injection.a), idOf(actors, injection.b), injection.share);
    case 'relation':
      return line(idOf(actors, injection.a), idOf(actors, injection.b), RELATIONS[injection.to] ?? 'neutral');
    case 'withdraw':
      return line(
        idOf(actors, injection.actor),
        injection.places.map((place) => idOf(locations, place)).join('+'),
        injection.to === NONE ? NOTHING : idOf(actors, injection.to),
      );
    case 'wake':
      return line(idOf(actors, injection.actor));
    case 'weather':
      return line(idOf(weather, injection.weather));
    case 'place':
      return line(idOf(formations, injection.formation), idOf(locations, injection.at));
    case 'claim':
      return line(
        idOf(outlets, injection.outlet),
        CLAIM_KINDS[injection.claim] ?? 'taken',
        idOf(actors, injection.about),
        injection.at === NONE ? NOTHING : idOf(locations, injection.at),
        injection.number,
      );
    default:
      return line(idOf(actors, injection.actor), injection.add);
  }
}

/** Words behind the kind, by kind. */
const WORDS: { readonly [K in Injection['kind']]: number } = {
  commitment: 2,
  resolve: 2,
  cohesion: 2,
  pressure: 2,
  credit: 2,
  supply: 2,
  opinion: 3,
  trust: 2,
  leverage: 3,
  licence: 3,
  exchange: 3,
  relation: 3,
  withdraw: 3,
  wake: 1,
  weather: 1,
  place: 2,
  claim: 5,
};

/** The injection that a line says, or null when it is none of this world. Whether it can be done is the engine's to say. */
export function readInjection(world: World, text: string): Injection | null {
  const [verb = '', ...words] = text.split(' ');
  const kind = INJECTION_KINDS.find((each) => each === verb);
  if (kind === undefined || words.length !== WORDS[kind]) return null;
  const read = reading(world, kind, words);
  return read !== null && isWhole(read) ? read : null;
}

/** Rows and numbers that could not be read are NaN; one such spoils the whole. */
function isWhole(injection: Injection): boolean {
  return Object.values(injection).every((value) =>
    typeof value === 'number'
      ? !Number.isNaN(value)
      : Array.isArray(value)
        ? value.every((row) => typeof row === 'number' && !Number.isNaN(row))
        : true,
  );
}

function reading(world: World, kind: Injection['kind'], words: readonly string[]): Injection | null {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = words;
  const { actors, audiences, tracks, formations, locations, weather, outlets } = world;
  switch (kind) {
    case 'opinion':
      return { kind, audience: rowOf(audiences, first), actor: rowOf(actors, second), add: decimal(third) };
    case 'trust':
      return { kind, track: rowOf(tracks, first), add: decimal(second) };
    case 'leverage':
      return { kind, actor: rowOf(actors, first), client: rowOf(actors, second), add: decimal(third) };
    case 'licence':
      return {
        kind,
        client: rowOf(actors, first),
        front: rowOf(actors, second),
        light: rowOf({ ids: LIGHTS }, third),
      };
    case 'exchange':
      return { kind, a: rowOf(actors, first), b: rowOf(actors, second), share: decimal(third) };
    case 'relation':
      return {
        kind,
        a: rowOf(actors, first),
        b: rowOf(actors, second),
        to: rowOf({ ids: RELATIONS }, third),
      };
    case 'withdraw':
      return {
        kind,
        actor: rowOf(actors, first),
        places: second.split('+').map((name) => rowOf(locations, name)),
        to: third === NOTHING ? NONE : rowOf(actors, third),
      };
    case 'wake':
      return { kind, actor: rowOf(actors, first) };
    case 'weather':
      return { kind, weather: rowOf(weather, first) };
    case 'place':
      return { kind, formation: rowOf(formations, first), at: rowOf(locations, second) };
    case 'claim':
      return {
        kind,
        outlet: rowOf(outlets, first),
        claim: rowOf({ ids: CLAIM_KINDS }, second),
        about: rowOf(actors, third),
        at: fourth === NOTHING ? NONE : rowOf(locations, fourth),
        number: decimal(fifth),
      };
    case 'commitment':
    case 'resolve':
    case 'cohesion':
    case 'pressure':
    case 'credit':
    case 'supply':
      return { kind, actor: rowOf(actors, first), add: decimal(second) };
  }
}

interface Table {
  readonly ids: readonly string[];
}

function idOf({ ids }: Table, row: number): string {
  const found = ids[row];
  if (found === undefined) throw new Error(`an injection names row ${row} of a table of ${ids.length}`);
  return found;
}

function rowOf({ ids }: Table, name: string): number {
  const row = ids.indexOf(name);
  return row < 0 ? Number.NaN : row;
}

function decimal(text: string): number {
  return /^-?(0|[1-9]\d{0,8})(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
}
