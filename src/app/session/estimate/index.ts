// The staff estimate of the seat on turn, worked out beside the page: it is on where the computer has a core to spare, waits while
// others move, a film runs or nobody looks, and is begun anew with each new position.

import { NONE, actorOnTurn } from '../../../engine/game.ts';
import type { Order } from '../../../engine/game.ts';
import type { AskedForecast, ForecastTidings } from '../../../lab/forecast/pool.ts';
import { GO_ON } from '../../../lab/forecast/forecast.ts';
import type { ForecastReading } from '../../../lab/forecast/forecast.ts';
import type { EstimateView } from '../../store/estimate.ts';
import type { Snapshot } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import type { AppState } from '../../store/store.ts';
import { keepStaffAway, staff } from '../../workers/staff.ts';
import { currentGame } from '../current.ts';
import { isPerson } from '../game/game.ts';
import { whenIdle } from '../idle.ts';
import { keepEstimate, readSettings } from '../keep/settings.ts';
import { ASIDE, ORDER, figuresOf } from './view.ts';

/** Games of a hundred either way at which it is enough, and games after which it ends in any case. */
const WIDTH = 3;
const MOST = 1000;
/** Games until which the figures of the position before stay. */
const FEW = 20;
/** Milliseconds that a position or an order has to stand before it is estimated: while one is dragged about it changes many times. */
const PATIENCE = 250;
/** Milliseconds between two sets of figures once there are as many as that. */
const PACE_MS = 500;
const SOON = 100;
/** Milliseconds after which the staff is called even if the page is never idle, and even if no map comes. */
const IDLE_MS = 5000;
const MAPLESS_MS = 8000;
/** Room for the estimate beside the map; with less it is played only while its sheet is open. */
const ROOM = '(min-width: 800px)';

const NOTHING: EstimateView = {
  games: 0,
  halfWidth: 50,
  most: MOST,
  state: 'waiting',
  stale: false,
  outcomes: [],
  events: [],
  widths: [],
  points: null,
  orderAsked: false,
  order: null,
  aside: null,
  failed: null,
};

interface Laid {
  readonly order: Order;
  readonly sentence: string;
}

/** What is on the table: a position, and the orders of it that somebody asked about. */
interface Table {
  readonly snapshot: Snapshot;
  readonly order: Order | null;
  readonly aside: Order | null;
}

/** What becomes of the figures of the position before, until there are new ones. */
const FROM_BEFORE: Partial<EstimateView> = {
  stale: true,
  orderAsked: false,
  order: null,
  aside: null,
  widths: [],
  failed: null,
};

/** The game and the seat that the figures are of; null without. */
let told: string | null = null;
/** The order that was laid aside, for as long as the position stays. */
let aside: Laid | null = null;
/** True while the person has it rest. */
let resting = false;
/** True once the page is at rest for the first time and the staff may be called. */
let isCalled = false;
let running: { readonly table: Table; readonly asked: AskedForecast } | null = null;
/** The most that was read of a position without any plan, and whether that is the end of it. */
let base: { readonly snapshot: Snapshot; readonly reading: ForecastReading; readonly last: boolean } | null =
  null;
let ended: Table | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;
let shown = 0;

/** Whether the estimate begins with the game: as it was left, else where a core is to spare for it. */
function isWanted(): boolean {
  return readSettings().estimate ?? navigator.hardwareConcurrency > 1;
}

/** Whether a game that begins now has an estimate played beside its map. */
export function isPlayedBesideMap(): boolean {
  return isWanted() && window.matchMedia(ROOM).matches;
}

function change(part: Partial<EstimateView>): void {
  const { estimate } = appStore.getState();
  if (estimate) appStore.setState({ estimate: { ...estimate, ...part } });
}

/** Sends the staff away, or has it back; remembered. */
export function toggleEstimate(): void {
  const isOn = appStore.getState().estimate !== null;
  keepEstimate(!isOn);
  if (isOn) {
    forget();
    appStore.setState({ estimate: null });
  } else {
    [resting, isCalled] = [false, true];
    appStore.setState({ estimate: NOTHING });
  }
}

