// What an umpire does, always said as the umpire's doing.

import { LIGHTS, NONE, RELATIONS, UMPIRE_CHANGES } from '../../engine/game.ts';
import type { GameEvent, World } from '../../engine/game.ts';
import { actor, audience, formation, owner, place, track, weather } from './names.ts';
import { counted } from './numbers.ts';

/** What a light makes of attacks. */
const LIGHT_SAYS: { readonly [K in (typeof LIGHTS)[number]]: string } = {
  green: 'permitted',
  amber: 'tolerated',
  red: 'forbidden',
};

const RELATION_SAYS: { readonly [K in (typeof RELATIONS)[number]]: string } = {
  neutral: 'neutral to each other',
  ally: 'allies',
  enemy: 'at war',
  truce: 'under a truce',
};

/** What of an actor rises or falls. */
const SUBJECTS: Readonly<Record<string, (name: string) => string>> = {
  commitment: (name) => `${owner(name)} readiness to help`,
  resolve: (name) => `${owner(name)} will to go on`,
  cohesion: (name) => `the nerve of the troops of ${name}`,
  pressure: (name) => `the pressure on ${name}`,
  credit: (name) => `${owner(name)} credit`,
  supply: (name) => `the supply of the troops of ${name}`,
};

function moved(value: number): string {
  return `${value < 0 ? 'falls' : 'rises'} by ${counted(Math.abs(value), 'point', 'points')}`;
}

/** A change to one actor, or between two. */
export function umpireChanged(world: World, { a, b, c, n }: GameEvent): string {
  const kind = UMPIRE_CHANGES[c] ?? 'resolve';
  const points = kind === 'credit' || kind === 'leverage' ? Math.round(100 * n) : n;
  switch (kind) {
    case 'wake':
      return `The umpire lets ${actor(world, a)} enter the war.`;
    case 'withdraw':
      return `The umpire takes troops of ${actor(world, a)} back.`;
    case 'leverage':
      return `By the umpire’s hand the leverage of ${actor(world, a)} over ${actor(world, b)} ${moved(points)}.`;
    case 'licence':
      return `The umpire decides: attacks of ${actor(world, a)} on ${actor(world, b)} are ${LIGHT_SAYS[LIGHTS[n] ?? 'amber']} from now on.`;
    case 'exchange':
      return `The umpire lets ${actor(world, a)} and ${actor(world, b)} exchange prisoners.`;
    case 'relation':
      return `The umpire decides: ${actor(world, a)} and ${actor(world, b)} are ${RELATION_SAYS[RELATIONS[n] ?? 'neutral']} from now on.`;
    default:
      return `By the umpire’s hand ${SUBJECTS[kind]?.(actor(world, a)) ?? ''} ${moved(points)}.`;
  }
}

export function umpireWeather(world: World, { a }: GameEvent): string {
  return `The umpire changes the weather: ${weather(world, a)}.`;
}

export function umpirePlaced(world: World, { a, b }: GameEvent): string {
  return b === NONE
    ? `The umpire moves ${formation(world, a)}.`
    : `The umpire puts ${formation(world, a)} at ${place(world, b)}.`;
}

export function umpireOpinion(world: World, { a, b, n }: GameEvent): string {
  return `By the umpire’s hand the opinion of ${actor(world, b)} held by ${audience(world, a)} ${moved(n)}.`;
}

export function umpireTrust(world: World, { a, n }: GameEvent): string {
  return `By the umpire’s hand trust along ${track(world, a)} ${moved(n)}.`;
}
