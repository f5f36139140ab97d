// The staff estimate of the seat on turn, worked out beside the page and begun anew with each order and each turn.

import { NONE, actorOnTurn } from '../../engine/game.ts';
import type { Order } from '../../engine/game.ts';
import type { ForecastReading } from '../../lab/forecast.ts';
import type { EstimateView } from '../store/estimate.ts';
import { appStore } from '../store/store.ts';
import { ask } from '../workers/client.ts';
import type { Asked } from '../workers/client.ts';
import { currentGame } from './current.ts';
import { isPerson } from './game.ts';
import { say } from './ground.ts';

/** Games of a hundred either way at which it is enough, and games after which it ends in any case. */
const WIDTH = 5;
const MOST = 600;
/** Outcomes shown. */
const SHOWN = 4;
/** Milliseconds that an order has to stand before it is estimated: while it is dragged about it changes many times. */
const PATIENCE = 250;

const NOTHING: EstimateView = {
  games: 0,
  halfWidth: 50,
  thinking: true,
  outcomes: [],
  points: null,
  order: null,
  failed: null,
};

let asked: Asked | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Asks the staff, or sends it away. */
export function toggleEstimate(): void {
  if (appStore.getState().estimate) {
    stop();
    appStore.setState({ estimate: null });
  } else {
    appStore.setState({ estimate: NOTHING });
    begin();
  }
}

/** Follows the game on the page: what has been asked is asked again when the position or the prepared order changes. */
export function followWithEstimates(): void {
  appStore.subscribe((now, before) => {
    if (now.estimate === null) return;
    if (now.screen !== 'play') {
      if (before.screen === 'play') stop();
      return;
    }
    const moved = now.snapshot !== before.snapshot;
    const other = now.prepared?.order !== before.prepared?.order;
    if (!moved && !other) return;
    stop();
    waiting = setTimeout(begin, PATIENCE);
  });
}

function stop(): void {
  clearTimeout(waiting);
  asked?.drop();
  asked = null;
  const { estimate } = appStore.getState();
  // What was found of the position before is not shown as if it were of this one.
  if (estimate) appStore.setState({ estimate: { ...estimate, thinking: false } });
}

function begin(): void {
  const held = currentGame();
  const { prepared, busy, estimate } = appStore.getState();
  if (!held || estimate === null || busy !== null) return;
  const { world, state, seed, variant } = held.game;
  const viewer = actorOnTurn(state);
  if (viewer === NONE || !isPerson(held.game, viewer)) return;
  const order: Order | null = prepared && prepared.assessment.refusal === null ? prepared.order : null;
  appStore.setState({ estimate: { ...estimate, thinking: true, failed: null } });
  asked = ask(
    {
      kind: 'estimate',
      scenario: held.entry.scenario,
      variant,
      bytes: state.bytes.slice(),
      viewer,
      seed: `${seed}/estimate/${state.round[0]}`,
      order,
      width: WIDTH,
      most: MOST,
    },
    (answer) => {
      if (answer.kind === 'estimate')
        appStore.setState({ estimate: viewOf(answer.reading, answer.last, world.outcomes.names) });
      else if (answer.kind === 'failed')
        appStore.setState({ estimate: { ...NOTHING, thinking: false, failed: answer.reason } });
    },
  );
}

function viewOf(
  { draws, halfWidth, plans }: ForecastReading,
  last: boolean,
  names: readonly Parameters<typeof say>[0][],
): EstimateView {
  const { language } = appStore.getState();
  const [base, order] = plans;
  const outcomes = (base?.answers.outcomes ?? [])
    .filter(({ games }) => games > 0)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, SHOWN)
    .map(({ outcome, share, low, high }) => ({
      name: say(names[outcome] ?? { en: '' }, language),
      share: Math.round(100 * share),
      low: Math.floor(100 * low),
      high: Math.ceil(100 * high),
    }));
  const points = base?.points ?? null;
  const difference = order?.difference ?? null;
  return {
    games: draws,
    halfWidth: Math.ceil(halfWidth),
    thinking: !last,
    outcomes,
    points: points && { median: points.median, low: points.lowerQuartile, high: points.upperQuartile },
    order:
      difference && draws > 1 ? { mean: difference.mean, low: difference.low, high: difference.high } : null,
    failed: null,
  };
}
