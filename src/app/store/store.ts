// The page's one store: what the screens show and what the interface adds to it. No game state lives here.

import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { MapThing } from '../map/model.ts';
import type { ComparisonView } from './comparison.ts';
import type { DefenceView } from './defence.ts';
import type { EstimateView } from './estimate.ts';
import type { HistoryView } from './history.ts';
import type { LabView } from './lab.ts';
import type { ClientLine, HoldingBack, StaffOrder } from './staff-orders.ts';
import type { StandingView } from './standing.ts';
import { noOverlays, usualLayers } from './layers.ts';
import type { Layers, Overlays } from './layers.ts';
import type { GuideView } from './lesson.ts';
import type { ReplayView } from './replay.ts';
import type { LinkView, PictureView, SharedView } from './share.ts';
import type { CurtainView, SheetsView, Speed, StandChoice, StoppedView } from './table.ts';
import type { TurningView } from './turning.ts';
import type {
  Choices,
  FileReport,
  Film,
  ParView,
  Prepared,
  ReportView,
  SavedCard,
  ScenarioCard,
  Snapshot,
} from './model.ts';

export type Screen = 'start' | 'play' | 'report' | 'lab' | 'shared' | 'replay' | 'sheets';
export type ThemeChoice = 'light' | 'dark' | 'system';
export type Dialog = 'note' | 'help' | 'list' | 'talks' | 'leave' | 'share' | 'elsewhere' | 'history' | null;
/** Panels that open one at a time where there is no room for all. */
export type Panel = 'place' | 'news' | 'aims' | 'links' | 'orders' | 'estimate' | null;

/** What went wrong or is worth knowing; it stays until it is put away. */
export interface Notice {
  readonly tone: 'error' | 'note';
  readonly text: string;
  /** What can be done about it. */
  readonly remedy: string;
  /** The file that it is of: it goes when the file is read again. */
  readonly about?: string;
  /** Ways on that are offered as buttons. */
  readonly ways?: readonly ('reload' | 'save')[];
  /** What happened and the record of the game, to be copied. */
  readonly record?: string;
}

/** What is chosen on the start page. */
export interface StartChoice {
  readonly scenario: string | null;
  readonly variant: string | null;
  readonly mode: 'play' | 'watch';
  /** Ids of the actors that the person at the page plays. */
  readonly seats: readonly string[];
  /** Who plays the others, by actor id: another person, or a policy; all that are not named play as `usual`. */
  readonly others: Readonly<Record<string, string>>;
  readonly usual: string;
  readonly umpire: boolean;
  readonly sealed: boolean;
  readonly seed: string;
}

