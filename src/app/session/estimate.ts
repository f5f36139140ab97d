// The staff estimate of the seat on turn, worked out beside the page and begun anew with each order and each turn.

import { NONE, actorOnTurn } from '../../engine/game.ts';
import type { Order, State, World } from '../../engine/game.ts';
import { GO_ON } from '../../lab/forecast.ts';
import type { ForecastReading, Plan } from '../../lab/forecast.ts';
import type { ForecastTidings } from '../../lab/forecast-pool.ts';
import type { EventCourse } from '../../lab/answers/tally.ts';
import type { EstimateDifference, EstimateEvent, EstimateOutcome, EstimateView } from '../store/estimate.ts';
import { appStore } from '../store/store.ts';
import { staff } from '../workers/staff.ts';
import { currentGame } from './current.ts';
import type { Current } from './current.ts';
import { isPerson, isWatched } from './game/game.ts';
import { whenIdle } from './idle.ts';
import { say } from './snapshot/ground.ts';
import { dateOf } from './snapshot/words.ts';

/** Games of a hundred either way at which it is enough, and games after which it ends in any case. */
const WIDTH = 5;
const MOST = 600;
/** Outcomes shown, and dated events. */
const SHOWN = 4;
/** Ids of the plans held against the staff's own way. */
const ORDER = 'order';
const ASIDE = 'aside';
/** Share of games under which an event is not named. */
const SELDOM = 0.05;
/** Milliseconds that an order has to stand before it is estimated: while it is dragged about it changes many times. */
const PATIENCE = 250;

const NOTHING: EstimateView = {
  games: 0,
  halfWidth: 50,
  thinking: true,
  outcomes: [],
  events: [],
  points: null,
  order: null,
  aside: null,
  failed: null,
};

/** The order that was laid aside, for as long as nothing else of the position changes. */
let aside: { readonly order: Order; readonly sentence: string } | null = null;
let stopAsked: (() => void) | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** A position of the game on the page to be estimated. */
export interface EstimateQuestion {
  /** A state of the game's world: as it is now, or as it stood on an earlier day. It is copied. */
  readonly state: State;
  /** By what this actor can know. */
  readonly viewer: number;
  /**
   * Orders on the table, each plan given in the viewer's turn of the state's round. The first is what the others are held against, under the same draws
   * and the same luck. Absent or empty: only the one in which the seat goes on as its policy would, `GO_ON`.
   */
  readonly plans?: readonly Plan[];
  /** Half the width in games of a hundred at which it ends; 5 unless said. */
  readonly width?: number;
  /** Draws at which it ends in any case; 600 unless said. */
  readonly most?: number;
}

/**
 * Begins an estimate of a position of the game on the page, in the place of the one before: the staff works at one at a time. The tidings come
 * several times a second, the first within a few games, until `last` or until the function that is given back is called. A reading has the number of
 * draws, the half width, and by plan outcomes with their shares and 95 % intervals, event dates as cumulative incidence (`answers.events`), the spread
 * of the seat's points, and what differs from the first plan. The same position, viewer and plans give the same reading for the same number of
 * draws.
 */
function startEstimate(question: EstimateQuestion, listen: (tidings: ForecastTidings) => void): () => void {
  const held = currentGame();
  if (!held) throw new Error('no game to estimate');
  const { state, viewer, plans = [], width = WIDTH, most = MOST } = question;
  const { world, seed } = held.game;
  prepareStaff(held);
  const asked = staff.ask(
    {
      world,
      bytes: state.bytes.slice(),
      viewer,
      seed: `${seed}/estimate/${state.round[0]}`,
      plans: plans.length > 0 ? plans : [GO_ON],
      width,
      most,
    },
    listen,
  );
  return () => asked.stop();
}

function prepareStaff({ entry, game }: Current): void {
  void staff.prepare(entry.scenario, game.variant);
}

/** Asks the staff, or sends it away. */
export function toggleEstimate(): void {
  if (appStore.getState().estimate) {
    stop();
    aside = null;
    appStore.setState({ estimate: null });
  } else {
    appStore.setState({ estimate: NOTHING });
    begin();
  }
}

/** Lays the prepared order aside, so that what it does is shown beside that of another. */
export function layAside(): void {
  const { prepared, estimate } = appStore.getState();
  if (!estimate || !prepared || prepared.assessment.refusal !== null) return;
  aside = { order: prepared.order, sentence: prepared.assessment.title };
  appStore.setState({
    estimate: { ...estimate, aside: { sentence: aside.sentence, difference: estimate.order } },
  });
  stop();
  begin();
}

/** Forgets the order that was laid aside. */
export function dropAside(): void {
  aside = null;
  const { estimate } = appStore.getState();
  if (!estimate) return;
  appStore.setState({ estimate: { ...estimate, aside: null } });
  stop();
  begin();
}

