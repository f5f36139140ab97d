// What a language has to say. A new language is one more folder that fills this in; the compiler names what is missing.

import type {
  Condition,
  EventKind,
  GameEvent,
  Order,
  OrderKind,
  OutcomeIndex,
  Quantity,
  RefusalCode,
  RuleName,
  World,
} from '../engine/game.ts';
import type { BattleSummary } from './battles.ts';
import type { DayGroup } from './day.ts';
import type { PreviewWords } from './previews/words.ts';
import type { QuantityName } from './quantities.ts';

/** A figure with its name and what it means, for panels and tables. */
export interface Line {
  readonly label: string;
  readonly value: string;
  readonly help: string;
  /** What the figure is of. */
  readonly quantity: QuantityName;
}

/** What an order can be expected to do, in words. */
export interface ToldPreview {
  readonly lines: readonly Line[];
  /** What the order uses up, in one sentence. */
  readonly cost: string;
  /** The one thing to think of before giving it, or null. */
  readonly warning: string | null;
  /** The same where there is little room. */
  readonly brief: string | null;
}

/** A quantity of the game explained. */
export interface Explanation {
  readonly label: string;
  readonly text: string;
  /** Ids of the parameters that drive it, such as `combat.reach`. */
  readonly parameters: readonly string[];
}

/** What numbers of rules say, by the id of a parameter, and their units, by the English one. */
export interface NumberTexts {
  readonly about: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
}

/** What a rule is called and what it does, in a paragraph. */
export interface RuleText {
  readonly title: string;
  readonly about: string;
}

/** How a date is written: with weekday and year, day and month, or as short as an axis needs. */
export type DateStyle = 'full' | 'long' | 'short';

/** What can turn a game, for the sentences of its causes. */
export type Cause =
  | { readonly kind: 'place'; readonly location: number; readonly to: number; readonly from: number }
  /** Several places that one actor took, each in its round. */
  | {
      readonly kind: 'places';
      readonly to: number;
      readonly taken: readonly { readonly location: number; readonly round: number }[];
    }
  /** A place that its holder kept through that many attacks. */
  | { readonly kind: 'held'; readonly location: number; readonly by: number; readonly battles: number }
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
  readonly battle: (world: World, battle: BattleSummary) => string;
  /** What a claim says, as a clause without its speaker, from its packed kind and actor, place and number. */
  readonly claim: (world: World, packed: number, place: number, number: number) => string;
  /** A claim in a list of what was said, without the remark that nobody has verified it. */
  readonly said: (world: World, event: GameEvent) => string;
  /** Who settled a claim. */
  readonly judge: (world: World, judge: number) => string;
  readonly group: (world: World, group: DayGroup) => string;
  /** A few words for a group, without a stop; null where its whole line is short enough. */
  readonly head: (world: World, group: DayGroup) => string | null;
  readonly previews: PreviewWords;
  readonly condition: (world: World, condition: Condition, met: boolean) => string;
  /** Stands over parts of which one must hold. */
  readonly anyOf: string;
  readonly quantity: (world: World, quantity: Quantity) => string;
  readonly outcome: (world: World, outcome: OutcomeIndex) => string;
  readonly cause: (world: World, cause: Cause, round: number) => string;
  readonly date: (moment: Date, style: DateStyle, hours: boolean) => string;
  readonly round: (round: number, date: string) => string;
  readonly nerve: (cohesion: number) => string;
  readonly will: (resolve: number) => string;
  readonly supplied: (supply: number) => string;
  readonly odds: (ratio: number) => string;
  readonly count: (value: number) => string;
  readonly percent: (share: number) => string;
  /** "A, B and C". */
  readonly list: (items: readonly string[]) => string;
  /** Parts of a line, one after the other: "a, b, c". */
  readonly row: (parts: readonly string[]) => string;
  readonly explanations: { readonly [Q in QuantityName]: { readonly label: string; readonly text: string } };
  readonly rules: { readonly [R in RuleName]: RuleText };
  /** What the numbers of the rules say; null where the engine's own words are in this language. */
  readonly numbers: NumberTexts | null;
  /** A sentence for each kind of problem of a file; null where the problem's own words are in this language. */
  readonly problems: Readonly<Record<string, string>> | null;
  /** An opinion of -100..100 in a word or two. */
  readonly opinion: (opinion: number) => string;
}
