// What the screens read: plain immutable data that the session derives from a game, with every name resolved.

import type { Order } from '../session/orders.ts';
import type { BargainView } from './bargain.ts';
import type { AudienceView } from './audiences.ts';
import type { ActorStyle, MapGround, MapOrder, MapPosition, MapStep, MapThing } from '../map/model.ts';

export type { ActorStyle, MapThing } from '../map/model.ts';

/** An actor as panels show it. */
export interface ActorView {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly letter: string;
  readonly style: ActorStyle;
  readonly about: string;
  /** What it has to weigh on a typical day. */
  readonly dilemmas: readonly string[];
  readonly ground: boolean;
  readonly person: boolean;
  /** Sleeps at the start, and has turns only once something wakes it. */
  readonly latent: boolean;
  readonly collapsed: boolean;
}

/** A formation as panels show it; percentages 0..100. */
export interface FormationView {
  readonly index: number;
  readonly name: string;
  readonly short: string;
  readonly actor: number;
  readonly className: string;
  /** Role and echelon, for the symbol. */
  readonly symbol: string;
  /** Index of a location, or -1. */
  readonly at: number;
  /** Name of the place, or null when it is not on the map. */
  readonly place: string | null;
  readonly strength: number;
  readonly initial: number;
  readonly quality: string;
  readonly cohesion: number;
  readonly supply: number;
  readonly acted: boolean;
  /** It waits abroad with this sponsor, or -1. */
  readonly pool: number;
  /** As it is, as it is seen, or as it was when it was last seen; of others men are an estimate, nerve and supply not known. */
  readonly known: 'own' | 'seen' | 'remembered';
  /** The day of the last sighting, in words. */
  readonly lastSeen: string;
  /** Cohesion and supply in a word each. */
  readonly nerve: string;
  readonly supplied: string;
}

/** A location as panels show it. */
export interface PlaceView {
  readonly index: number;
  readonly name: string;
  readonly kind: string;
  readonly terrain: string;
  readonly people: number;
  readonly atHome: number;
  readonly sheltering: number;
  readonly away: number;
  readonly harmed: number;
  readonly value: number;
  readonly controller: number;
  readonly abroad: boolean;
  /** Works, 0..1, and the most that can be dug. */
  readonly fortification: number;
  readonly fortificationMost: number;
  /** Men whom the stores there would feed for a day: known of one's own, as published of others. */
  readonly stores: number;
  /** Whose offer of a local deal lies before the garrison, or NONE. */
  readonly offeredBy: number;
  readonly stance: 'hold' | 'delay' | 'leave' | null;
  readonly garrison: number;
  /** Whether opponents one road away are counted, not estimated. */
  readonly counted: boolean;
  /** Whether the seat knows what its holder has there as it is. */
  readonly own: boolean;
  /** Whether the seat sees the place now. */
  readonly sight: boolean;
  readonly formations: readonly number[];
  /** Mean supply of the garrison, 0..100, and the source it comes from; null without a garrison. */
  readonly supply: number | null;
  readonly supplyFrom: string | null;
  /** Opponents of the holder within one road: men, and the nearest of their places. */
  readonly opponents: number;
  readonly nearest: { readonly place: string; readonly actor: number; readonly km: number } | null;
  readonly fought: boolean;
  readonly routes: readonly number[];
}

/** A route as panels show it. */
export interface RouteView {
  readonly index: number;
  readonly name: string;
  readonly label: string;
  readonly class: string;
  readonly km: number;
  readonly from: number;
  readonly to: number;
  readonly cut: boolean;
  /** Flow of a named link that runs over it, 0 for none. */
  readonly flow: number;
  /** Sorties flown against it now, by actor. */
  readonly interdicted: readonly { readonly actor: number; readonly sorties: number }[];
}

/** A named connection, such as coast to capital. */
export interface LinkView {
  readonly index: number;
  readonly name: string;
  readonly actor: number;
  readonly joined: boolean;
  readonly throughput: number;
  /** Ways from end to end, the widest first, each with places that tell it from the others. */
  readonly ways: readonly {
    readonly from: string;
    readonly to: string;
    readonly via: readonly string[];
    readonly flow: number;
  }[];
  readonly cut: readonly string[];
}

/** One aim of an actor and how much of it is had by now. */
export interface AimView {
  readonly name: string;
  readonly share: number;
  readonly points: number;
  readonly weight: number;
}

/** An actor's aims and what they add up to, 0..100. */
export interface ScoreView {
  readonly actor: number;
  readonly total: number;
  readonly aims: readonly AimView[];
}

