// What the page shows of the table: the curtain between people, the speed of films, and days that were let pass.

import type { Order } from '../session/orders/orders.ts';
import type { ActorView } from './ground.ts';

/** What hides the game between two people. */
export interface CurtainView {
  /** Who is asked behind it: a person to order or to plan, the umpire, or nobody yet while the others move. */
  readonly kind: 'turn' | 'plan' | 'umpire' | 'wait';
  /** The seat whose turn it is; empty while the others move. */
  readonly name: string;
  readonly date: string;
}

/** Factors on the speed of films; 0: none are shown. */
export const SPEEDS = [1, 3, 0] as const;
export type Speed = (typeof SPEEDS)[number];

/** Days that were let pass. */
export interface StoppedView {
  readonly days: number;
  /** Why they have stopped, a sentence each; none while they go on. */
  readonly reasons: readonly string[];
  readonly going: boolean;
}

/** What days that are let pass can stop for. */
export const STAND_REASONS = ['attack', 'ground', 'city', 'offer', 'supply', 'broke', 'mark'] as const;
export type StandReason = (typeof STAND_REASONS)[number];

/** Numbers that can cross a mark. */
export const STAND_MARKS = ['will', 'commitment', 'men', 'fed', 'moving', 'aims'] as const;
export type StandMark = (typeof STAND_MARKS)[number];

/** What is ticked, and the mark that a number would have to cross. */
export interface StandChoice {
  readonly reasons: readonly StandReason[];
  readonly mark: StandMark;
  readonly side: 'below' | 'above';
  readonly value: number;
}

/** One thing that an umpire can name in a list. */
export interface Option {
  readonly index: number;
  readonly name: string;
}

/** What an umpire can name. */
export interface UmpireOptions {
  readonly actors: readonly Option[];
  readonly grounds: readonly Option[];
  readonly sponsors: readonly Option[];
  readonly asleep: readonly Option[];
  readonly weather: readonly Option[];
  readonly audiences: readonly Option[];
  readonly outlets: readonly Option[];
  readonly formations: readonly Option[];
  readonly places: readonly Option[];
  readonly tracks: readonly Option[];
  /** Those whose attacks a sponsor permits or forbids. */
  readonly licensed: readonly Option[];
  /** Sponsors with each actor that their word bears on. */
  readonly patrons: readonly { readonly actor: number; readonly client: number; readonly name: string }[];
  /** Places with troops of an actor that holds them. */
  readonly garrisons: readonly { readonly actor: number; readonly place: number; readonly name: string }[];
}

/** Why something that the umpire wants cannot be done as things stand: keys of the texts under `umpirePanel.why`. */
export type UmpireRefusal =
  | 'number'
  | 'range'
  | 'share'
  | 'people'
  | 'twice'
  | 'awake'
  | 'noTroops'
  | 'there'
  | 'asleep'
  | 'ground'
  | 'opponents'
  | 'underWay'
  | 'names'
  | 'later';

/** What a seat needs to know before the game begins. */
export interface RoleSheet {
  readonly actor: ActorView;
  readonly aims: readonly { readonly name: string; readonly weight: number }[];
  readonly command: number;
  readonly ground: {
    readonly places: number;
    readonly formations: number;
    readonly men: number;
    readonly will: string;
  } | null;
  readonly commitment: number | null;
  readonly backs: readonly string[];
  readonly backedBy: readonly string[];
  readonly enemies: readonly string[];
  readonly allies: readonly string[];
  readonly orders: readonly Order['kind'][];
}

/** The role sheets of a scenario. */
export interface SheetsView {
  readonly scenario: string;
  readonly about: string;
  readonly date: string;
  readonly seats: readonly RoleSheet[];
}
