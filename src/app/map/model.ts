// The contract between the map and the rest of the app: what the map is given, what it draws, what it tells.
// Plain data only, so that the store can fill it and tests can write it by hand.

import type { BaseMap } from '../../scenario/index.ts';
import type { Overlays } from './overlays.ts';

/** Kinds of location that have a mark of their own on the map. */
export type PlaceKind =
  'city' | 'town' | 'village' | 'base' | 'airbase' | 'port' | 'crossing' | 'hill' | 'pass' | 'abroad';

/** The look of an actor: hue, badge shape and ground texture together, so that colour is never the only sign. */
export type ActorStyle =
  'blue-square' | 'amber-disc' | 'plum-diamond' | 'teal-hexagon' | 'grey-disc' | 'ring';

/** West, south, east and north edge: degrees, or kilometres on a plain map (y grows to the north). */
export interface MapBounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A location as the map draws it. */
export interface MapLocation {
  id: string;
  name: string;
  /** Longitude and latitude in degrees, or x and y in km on a plain map. */
  at: readonly [number, number];
  kind: PlaceKind;
  people: number;
  /** The scenario's value of the place; breaks ties between names of equal right. */
  value: number;
  /** Seat of a governorate: its name has right before other towns. */
  seat: boolean;
}

/** A route as the map draws it; `from` and `to` are indices of locations, `via` points in between. */
export interface MapRoute {
  id: string;
  from: number;
  to: number;
  /** motorway, primary, secondary, mountain, desert, sea or air; others are drawn as secondary. */
  class: string;
  /** Road number such as M5, or an empty string. */
  label: string;
  via: readonly (readonly [number, number])[];
}

/** An actor as the map draws it. */
export interface MapActor {
  id: string;
  name: string;
  letter: string;
  style: ActorStyle;
  /** The name written across the ground it holds. */
  groundName: string;
}

/** A formation as the map draws it. */
export interface MapFormation {
  id: string;
  name: string;
  actor: number;
  /** Role and echelon, such as `mechanised-brigade`. */
  symbol: string;
  /** Short name beside the symbol; made from `name` when absent. */
  short?: string;
}

/** What never changes during one game. */
export interface MapGround {
  /** With `plain`, places are x, y in km. */
  projection: 'geographic' | 'plain';
  /** Which base layers to load. */
  base: BaseMap | null;
  /** What the first view shows; null shows everything. */
  opening: MapBounds | null;
  locations: readonly MapLocation[];
  routes: readonly MapRoute[];
  actors: readonly MapActor[];
  formations: readonly MapFormation[];
}

/** A formation's changing part. */
export interface MapFormationPosition {
  /** Index of a location; -1 is not on the map. */
  at: number;
  /** People; negative is not known. */
  strength: number;
  /** 0..100; negative is not known. */
  cohesion: number;
  /** 0..100; negative is not known. */
  supply: number;
  acted: boolean;
  /** The viewer's figure is an estimate, written with ≈. */
  estimated?: boolean;
  /** The day on which it was last seen here, in words, when nobody sees it now: drawn at half strength. */
  lastSeen?: string;
  /** Written in the place of people, such as sorties of an air force. */
  note?: string;
}

/** A connection asked for by name, such as coast to capital. */
export interface MapLink {
  id: string;
  joined: boolean;
  capacity: number;
  /** Of one that is cut, what is left of it. */
  routes: readonly { route: number; flow: number }[];
  /** Routes of the narrowest cut; of one that is cut, where what is left ends. */
  cut: readonly number[];
}

/** What changes with every event; a new immutable object each time. */
export interface MapPosition {
  /** By location: index of an actor, or -1 for nobody. */
  controller: readonly number[];
  /** By location: people under arms of its controller; control fades with distance from garrisons. */
  garrison: readonly number[];
  /** By location: fought over this round. */
  fighting: readonly boolean[];
  formations: readonly MapFormationPosition[];
  /** Actor by actor. */
  enemies: readonly (readonly boolean[])[];
  /** Actor by actor; where given, those who are neither allies nor enemies of the viewer get a neutral frame. */
  allies?: readonly (readonly boolean[])[];
  /** The actor whose eyes choose symbol frames; -1 is watch mode. */
  viewer: number;
  links: readonly MapLink[];
}

/** A thing on the map that can be pointed at. */
export interface MapThing {
  kind: 'location' | 'formation' | 'route';
  index: number;
}

/** An order of this turn as the map draws it; `path` is indices of locations. */
export interface MapOrder {
  number: number;
  kind: 'move' | 'attack' | 'strike' | 'other';
  path: readonly number[];
}