/** Has the staff rest, or go on from where it rested. */
export function restEstimate(): void {
  resting = !resting;
  look();
}

/** Asks what the prepared order changes, or asks no more. */
export function askOrder(): void {
  const { estimate } = appStore.getState();
  change({ orderAsked: estimate?.orderAsked === false, order: null });
  look();
}

/** Lays the prepared order aside, so that what it does is shown beside that of another. */
export function layAside(): void {
  const { prepared, estimate } = appStore.getState();
  if (!estimate || !prepared || prepared.assessment.refusal !== null) return;
  aside = { order: prepared.order, sentence: prepared.assessment.title };
  change({ aside: { sentence: aside.sentence, difference: estimate.order?.difference ?? null } });
  look();
}

/** Forgets the order that was laid aside. */
export function dropAside(): void {
  aside = null;
  change({ aside: null });
  look();
}

/** Follows the game on the page: whatever changes what is on the table, or who looks at it. */
export function followWithEstimates(): void {
  if (isWanted()) appStore.setState({ estimate: NOTHING });
  appStore.subscribe((now, before) => {
    if (now.screen !== before.screen || now.mapReady !== before.mapReady) callStaff(now);
    if (now.snapshot !== before.snapshot) {
      aside = null;
      const whose = now.snapshot ? `${currentGame()?.slot.id} ${now.snapshot.viewer}` : null;
      // What one game, or one seat, was told is nothing to begin the next with.
      if (whose === told) change(FROM_BEFORE);
      else change({ ...NOTHING, state: idle() });
      told = whose;
    }
    if (
      PARTS.some((part) => now[part] !== before[part]) ||
      isComparing(now) !== isComparing(before) ||
      (now.estimate === null) !== (before.estimate === null)
    )
      look();
    giveWayToOthers(now);
  });
  document.addEventListener('visibilitychange', look);
  window.matchMedia(ROOM).addEventListener('change', look);
}

/** Lets the staff in again once the others have moved and their film is over; null where it is not kept away. */
let letStaffIn: (() => void) | null = null;

/** What the others do is worked out and drawn without the staff: it would play silently meanwhile. */
function giveWayToOthers({ busy, film }: AppState): void {
  if (busy !== null || film !== null) letStaffIn ??= keepStaffAway();
  else if (letStaffIn !== null) {
    letStaffIn();
    letStaffIn = null;
  }
}

const PARTS = [
  'snapshot',
  'prepared',
  'busy',
  'film',
  'screen',
  'panel',
  'curtain',
] as const satisfies readonly (keyof AppState)[];

/** The first estimate waits until the map can be used and the page has nothing else to do. */
function callStaff({ screen, mapReady }: AppState): void {
  if (isCalled || screen !== 'play') return;
  const call = () => {
    isCalled = true;
    look();
  };
  if (mapReady) whenIdle(call, IDLE_MS);
  else setTimeout(call, MAPLESS_MS);
}

/** The position and the orders that are asked about now; null where no person is asked for orders. */
function tableNow(): Table | null {
  const held = currentGame();
  const { snapshot, prepared, screen, estimate } = appStore.getState();
  if (!held || !snapshot || !estimate || screen !== 'play') return null;
  const viewer = actorOnTurn(held.game.state);
  if (viewer === NONE || viewer !== snapshot.viewer || !isPerson(held.game, viewer)) return null;
  const isPossible = estimate.orderAsked && prepared?.assessment.refusal === null;
  return { snapshot, order: isPossible ? prepared.order : null, aside: aside?.order ?? null };
}

/** Whether the staff is busy with what somebody else asked. */
function isComparing({ comparison }: AppState): boolean {
  return comparison?.state === 'playing';
}

function mayPlay(): boolean {
  const { busy, film, panel, curtain } = appStore.getState();
  const isSeen = window.matchMedia(ROOM).matches || panel === 'estimate';
  return (
    isCalled && !resting && busy === null && film === null && curtain === null && isSeen && !document.hidden
  );
}

function isSame(one: Table | null, other: Table): boolean {
  return one?.snapshot === other.snapshot && one.order === other.order && one.aside === other.aside;
}

