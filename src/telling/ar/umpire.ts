// What an umpire does, always said as the umpire's doing.

import { LIGHTS, NONE, RELATIONS, UMPIRE_CHANGES } from '../../engine/game.ts';
import type { GameEvent, World } from '../../engine/game.ts';
import { actor, audience, formation, place, track, weather } from './names.ts';
import { POINTS, ofCounted } from './numbers.ts';

/** What a light makes of attacks. */
const LIGHT_SAYS: { readonly [K in (typeof LIGHTS)[number]]: string } = {
  green: 'مسموح بها',
  amber: 'متساهَل فيها',
  red: 'ممنوعة',
};

const RELATION_SAYS: { readonly [K in (typeof RELATIONS)[number]]: string } = {
  neutral: 'الحياد',
  ally: 'التحالف',
  enemy: 'الحرب',
  truce: 'الهدنة',
};

/** What of an actor rises or falls. */
const SUBJECTS: Readonly<Record<string, (name: string) => string>> = {
  commitment: (name) => `استعداد ${name} للمساعدة`,
  resolve: (name) => `عزيمة ${name}`,
  cohesion: (name) => `تماسك قوات ${name}`,
  pressure: (name) => `الضغط على ${name}`,
  credit: (name) => `مصداقية ${name}`,
  supply: (name) => `إمداد قوات ${name}`,
};

/** "A rise (or fall) of … by so many points", by the umpire's decision. */
function moved(what: string, value: number): string {
  const way = value < 0 ? 'خفض' : 'رفع';
  return `قرار المحكّم: ${way} ${what} بمقدار ${ofCounted(Math.abs(value), POINTS)}.`;
}

/** A change to one actor, or between two. */
export function umpireChanged(world: World, { a, b, c, n }: GameEvent): string {
  const kind = UMPIRE_CHANGES[c] ?? 'resolve';
  const points = kind === 'credit' || kind === 'leverage' ? Math.round(100 * n) : n;
  switch (kind) {
    case 'wake':
      return `قرار المحكّم: دخول ${actor(world, a)} في الحرب.`;
    case 'withdraw':
      return `قرار المحكّم: سحب قوات ${actor(world, a)}.`;
    case 'leverage':
      return moved(`نفوذ ${actor(world, a)} لدى ${actor(world, b)}`, points);
    case 'licence':
      return `قرار المحكّم: هجمات ${actor(world, a)} على ${actor(world, b)} ${LIGHT_SAYS[LIGHTS[n] ?? 'amber']} من الآن.`;
    case 'exchange':
      return `قرار المحكّم: تبادل الأسرى بين ${actor(world, a)} و${actor(world, b)}.`;
    case 'relation':
      return `قرار المحكّم: ${RELATION_SAYS[RELATIONS[n] ?? 'neutral']} بين ${actor(world, a)} و${actor(world, b)} من الآن.`;
    default:
      return moved(SUBJECTS[kind]?.(actor(world, a)) ?? '', points);
  }
}

export function umpireWeather(world: World, { a }: GameEvent): string {
  return `قرار المحكّم: تغيير الطقس إلى: ${weather(world, a)}.`;
}

export function umpirePlaced(world: World, { a, b }: GameEvent): string {
  return b === NONE
    ? `قرار المحكّم: نقل ${formation(world, a)}.`
    : `قرار المحكّم: نقل ${formation(world, a)} إلى ${place(world, b)}.`;
}

export function umpireOpinion(world: World, { a, b, n }: GameEvent): string {
  return moved(`رأي ${audience(world, a)} في ${actor(world, b)}`, n);
}

export function umpireTrust(world: World, { a, n }: GameEvent): string {
  return moved(`الثقة في مسار ${track(world, a)}`, n);
}