/** Something said of a place; drawn hollow, and dashed while nobody has verified it, never as control. */
export interface MapClaim {
  /** Index of a location. */
  at: number;
  /** Who says so. */
  by: string;
  /** Against what the viewer knows (the default), open otherwise, or settled. */
  status?: 'disputed' | 'open' | 'confirmed' | 'refuted';
}

/** Words the map writes itself; English when absent. */
export interface MapTexts {
  /** Names by index of location, actor and formation in the language of the marks; the ground's when absent. */
  locations?: readonly string[];
  actors?: readonly string[];
  formations?: readonly string[];
  /** `{n} units` and the rest; see words.ts for the keys. */
  words?: Readonly<Record<string, string>>;
}

/** What the interface adds; not game state. */
export interface MapMarks {
  selected: MapThing | null;
  hovered: MapThing | null;
  /** Locations the selected formations can go to. */
  reachable: readonly number[];
  /** Locations that can be attacked. */
  targets: readonly number[];
  orders: readonly MapOrder[];
  /** What is said of places and verified by nobody. */
  claims?: readonly MapClaim[];
  /** The way supply reaches the selection, as locations from source to end. */
  supplyPath: readonly number[] | null;
  /** Share of its needs that arrives over `supplyPath`, 0..1; 1 when absent. Sets the spacing of the chevrons. */
  supplyShare?: number;
  showLinks: boolean;
  /** Supply, threat and people on the move, where they are shown. */
  overlays?: Overlays;
  theme: 'light' | 'dark';
  reducedMotion: boolean;
  /** A BCP 47 tag; numbers are written in it. */
  language: string;
  texts?: MapTexts;
}

/** One animated thing of the film of the day. */
export type MapStep =
  | { kind: 'move'; formation: number; path: readonly number[]; milliseconds: number }
  | {
      kind: 'battle';
      at: number;
      from: readonly number[];
      result: 'repulsed' | 'undecided' | 'taken';
      milliseconds: number;
    }
  | { kind: 'control'; at: number; to: number; milliseconds: number }
  | { kind: 'strike'; at: number; milliseconds: number }
  | { kind: 'displaced'; from: number; to: number; people: number; milliseconds: number };

/** Widths in CSS pixels that panels cover at each side of the map. */
export interface MapPadding {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Takes a listener away again. */
export type Unsubscribe = () => void;

/** A drawn map. Everything may be called at any time after `createMap` resolves and before `destroy`. */
export interface OperationsMap {
  /** Commits a position at once, without animation. During `play` it is shown when the film ends. */
  show(position: MapPosition): void;
  /** Commits the interface's marks at once. */
  mark(marks: MapMarks): void;
  /** Plays the steps one after the other over the shown position; resolves when all are done or skipped. */
  play(steps: readonly MapStep[]): Promise<void>;
  /** Sets the speed of films, of one that runs too; 1: its steps take as long as they say. */
  pace(factor: number): void;
  /** Ends the running film at once. */
  skip(): void;
  /** Shows the opening view, or everything when there is none. */
  fit(padding?: MapPadding): void;
  /** Brings a location to the middle of the uncovered part. */
  focus(location: number): void;
  /** Stays as it is for so many milliseconds, and in the frame after them, as something else on the page changes; 0: in the next frame alone. */
  giveWay(milliseconds: number): void;
  /** Panels covering the map; the focus is the middle of the uncovered part. */
  setPadding(padding: MapPadding): void;
  /** What stands over the map, in CSS pixels from its left top: nothing is written below it. */
  cover(boxes: readonly { left: number; top: number; right: number; bottom: number }[]): void;
  /** Zooms in (above 1) or out (below 1) round the middle of the uncovered part. */
  zoom(factor: number): void;
  onSelect(listener: (what: MapThing | null) => void): Unsubscribe;
  onHover(listener: (what: MapThing | null) => void): Unsubscribe;
  /** A symbol dragged onto a place; `to` is the location under the pointer or null. */
  onDrag(
    listener: (formation: number, to: number | null, phase: 'start' | 'over' | 'drop' | 'cancel') => void,
  ): Unsubscribe;
  /** Tells when the graphics are lost (false), as when a driver restarts, and when they are back and drawn anew (true). */
  onGraphics(listener: (isThere: boolean) => void): Unsubscribe;
  /** What the map shows now, drawn at once: a canvas that is good until the next frame. */
  picture(): HTMLCanvasElement;
  /** Takes the size of the parent element again. */
  resize(): void;
  destroy(): void;
}
