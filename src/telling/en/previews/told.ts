// What previews are told with: lines, what the light of a sponsor says, powers at a place.

import { LIGHTS, NONE } from '../../../engine/game.ts';
import type { LicencePrice, Range, State, World } from '../../../engine/game.ts';
import { hasHours, momentOf } from '../../calendar.ts';
import type { Line } from '../../language.ts';
import type { QuantityName } from '../../quantities.ts';
import { explanations } from '../explanations.ts';
import { actor as actorName, capital, place } from '../names.ts';
import { counted, date, decimal, people, percent } from '../numbers.ts';

/** What an order can be expected to do, in lines. */
export interface Told {
  readonly lines: readonly Line[];
  readonly warning: string | null;
  /** What the order uses up besides command points. */
  readonly uses?: string;
}

/** A figure with what it means. */
export function line(label: string, value: string, quantity: QuantityName): Line {
  return { label, value, help: explanations[quantity].text, quantity };
}

/** A range of people or men. */
export function range(spread: Range): string {
  const low = people(Math.round(spread.low));
  const high = people(Math.round(spread.high));
  return low === high ? low : `${low} to ${high}`;
}

/** The place that all formations of an order leave, or a word for several. */
export function leftPlace(world: World, state: State, formations: readonly number[]): string {
  const places = new Set(formations.map((formation) => state.at[formation] ?? NONE));
  const [only] = places;
  return places.size === 1 && only !== undefined && only !== NONE
    ? place(world, only)
    : 'the places they leave';
}

/** What a garrison leaves behind it, where that is too little; else null. */
export function behind(where: string, leftBehind: number, threatBehind: number): string | null {
  if (threatBehind <= 0.05 || leftBehind >= 0.5 * threatBehind) return null;
  return leftBehind <= 0.05
    ? `Leaves nobody at ${where}, where opponents with a power of ${decimal(threatBehind)} could come.`
    : `Leaves little at ${where}: a power of ${decimal(leftBehind)}, where opponents with ${decimal(threatBehind)} could come.`;
}

/** What the light of a sponsor says of an attack, in one sentence; null where it costs nothing. */
export function licenceWarning(world: World, price: LicencePrice): string | null {
  const giver = price.giver === NONE ? '' : actorName(world, price.giver);
  if (LIGHTS[price.light] === 'red' && price.withheldUntil > 0)
    return `${capital(giver)} forbids this: it would commit itself less by ${counted(price.commitment, 'point', 'points')} and withhold supplies until ${date(momentOf(world, price.withheldUntil), 'long', hasHours(world))}.`;
  return LIGHTS[price.light] === 'amber' && price.commitment > 0
    ? `${capital(giver)} only tolerates this, and would commit itself less by ${decimal(price.commitment)}.`
    : null;
}

/** Lines about the light of a sponsor, none where nobody licenses. */
export function licenceLines(price: LicencePrice): Line[] {
  if (price.light === NONE) return [];
  const lines = [line('Light', LIGHT_WORDS[price.light] ?? '', 'licence')];
  if (price.commitment > 0)
    lines.push(line("Sponsor's commitment", `−${decimal(price.commitment)}`, 'commitment'));
  if (price.leverage > 0) lines.push(line("Sponsor's leverage", `−${percent(price.leverage)}`, 'leverage'));
  if (price.credit > 0) lines.push(line('Own credit', `−${percent(price.credit)}`, 'credit'));
  return lines;
}

/** Lights by code. */
export const LIGHT_WORDS = ['green, permitted', 'amber, tolerated', 'red, forbidden'] as const;

/** Powers at a place; where no opponent can come there is nothing to compare. */
export function inReach(power: number, threat: number): Line[] {
  if (threat <= 0.05) return [line('Opponents in reach', 'none', 'threat')];
  return [line('Power there', decimal(power), 'power'), line('Threat there', decimal(threat), 'threat')];
}

/** A figure before and after, or alone when it stays. */
export function change(now: number, then: number, words: (value: number) => string): string {
  const [before, after] = [words(now), words(then)];
  return before === after ? before : `${before}, then ${after}`;
}

/** Credit before and after. */
export function credit(now: number, then: number): string {
  return change(now, then, percent);
}