/** A claim as the report sets it beside the truth. */
export interface ReportClaim {
  readonly number: number;
  readonly date: string;
  readonly outlet: string;
  readonly text: string;
  readonly truth: string;
  readonly status: 'unverified' | 'verified' | 'refuted';
  readonly settled: string;
}

/** One line of news. */
export interface NewsLine {
  readonly key: string;
  readonly text: string;
  /** Whose doing, for the badge; -1: nobody's. */
  readonly actor: number;
  /** Where it happened, or -1. */
  readonly place: number;
  readonly weight: 'main' | 'other';
}

/** Something said in public, and how it stands. */
export interface SaidView {
  readonly number: number;
  readonly date: string;
  readonly outlet: string;
  readonly text: string;
  /** Where, or -1. */
  readonly place: number;
  /** What the person knows of it without the outlet; empty when nothing. */
  readonly own: string;
  readonly status: 'unverified' | 'verified' | 'refuted';
  /** Who settled it and what was found; empty while it is open. */
  readonly finding: string;
  /** Whether the map marks it: open, and about who holds a place. */
  readonly mark: boolean;
}

/** News of one day. */
export interface NewsDay {
  readonly date: string;
  readonly lines: readonly NewsLine[];
}

/** An order given this turn. */
export interface GivenOrder {
  readonly number: number;
  readonly text: string;
  /** What came of it at once. */
  readonly results: readonly string[];
  /** It drew chance or showed something new: undo cannot pass it. */
  readonly final: boolean;
}

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

/** A place with formations that can act. */
export interface ReadyPlace {
  readonly place: number;
  readonly units: number;
  readonly men: number;
}

/** Everything that the play screen shows of a game at one moment. */
/** How the seat stands to one actor that it helps or licenses, or that helps or licenses it. */
export interface PatronView {
  readonly sponsor: number;
  readonly client: number;
  /** 0..1. */
  readonly leverage: number;
  readonly advisers: { readonly place: string; readonly until: string } | null;
  /** Last day on which supplies are withheld, or null. */
  readonly withheld: string | null;
  readonly lights: readonly {
    readonly front: number;
    readonly light: 'green' | 'amber' | 'red';
    /** Last day of a light given, or null: the scenario's own stands. */
    readonly until: string | null;
  }[];
}

export interface BaseView {
  readonly place: number;
  readonly name: string;
  readonly state: 'here' | 'leaving' | 'left' | 'overrun';
  /** Share that is still there, 0..1. */
  readonly left: number;
}

/** A formation that one actor owns and another commands. */
export interface LoanView {
  readonly name: string;
  readonly owner: number;
  readonly commander: number;
  readonly until: string;
}

export interface Patronage {
  readonly ties: readonly PatronView[];
  readonly bases: readonly BaseView[];
  readonly loans: readonly LoanView[];
  /** Command points lost to strain, and the chance that orders do not reach a formation, 0..1. */
  readonly strain: { readonly points: number; readonly delay: number } | null;
}

