// What previews are told with: figures with their names, what the light of a sponsor says, powers at a place.

import { LIGHTS, NONE, actorOnTurn } from '../../engine/game.ts';
import type { LicencePrice, Range, State, World } from '../../engine/game.ts';
import { hasHours, lastDayOf, momentOf } from '../calendar.ts';
import type { Language, Line } from '../language.ts';
import type { QuantityName } from '../quantities.ts';
import { isAtFront } from './front.ts';
import type { FigureName, PreviewWords, Warning } from './words.ts';

/** Powers below this are nobody. */
const NOBODY = 0.05;

/** What an order can be expected to do, in lines. */
export interface Told {
  readonly lines: readonly Line[];
  readonly warning: Warning | null;
  /** What the order uses up besides command points. */
  readonly uses?: string;
}

/** Whose order is told of, and in what words. */
export interface Teller {
  readonly world: World;
  readonly state: State;
  readonly language: Language;
  readonly words: PreviewWords;
}

/** A figure with what it means, under a name of its own. */
export function namedLine({ language }: Teller, label: string, value: string, quantity: QuantityName): Line {
  return { label, value, help: language.explanations[quantity].text, quantity };
}

/** A figure with what it means. */
export function line(teller: Teller, figure: FigureName, value: string, quantity: QuantityName): Line {
  return namedLine(teller, teller.words.figures[figure], value, quantity);
}

/** The day on which a round begins. */
export function day({ world, language }: Teller, round: number): string {
  return language.date(momentOf(world, round), 'long', hasHours(world));
}

/** The last day of a round. */
export function lastDay({ world, language }: Teller, round: number): string {
  return language.date(lastDayOf(world, round), 'long', hasHours(world));
}

/** A range of people or men. */
export function range({ words }: Teller, spread: Range): string {
  const low = words.people(Math.round(spread.low));
  const high = words.people(Math.round(spread.high));
  return low === high ? low : words.fromTo(low, high);
}

/** Formations that an order takes from where they stand, and that place in words. */
export interface Leaving {
  readonly formations: readonly number[];
  readonly where: string;
}

/** The place that all formations of an order leave, or a word for several. */
export function leftPlace({ world, state, words }: Teller, formations: readonly number[]): string {
  const places = new Set(formations.map((formation) => state.at[formation] ?? NONE));
  const [only] = places;
  return places.size === 1 && only !== undefined && only !== NONE
    ? words.place(world, only)
    : words.placesLeft;
}

/** What a garrison leaves behind it at the front, where that is less than half of who could come; else null. */
export function behind(
  { world, state, words }: Teller,
  { formations, where }: Leaving,
  leftBehind: number,
  threatBehind: number,
): Warning | null {
  if (threatBehind <= NOBODY || leftBehind >= 0.5 * threatBehind) return null;
  const actor = actorOnTurn(state);
  const places = new Set(formations.map((formation) => state.at[formation] ?? NONE));
  if (actor !== NONE && ![...places].some((place) => place !== NONE && isAtFront(world, state, place, actor)))
    return null;
  return leftBehind <= NOBODY
    ? words.warnings.leavesNobody(where, threatBehind)
    : words.warnings.leavesLittle(where, leftBehind, threatBehind);
}

/** What the light of a sponsor says of an attack, null where it costs nothing. */
export function licenceWarning(teller: Teller, price: LicencePrice): Warning | null {
  const { world, words } = teller;
  if (price.giver === NONE) return null;
  const giver = words.actor(world, price.giver);
  if (LIGHTS[price.light] === 'red' && price.withheldUntil > 0)
    return words.warnings.forbidden(giver, price.commitment, day(teller, price.withheldUntil));
  return LIGHTS[price.light] === 'amber' && price.commitment > 0
    ? words.warnings.tolerated(giver, price.commitment)
    : null;
}

/** Lines about the light of a sponsor, none where nobody licenses. */
export function licenceLines(teller: Teller, price: LicencePrice): Line[] {
  const { words } = teller;
  if (price.light === NONE) return [];
  const lines = [line(teller, 'light', words.lights[price.light] ?? '', 'licence')];
  if (price.commitment > 0)
    lines.push(line(teller, 'sponsorCommitment', words.signed(-price.commitment), 'commitment'));
  if (price.leverage > 0)
    lines.push(line(teller, 'sponsorLeverage', words.signedPercent(-price.leverage), 'leverage'));
  if (price.credit > 0) lines.push(line(teller, 'ownCredit', words.signedPercent(-price.credit), 'credit'));
  return lines;
}

/** Powers at a place; where no opponent can come there is nothing to compare. */
export function inReach(teller: Teller, power: number, threat: number): Line[] {
  const { words } = teller;
  if (threat <= NOBODY) return [line(teller, 'opponentsInReach', words.nobody, 'threat')];
  return [
    line(teller, 'powerThere', words.decimal(power), 'power'),
    line(teller, 'threatThere', words.decimal(threat), 'threat'),
  ];
}

/** Whether so few would stand somewhere that those who could come are more than twice as strong. */
export function isExposed(power: number, threat: number): boolean {
  return threat > NOBODY && power < 0.5 * threat;
}

/** A figure before and after, or alone when it stays. */
export function change(
  { words }: Teller,
  now: number,
  then: number,
  write: (value: number) => string,
): string {
  const [before, after] = [write(now), write(then)];
  return before === after ? before : words.beforeAfter(before, after);
}

/** Credit before and after. */
export function credit(teller: Teller, now: number, then: number): string {
  return change(teller, now, then, teller.language.percent);
}
