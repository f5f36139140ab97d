// What the screens read: plain immutable data that the session derives from a game, with every name resolved.

import type { BargainView } from './bargain.ts';
import type { AudienceView } from './audiences.ts';
import type { MapGround, MapOrder, MapPosition } from '../map/model.ts';

import type { ActorView, FormationView, PlaceView, RouteView, LinkView, ReadyPlace } from './ground.ts';
import type { ScoreView } from './aims.ts';
import type { SaidView, NewsDay, NewsLine } from './news.ts';
import type { Patronage } from './patrons.ts';

export type { ActorStyle, MapThing } from '../map/model.ts';
export type { ScoreView } from './aims.ts';
export type { ActorView, FormationView, PlaceView, RouteView, LinkView, ReadyPlace } from './ground.ts';
export type { NewsLine, SaidView, NewsDay, Film } from './news.ts';
export type { PatronView, BaseView, LoanView, Patronage } from './patrons.ts';
export type {
  Candidate,
  Choice,
  Choices,
  Figure,
  AttackOdds,
  March,
  Assessment,
  Prepared,
} from './choices.ts';
export type { EndingsView, FileReport, ScenarioCard, SavedCard } from './start.ts';
export type { ReportClaim, ParView, ReportView, ReportChart } from './report.ts';

/** An order given this turn. */
export interface GivenOrder {
  readonly number: number;
  readonly text: string;
  /** What came of it at once. */
  readonly results: readonly string[];
  /** It drew chance or showed something new: undo cannot pass it. */
  readonly final: boolean;
}

/** An order of a sealed list that could not be carried out. */
export interface RefusedView {
  readonly text: string;
  readonly reason: string;
}

/** What the play screen is for: a person's turn, a list that is planned, watching, or the umpire between two turns. */
export type TableMode = 'turn' | 'plan' | 'watch' | 'umpire';

/** A deal that is on the table or in force. */
export interface DealView {
  readonly index: number;
  readonly name: string;
  readonly terms: readonly string[];
  readonly state: 'none' | 'table' | 'force';
  readonly by: number;
  readonly until: string;
  readonly accepted: readonly number[];
  readonly rejected: readonly number[];
  readonly parties: readonly number[];
}

/** Everything that the play screen shows of a game at one moment. */
export interface Snapshot {
  /** Grows with every change. */
  readonly version: number;
  /** Tells one game on this page from the next. */
  readonly game: number;
  readonly scenario: { readonly id: string; readonly title: string; readonly about: string };
  readonly variant: string | null;
  readonly seed: string;
  readonly date: string;
  readonly shortDate: string;
  readonly round: number;
  readonly earliestLast: number;
  readonly latestLast: number;
  /** Today's weather and what is expected of the next round; null in a scenario without weather. */
  readonly weather: { readonly now: string; readonly next: string } | null;
  readonly over: boolean;
  /** Whose turn it is, or -1 when the game is over. */
  readonly onTurn: number;
  /** Through whose eyes the panels look, or -1 in watch mode. */
  readonly viewer: number;
  readonly turnOrder: readonly { readonly actor: number; readonly when: 'played' | 'now' | 'next' }[];
  readonly actors: readonly ActorView[];
  readonly places: readonly PlaceView[];
  readonly formations: readonly FormationView[];
  readonly routes: readonly RouteView[];
  readonly links: readonly LinkView[];
  /** Relations by actor and actor: ally, neutral, enemy, truce. */
  readonly relations: readonly (readonly string[])[];
  readonly score: ScoreView | null;
  readonly news: readonly NewsDay[];
  readonly audiences: readonly AudienceView[];
  /** What was said of late, newest first. */
  readonly said: readonly SaidView[];
  /** What mattered most since the last turn, the weightiest first. */
  readonly digest: readonly NewsLine[];
  readonly orders: readonly GivenOrder[];
  readonly mapOrders: readonly MapOrder[];
  readonly mode: TableMode;
  readonly undoable: boolean;
  /** Orders of this turn that stand: the last of them drew chance or showed something new. */
  readonly undoFrom: number;
  /** Orders that were taken back and can be given again. */
  readonly redoable: number;
  /** What of the seat's last sealed list could not be carried out. */
  readonly refused: readonly RefusedView[];
  readonly points: { readonly left: number; readonly all: number };
  readonly sorties: { readonly left: number; readonly all: number } | null;
  readonly resolve: { readonly value: number; readonly floor: number; readonly word: string } | null;
  readonly commitment: { readonly value: number; readonly word: string } | null;
  readonly patronage: Patronage | null;
  readonly deals: readonly DealView[];
  /** The bargaining table, or null where there is nothing to bargain about. */
  readonly bargain: BargainView | null;
  /** Formations of the actor on turn that can act, those first that stand nearest to opponents. */
  readonly ready: readonly number[];
  /** The places where they stand, those with most opponents one road away first. */
  readonly readyPlaces: readonly ReadyPlace[];
  readonly ground: MapGround;
  readonly position: MapPosition;
  readonly hash: string;
}
