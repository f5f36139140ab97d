// What a language has to say. A new language is one more folder that fills this in; the compiler names what is missing.

import type {
  Condition,
  EventKind,
  GameEvent,
  Order,
  OrderKind,
  OutcomeIndex,
  Preview,
  Quantity,
  RefusalCode,
  State,
  World,
} from '../engine/game.ts';
import type { BattleSummary } from './battles.ts';
import type { DayGroup } from './day.ts';
import type { QuantityName } from './quantities.ts';

/** A figure with its name and what it means, for panels and tables. */
export interface Line {
  readonly label: string;
  readonly value: string;
  readonly help: string;
}

/** What an order can be expected to do, in words. */
export interface ToldPreview {
  readonly lines: readonly Line[];
  /** What the order uses up, in one sentence. */
  readonly cost: string;
  /** The one thing to think of before giving it, or null. */
  readonly warning: string | null;
}

/** A quantity of the game explained. */
export interface Explanation {
  readonly label: string;
  readonly text: string;
  /** Ids of the parameters that drive it, such as `combat.reach`. */
  readonly parameters: readonly string[];
}

/** How a date is written: with weekday and year, day and month, or as short as an axis needs. */
export type DateStyle = 'full' | 'long' | 'short';

/** What can turn a game, for the sentences of its causes. */
export type Cause =
  | { readonly kind: 'place'; readonly location: number; readonly to: number; readonly from: number }
  | { readonly kind: 'collapse'; readonly actor: number }
  | { readonly kind: 'link'; readonly link: number }
  | { readonly kind: 'deal'; readonly deal: number }
  | { readonly kind: 'trigger'; readonly trigger: number };

/** An order of one kind. */
export type OrderOf<K extends OrderKind> = Extract<Order, { kind: K }>;

/** All sentences of one language. */
export interface Language {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** One line an event; null for those that only keep the books, and for amounts of nothing. */
  readonly events: { readonly [K in EventKind]: (world: World, event: GameEvent) => string | null };
  readonly refusals: { readonly [C in RefusalCode]: (world: World, values: readonly number[]) => string };
  readonly orders: { readonly [K in OrderKind]: (world: World, order: OrderOf<K>) => string };
  battle(world: World, battle: BattleSummary): string;
  group(world: World, group: DayGroup): string;
  preview(world: World, state: State, order: Order, preview: Preview): ToldPreview;
  condition(world: World, condition: Condition, met: boolean): string;
  /** Stands over parts of which one must hold. */
  readonly anyOf: string;
  quantity(world: World, quantity: Quantity): string;
  outcome(world: World, outcome: OutcomeIndex): string;
  cause(world: World, cause: Cause, round: number): string;
  date(moment: Date, style: DateStyle, hours: boolean): string;
  round(round: number, date: string): string;
  nerve(cohesion: number): string;
  will(resolve: number): string;
  supplied(supply: number): string;
  odds(ratio: number): string;
  count(value: number): string;
  percent(share: number): string;
  list(items: readonly string[]): string;
  readonly explanations: { readonly [Q in QuantityName]: { readonly label: string; readonly text: string } };
}