export interface Snapshot {
  /** Grows with every change. */
  readonly version: number;
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
  readonly digest: readonly string[];
  readonly orders: readonly GivenOrder[];
  readonly mapOrders: readonly MapOrder[];
  readonly undoable: boolean;
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

/** A formation that an order could name. */
export interface Candidate {
  readonly index: number;
  readonly from: string;
  readonly refusal: string | null;
}

/** One thing that could be done here, with what can be changed about it. */
export interface Choice {
  readonly key: string;
  readonly kind: Order['kind'];
  /** The order as it would be given at first, or null when there is none. */
  readonly order: Order | null;
  /** Why there is none. */
  readonly refusal: string | null;
  /** A word on what is possible: a target, a count. */
  readonly detail: string;
  readonly candidates: readonly Candidate[];
}

/** Everything that could be done with the selection, or without one. */
export interface Choices {
  readonly version: number;
  readonly selection: MapThing | null;
  readonly list: readonly Choice[];
}

/** A value in a range, as text. */
export interface Figure {
  readonly label: string;
  readonly text: string;
  /** What the figure means, in a sentence. */
  readonly help?: string;
}

/** What an attack may bring, in figures to draw. */
export interface AttackOdds {
  /** Of fifty battles. */
  readonly repulsed: number;
  readonly undecided: number;
  readonly carried: number;
  readonly own: { readonly low: number; readonly middle: number; readonly high: number };
  readonly theirs: { readonly low: number; readonly middle: number; readonly high: number };
  readonly ownActor: number;
  readonly theirActor: number;
}

/** What can be said of an order before it is given. */
export interface Assessment {
  readonly order: Order;
  readonly title: string;
  readonly refusal: string | null;
  readonly cost: number;
  readonly figures: readonly Figure[];
  readonly odds: AttackOdds | null;
  /** People who live under a strike, and how many of them may be harmed. */
  readonly people: { readonly under: number; readonly harmed: number; readonly displaced: number } | null;
  readonly sentences: readonly string[];
  /** What it risks, in a sentence each. */
  readonly risks: readonly string[];
  readonly willingness: readonly {
    readonly actor: number;
    readonly deal: string;
    readonly now: number;
    readonly after: number;
    readonly needs: number;
  }[];
  readonly draws: boolean;
  readonly path: readonly number[];
}

/** An order being prepared, with what may still be changed about it. */
/** One thing that an order could name; `near` where opponents are about. */
export interface PreparedTarget {
  readonly index: number;
  readonly name: string;
  readonly near: boolean;
}

export interface Prepared {
  readonly choice: string;
  readonly order: Order;
  readonly assessment: Assessment;
  readonly candidates: readonly Candidate[];
  /** Places, routes, actors or deals that it could name instead. */
  readonly targets: readonly PreparedTarget[];
  /** Which of the targets it names now, or -1. */
  readonly target: number;
  /** The number in the order that can be chosen, and what it may be; null and none for most. */
  readonly level: number | null;
  readonly levels: readonly number[];
}

/** A film of what the others did. */
export interface Film {
  readonly id: number;
  readonly date: string;
  readonly steps: readonly MapStep[];
  /** The position before it, over which it is played. */
  readonly before: MapPosition;
}

/** A problem of a scenario file. */
export interface FileProblem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** A file that was opened and what is wrong with it. */
export interface FileReport {
  readonly file: string;
  readonly problems: readonly FileProblem[];
  readonly playable: boolean;
}

/** A scenario on the start page. */
export interface ScenarioCard {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly places: number;
  readonly routes: number;
  readonly formations: number;
  readonly statements: number;
  readonly firstDay: string;
  readonly rounds: { readonly earliest: number; readonly latest: number; readonly days: number };
  readonly actors: readonly ActorView[];
  readonly variants: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  readonly outcomes: readonly string[];
  readonly fromFile: string | null;
  readonly ground: MapGround;
  readonly position: MapPosition;
}

/** The game that can be gone on with. */
export interface SavedCard {
  readonly title: string;
  readonly seat: string;
  readonly round: number;
  readonly date: string;
  readonly savedAt: number;
  /** Whether the scenario that it was played in is no longer to be had. */
  readonly scenarioGone: boolean;
}

/** How the scores stand to machine games in the same seats: being counted, counted, or not to be had. */
export type ParView =
  | { readonly kind: 'counting'; readonly done: number; readonly games: number }
  | {
      readonly kind: 'ready';
      readonly games: number;
      /** Games of a hundred that the score is better than, and the interval of that. */
      readonly places: readonly {
        readonly actor: number;
        readonly better: number;
        readonly low: number;
        readonly high: number;
      }[];
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the report shows; charts are SVG texts made by the house's own chart functions. */
export interface ReportView {
  readonly title: string;
  readonly outcome: string;
  readonly about: string;
  readonly date: string;
  readonly round: number;
  readonly earliestLast: number;
  readonly latestLast: number;
  /** The outcome's condition part by part; `depth` is how far a part stands in. */
  readonly conditions: readonly { readonly text: string; readonly met: boolean; readonly depth: number }[];
  readonly causes: readonly string[];
  readonly ground: MapGround;
  /** The evenings shown on small maps, and what changed hands since the map before. */
  readonly positions: readonly MapPosition[];
  readonly evenings: readonly {
    readonly date: string;
    readonly changed: readonly string[];
    readonly marks: readonly number[];
  }[];
  readonly charts: readonly ReportChart[];
  readonly losses: readonly {
    readonly actor: number;
    readonly kinds: readonly number[];
    readonly all: number;
  }[];
  readonly harmed: readonly { readonly actor: number; readonly people: number }[];
  readonly displaced: number;
  /** Every claim of the game beside the truth. */
  readonly claims: readonly ReportClaim[];
  readonly scores: readonly ScoreView[];
  readonly measures: readonly Figure[];
  readonly actors: readonly ActorView[];
  readonly seats: readonly { readonly actor: number; readonly seat: string }[];
  readonly variant: string | null;
  readonly seed: string;
  readonly engine: number;
  readonly hash: string;
  readonly orders: number;
}

/** A chart and the table that says the same. */
export interface ReportChart {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** Draws the chart for this document, theme and width in pixels. */
  readonly draw: (document: Document, theme: 'light' | 'dark', width: number) => Element;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}