/** Follows the game on the page: what has been asked is asked again when the position or the prepared order changes. */
export function followWithEstimates(): void {
  warmWhenIdle();
  appStore.subscribe((now, before) => {
    if (now.estimate === null) return;
    if (now.screen !== 'play') {
      if (before.screen === 'play') stop();
      return;
    }
    const moved = now.snapshot !== before.snapshot;
    const other = now.prepared?.order !== before.prepared?.order;
    if (!moved && !other) return;
    if (moved) aside = null;
    stop();
    waiting = setTimeout(begin, PATIENCE);
  });
}

/** Name of the mark that the map sets when it can be used. */
const MAP_READY = 'orontes-map-ready';
/** Milliseconds after which the staff is called even if the page is never idle. */
const AT_LATEST_MS = 5000;

/** Once a map can be used and the page has nothing to do, the staff of a game with a person in it is called and warms up. */
function warmWhenIdle(): void {
  new PerformanceObserver((list) => {
    if (list.getEntriesByName(MAP_READY).length === 0) return;
    whenIdle(() => {
      const held = currentGame();
      if (held && !isWatched(held.game)) prepareStaff(held);
    }, AT_LATEST_MS);
  }).observe({ type: 'mark', buffered: true });
}

function stop(): void {
  clearTimeout(waiting);
  stopAsked?.();
  stopAsked = null;
  const { estimate } = appStore.getState();
  // What was found of the position before is not shown as if it were of this one.
  if (estimate) appStore.setState({ estimate: { ...estimate, thinking: false } });
}

function begin(): void {
  const held = currentGame();
  const { prepared, busy, estimate } = appStore.getState();
  if (!held || estimate === null || busy !== null) return;
  const { world, state } = held.game;
  const viewer = actorOnTurn(state);
  if (viewer === NONE || !isPerson(held.game, viewer)) return;
  const order = prepared && prepared.assessment.refusal === null ? prepared.order : null;
  appStore.setState({
    estimate: { ...estimate, thinking: true, failed: null, aside: aside && estimate.aside },
  });
  const plans = [
    GO_ON,
    ...(order ? [{ id: ORDER, orders: [order] }] : []),
    ...(aside ? [{ id: ASIDE, orders: [aside.order] }] : []),
  ];
  stopAsked = startEstimate({ state, viewer, plans }, ({ reading, last, failed }) =>
    appStore.setState({
      estimate:
        failed === null
          ? viewOf(world, state.round[0]!, reading, last)
          : { ...NOTHING, thinking: false, failed },
    }),
  );
}

function viewOf(
  world: World,
  round: number,
  { draws, halfWidth, plans }: ForecastReading,
  last: boolean,
): EstimateView {
  const { language } = appStore.getState();
  const base = plans[0];
  const outcomes = (base?.answers.outcomes ?? [])
    .filter(({ games }) => games > 0)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, SHOWN)
    .map(({ outcome, share, low, high }) => ({
      name: say(world.outcomes.names[outcome], language),
      ...inHundred(share, low, high),
    }));
  const events = (base?.answers.events ?? [])
    .flatMap((event) => eventOf(world, round, event, language))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, SHOWN);
  const points = base?.points ?? null;
  const differenceOf = (plan: string): EstimateDifference | null => {
    const difference = plans.find(({ id }) => id === plan)?.difference ?? null;
    return difference && draws > 1
      ? { mean: difference.mean, low: difference.low, high: difference.high }
      : null;
  };
  return {
    games: draws,
    halfWidth: Math.ceil(halfWidth),
    thinking: !last,
    outcomes,
    events,
    points: points && { median: points.median, low: points.lowerQuartile, high: points.upperQuartile },
    order: differenceOf(ORDER),
    aside: aside && { sentence: aside.sentence, difference: differenceOf(ASIDE) },
    failed: null,
  };
}

function inHundred(share: number, low: number, high: number): Omit<EstimateOutcome, 'name'> {
  return { share: Math.round(100 * share), low: Math.floor(100 * low), high: Math.ceil(100 * high) };
}

/** An event that comes in some of the games from now on; none of what has come before, or hardly ever comes. */
function eventOf(
  world: World,
  round: number,
  { measure, came }: EventCourse,
  language: string,
): readonly EstimateEvent[] {
  const end = came.at(-1);
  if (!end || end.share < SELDOM || (came[round - 1]?.share ?? 0) > 0) return [];
  const half = came.find(({ share }) => share >= end.share / 2) ?? end;
  return [
    {
      name: say(world.measures.names[measure], language),
      ...inHundred(end.share, end.low, end.high),
      half: dateOf(world, half.round, 'short', language),
    },
  ];
}