/** Brings what is played in line with what is on the table and who looks. */
function look(): void {
  clearTimeout(waiting);
  const table = tableNow();
  const isBusy = isComparing(appStore.getState());
  const may = mayPlay() && !isBusy;
  if (running && (isBusy || table === null || !isSame(running.table, table))) {
    running.asked.stop();
    running = null;
  }
  if (running) {
    if (may) running.asked.resume();
    else running.asked.pause();
    tell(may ? 'playing' : idle());
  } else if (table && isDone(table)) {
    if (table.order === null && table.aside === null) leaveOrder();
    tell('done');
  } else if (table && may) {
    waiting = setTimeout(() => begin(table), PATIENCE);
    tell('playing');
  } else tell(idle());
}

function idle(): EstimateView['state'] {
  return resting ? 'resting' : 'waiting';
}

function tell(state: EstimateView['state']): void {
  if (appStore.getState().estimate?.state !== state) change({ state });
}

/** Whether nothing is left to be played of it. */
function isDone(table: Table): boolean {
  if (isSame(ended, table)) return true;
  return table.order === null && table.aside === null && base?.snapshot === table.snapshot && base.last;
}

/** Ends what is played and forgets what was asked. */
function forget(): void {
  running?.asked.stop();
  clearTimeout(waiting);
  [running, aside, base, ended] = [null, null, null, null];
}

function begin(table: Table): void {
  const held = currentGame();
  if (!held) return;
  const { world, state, seed } = held.game;
  void staff.prepare(world);
  const plans = [
    GO_ON,
    ...(table.order ? [{ id: ORDER, orders: [table.order] }] : []),
    ...(table.aside ? [{ id: ASIDE, orders: [table.aside] }] : []),
  ];
  ended = null;
  shown = 0;
  const round = state.round[0]!;
  const asked = staff.ask(
    {
      world,
      bytes: state.bytes.slice(),
      viewer: table.snapshot.viewer,
      seed: `${seed}/estimate/${round}`,
      plans,
      width: WIDTH,
      most: MOST,
    },
    (tidings) => hear(table, round, tidings),
  );
  running = { table, asked };
}

/** Takes an order that is prepared no more out of the figures. */
function leaveOrder(): void {
  const { estimate } = appStore.getState();
  if (estimate?.outcomes.some(({ withOrder }) => withOrder !== null)) retellEstimate();
}

/** Tells what was played last in the language of the page; what is played anew for it takes a while. */
export function retellEstimate(): void {
  const held = currentGame();
  const { estimate, language } = appStore.getState();
  if (!held || !estimate || !base) return;
  const { world, state } = held.game;
  const { differences: _, ...figures } = figuresOf(
    world,
    state.round[0]!,
    base.reading,
    base.reading,
    language,
  );
  change(figures);
}

function hear(table: Table, round: number, { reading, last, failed }: ForecastTidings): void {
  const held = currentGame();
  const { estimate, language } = appStore.getState();
  if (!held || !estimate || !running || running.table !== table) return;
  if (last) [running, ended] = [null, failed === null ? table : null];
  if (failed !== null) {
    change({ ...NOTHING, state: 'done', failed });
    return;
  }
  if (base?.snapshot !== table.snapshot || reading.draws >= base.reading.draws)
    base = { snapshot: table.snapshot, reading, last };
  if (!last && estimate.stale && estimate.games > 0 && reading.draws < FEW) return;
  const now = performance.now();
  if (!last && reading.draws > SOON && now - shown < PACE_MS) return;
  shown = now;
  const { differences, ...figures } = figuresOf(held.game.world, round, base.reading, reading, language);
  const { prepared } = appStore.getState();
  change({
    ...figures,
    stale: false,
    state: last ? 'done' : estimate.state,
    widths:
      base.reading === reading
        ? [...estimate.widths, { games: reading.draws, halfWidth: reading.halfWidth }]
        : estimate.widths,
    order:
      table.order && prepared
        ? { sentence: prepared.assessment.title, difference: differences.get(ORDER) ?? null }
        : null,
    aside: aside && { sentence: aside.sentence, difference: differences.get(ASIDE) ?? null },
    failed: null,
  });
}
