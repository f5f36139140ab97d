// What each order of a list would change, played beside the page when somebody asks: every order in the same draws and the same luck, held
// against ending the turn without it. It has the staff to itself; the estimate goes on afterwards.

import { END } from '../../../engine/game.ts';
import type { World } from '../../../engine/game.ts';
import type { AskedForecast, ForecastTidings } from '../../../lab/forecast/pool.ts';
import type { Plan } from '../../../lab/forecast/forecast.ts';
import { STAFF_WAY } from '../../store/comparison.ts';
import type { ComparedList, ComparisonView } from '../../store/comparison.ts';
import { appStore } from '../../store/store.ts';
import type { AppState } from '../../store/store.ts';
import { staff } from '../../workers/staff.ts';
import { currentGame } from '../current.ts';
import { isAsked } from '../game/game.ts';
import { POINTS, measuresOf } from './measures.ts';

const WITHOUT: Plan = { id: 'without', orders: [END] };
/** Games of each order, and games after which a first reading is worth a look. */
const MOST = 240;
const FEW = 6;
/** Milliseconds between two readings that are shown. */
const PACE_MS = 400;
/** Orders of a list that are compared at most. */
const MOST_ORDERS = 8;

let asked: AskedForecast | null = null;

/** The orders of a list with the keys of their rows. */
function plansOf(of: ComparedList, { choices, staffOrders }: AppState): readonly Plan[] {
  const rows =
    of === 'ready'
      ? staffOrders.map(({ title, order }) => ({ id: title, order }))
      : (choices?.list ?? []).flatMap(({ key, order }) => (order ? [{ id: key, order }] : []));
  return rows.slice(0, MOST_ORDERS).map(({ id, order }) => ({ id, orders: [order, END] }));
}

/** Compares the orders of a list; what was compared before is forgotten. */
export function compareThese(of: ComparedList): void {
  const held = currentGame();
  const now = appStore.getState();
  if (!held || !now.snapshot || !isAsked(held.game)) return;
  stop();
  const { world, state, seed } = held.game;
  const plans = [WITHOUT, ...plansOf(of, now), { id: STAFF_WAY, orders: [] }];
  const begun: ComparisonView = {
    of,
    state: 'playing',
    games: 0,
    most: MOST,
    measures: [],
    by: now.comparison?.by ?? POINTS,
    failed: null,
  };
  appStore.setState({ comparison: begun });
  void staff.prepare(world);
  let shown = 0;
  asked = staff.ask(
    {
      world,
      bytes: state.bytes.slice(),
      viewer: now.snapshot.viewer,
      seed: `${seed}/compare/${state.round[0]!}`,
      plans,
      width: 0,
      most: MOST,
    },
    (tidings) => {
      const time = performance.now();
      const isEarly = tidings.reading !== null && tidings.reading.draws < FEW;
      if (!tidings.last && (isEarly || time - shown < PACE_MS)) return;
      shown = time;
      hear(world, tidings);
    },
  );
}

function hear(world: World, { reading, last, failed }: ForecastTidings): void {
  const { comparison, language } = appStore.getState();
  if (!comparison) return;
  if (last) asked = null;
  const state = last ? 'done' : comparison.state;
  if (failed !== null) appStore.setState({ comparison: { ...comparison, state, failed } });
  else {
    const measures = measuresOf(world, reading, language);
    const by = measures.some(({ key }) => key === comparison.by)
      ? comparison.by
      : (measures[0]?.key ?? POINTS);
    appStore.setState({ comparison: { ...comparison, state, games: reading.draws, measures, by } });
  }
}

function stop(): void {
  asked?.stop();
  asked = null;
}

/** It is enough: what has been read stays. */
export function endComparing(): void {
  const { comparison } = appStore.getState();
  stop();
  if (!comparison) return;
  const isKept = comparison.games > 0;
  appStore.setState({ comparison: isKept ? { ...comparison, state: 'done' } : null });
}

/** Shows another measure of the same games. */
export function compareBy(by: string): void {
  const { comparison } = appStore.getState();
  if (comparison) appStore.setState({ comparison: { ...comparison, by } });
}

/** Forgets what was compared as soon as the position or the list is another. */
export function followWithComparisons(): void {
  appStore.subscribe((now, before) => {
    if (!now.comparison) return;
    const isOther =
      now.snapshot !== before.snapshot ||
      now.screen !== before.screen ||
      (now.comparison.of === 'choices' && now.selection !== before.selection);
    if (!isOther) return;
    stop();
    appStore.setState({ comparison: null });
  });
}