export interface AppState {
  readonly screen: Screen;
  readonly theme: ThemeChoice;
  readonly systemDark: boolean;
  readonly reducedMotion: boolean;
  readonly language: string;
  readonly noteSeen: boolean;
  readonly dialog: Dialog;
  readonly panel: Panel;
  readonly notices: readonly Notice[];
  readonly scenarios: readonly ScenarioCard[];
  readonly start: StartChoice;
  readonly file: FileReport | null;
  /** The games that are kept in this browser, the latest first. */
  readonly saves: readonly SavedCard[];
  /** The kept game that was asked for and is on in another tab. */
  readonly elsewhere: SavedCard | null;
  readonly snapshot: Snapshot | null;
  readonly selection: MapThing | null;
  readonly hovered: MapThing | null;
  readonly choices: Choices | null;
  readonly prepared: Prepared | null;
  /** The actor whose turn is being played by a policy, or null when a person is asked. */
  readonly busy: number | null;
  readonly film: Film | null;
  /** How supply reaches the selected place: locations from source to end, and the share that arrives. */
  readonly supplyPath: { readonly path: readonly number[]; readonly share: number } | null;
  /** Layers of the map that are shown. */
  readonly layers: Layers;
  /** What those layers show that are worked out on demand. */
  readonly overlays: Overlays;
  /** How the seat that looks stands in a few quantities. */
  readonly standing: readonly StandingView[];
  /** What could come on the selected place of one's own; null where nothing could, or it is not worked out yet. */
  readonly defence: DefenceView | null;
  /** Orders that lie ready for the seat on turn, best first. */
  readonly staffOrders: readonly StaffOrder[];
  /** What doing no more today means for a seat without troops. */
  readonly staffHolds: HoldingBack | null;
  /** What those whom it helps did since its last turn. */
  readonly staffClients: readonly ClientLine[];
  /** True while these are being worked out anew. */
  readonly staffThinks: boolean;
  /** What hides the game between two people, or null. */
  readonly curtain: CurtainView | null;
  /** The role sheets; null until they are opened. */
  readonly sheets: SheetsView | null;
  /** How fast films run: 1, 3, or 0 for none. */
  readonly speed: Speed;
  /** True while a watched game goes on by itself. */
  readonly running: boolean;
  /** Why days that were let pass have stopped, or how many have passed so far; null when none were. */
  readonly stopped: StoppedView | null;
  /** What such days stop for. */
  readonly stand: StandChoice;
  /** True once the end of the turn was asked for with points left. */
  readonly endAsked: boolean;
  readonly report: ReportView | null;
  /** How the report's scores stand to machine games; null while there is no report on the screen. */
  readonly par: ParView | null;
  /** What the staff makes of the position; null: it was sent away. */
  readonly estimate: EstimateView | null;
  /** What each order of a list would change; null while nobody asked. */
  readonly comparison: ComparisonView | null;
  /** The lab's page, kept while games that it opened are on; null until it is opened. */
  readonly lab: LabView | null;
  /** What came in a link; null when none did. */
  readonly shared: SharedView | null;
  /** The link that is being made of the game on the page. */
  readonly link: LinkView | null;
  /** What really happened on the days of the report's scenario; null where nothing is listed. */
  readonly history: HistoryView | null;
  /** How the forecast went over the game of the report; null while nothing is known of it. */
  readonly turning: TurningView | null;
  /** The picture of the report; null while it is not drawn. */
  readonly picture: PictureView | null;
  /** Where a replay stands; null while none is on. */
  readonly replay: ReplayView | null;
  readonly mapReady: boolean;
  readonly guide: GuideView;
  /** A newer version of the page waits to be loaded. */
  readonly newVersion: boolean;
}

const initial: AppState = {
  screen: 'start',
  theme: 'system',
  systemDark: false,
  reducedMotion: false,
  language: 'en',
  noteSeen: true,
  dialog: null,
  panel: 'place',
  notices: [],
  scenarios: [],
  start: {
    scenario: null,
    variant: null,
    mode: 'play',
    seats: [],
    others: {},
    usual: 'heuristic',
    umpire: false,
    sealed: false,
    seed: '1',
  },
  file: null,
  saves: [],
  elsewhere: null,
  snapshot: null,
  selection: null,
  hovered: null,
  choices: null,
  prepared: null,
  busy: null,
  film: null,
  supplyPath: null,
  layers: usualLayers,
  overlays: noOverlays,
  standing: [],
  defence: null,
  staffOrders: [],
  staffHolds: null,
  staffClients: [],
  staffThinks: false,
  curtain: null,
  sheets: null,
  speed: 1,
  running: false,
  stopped: null,
  stand: {
    reasons: ['attack', 'ground', 'offer', 'supply', 'broke'],
    mark: 'will',
    side: 'below',
    value: 30,
  },
  endAsked: false,
  report: null,
  par: null,
  estimate: null,
  comparison: null,
  lab: null,
  shared: null,
  link: null,
  history: null,
  turning: null,
  picture: null,
  replay: null,
  mapReady: false,
  guide: { open: true, told: [] },
  newVersion: false,
};

export const appStore = createStore<AppState>()(() => initial);

/** A part of the store in a component; choose narrowly, so that it draws again only when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(appStore, select);
}

/** The theme in use. */
export function themeInUse(state: AppState): 'light' | 'dark' {
  if (state.theme !== 'system') return state.theme;
  return state.systemDark ? 'dark' : 'light';
}

/** Shows a notice until it is put away. */
export function notify(notice: Notice): void {
  const { notices } = appStore.getState();
  if (notices.some((other) => other.text === notice.text)) return;
  appStore.setState({ notices: [...notices, notice] });
}

/** Puts a notice away. */
export function dismiss(notice: Notice): void {
  appStore.setState({ notices: appStore.getState().notices.filter((other) => other !== notice) });
}

/** Puts away what was told of a file. */
export function dismissAbout(file: string): void {
  appStore.setState({ notices: appStore.getState().notices.filter(({ about }) => about !== file) });
}
