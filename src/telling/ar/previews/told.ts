// What previews are told with: lines, what the light of a sponsor says, powers at a place.

import { LIGHTS, NONE } from '../../../engine/game.ts';
import type { LicencePrice, Range, State, World } from '../../../engine/game.ts';
import { hasHours, momentOf } from '../../calendar.ts';
import type { Line } from '../../language.ts';
import type { QuantityName } from '../../quantities.ts';
import { explanations } from '../explanations.ts';
import { actor as actorName, place } from '../names.ts';
import {
  POINTS,
  date,
  decimal,
  ofCounted,
  people,
  percent,
  signed,
  signedPercent,
  stopped,
} from '../numbers.ts';

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
  return low === high ? low : `من ${low} إلى ${high}`;
}

/** The place that all formations of an order leave, or a word for several. */
export function leftPlace(world: World, state: State, formations: readonly number[]): string {
  const places = new Set(formations.map((formation) => state.at[formation] ?? NONE));
  const [only] = places;
  return places.size === 1 && only !== undefined && only !== NONE
    ? place(world, only)
    : 'الأماكن التي تغادرها التشكيلات';
}

/** What a garrison leaves behind it, where that is too little; else null. */
export function behind(where: string, leftBehind: number, threatBehind: number): string | null {
  if (threatBehind <= 0.05 || leftBehind >= 0.5 * threatBehind) return null;
  return leftBehind <= 0.05
    ? stopped(`لا يبقى أحد في ${where}، وقد يأتي خصوم بقوة ${decimal(threatBehind)}`)
    : stopped(
        `يبقى القليل في ${where}: قوة ${decimal(leftBehind)}، وقد يأتي خصوم بقوة ${decimal(threatBehind)}`,
      );
}

/** What the light of a sponsor says of an attack, in one sentence; null where it costs nothing. */
export function licenceWarning(world: World, price: LicencePrice): string | null {
  const giver = actorName(world, price.giver);
  if (LIGHTS[price.light] === 'red' && price.withheldUntil > 0)
    return `هذا ممنوع من جانب ${giver}: ينخفض الالتزام بمقدار ${ofCounted(price.commitment, POINTS)} وتُحجب الإمدادات حتى ${date(momentOf(world, price.withheldUntil), 'long', hasHours(world))}.`;
  return LIGHTS[price.light] === 'amber' && price.commitment > 0
    ? stopped(`هذا متساهَل فيه فحسب من جانب ${giver}، وينخفض الالتزام بمقدار ${decimal(price.commitment)}`)
    : null;
}

/** Lines about the light of a sponsor, none where nobody licenses. */
export function licenceLines(price: LicencePrice): Line[] {
  if (price.light === NONE) return [];
  const lines = [line('الإذن', LIGHT_WORDS[price.light] ?? '', 'licence')];
  if (price.commitment > 0) lines.push(line('التزام الداعم', signed(-price.commitment), 'commitment'));
  if (price.leverage > 0) lines.push(line('نفوذ الداعم', signedPercent(-price.leverage), 'leverage'));
  if (price.credit > 0) lines.push(line('رصيدك', signedPercent(-price.credit), 'credit'));
  return lines;
}

/** Lights by code. */
export const LIGHT_WORDS = ['أخضر، مسموح', 'أصفر، متساهَل فيه', 'أحمر، ممنوع'] as const;

/** Powers at a place; where no opponent can come there is nothing to compare. */
export function inReach(power: number, threat: number): Line[] {
  if (threat <= 0.05) return [line('خصوم في المدى', 'لا أحد', 'threat')];
  return [line('القوة هناك', decimal(power), 'power'), line('التهديد هناك', decimal(threat), 'threat')];
}

/** A figure before and after, or alone when it stays. */
export function change(now: number, then: number, words: (value: number) => string): string {
  const [before, after] = [words(now), words(then)];
  return before === after ? before : `${before}، ثم ${after}`;
}

/** Credit before and after. */
export function credit(now: number, then: number): string {
  return change(now, then, percent);
}
