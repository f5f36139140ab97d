// The turning points of the finished game on the page: its moments are sent to the worker, what comes back is put into words.

import { t } from 'i18next';
import type * as charting from '../../../charts/index.ts';
import type { World } from '../../../engine/game.ts';
import type { Mean } from '../../../lab/paired.ts';
import type { TurnPlayed, TurningReading } from '../../../lab/turning.ts';
import type { Between, MovedDay, TurningSeat, TurningView } from '../../store/turning.ts';
import type { ReportChart } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import { ask } from '../../workers/client.ts';
import type { Asked } from '../../workers/client.ts';
import { currentGame } from '../current.ts';
import { isPerson } from '../game/game.ts';
import type { Game } from '../game/game.ts';
import { say, styleOf } from '../snapshot/ground.ts';
import { hashNow, recordOf } from '../game/records.ts';
import { layOut } from '../replay/tape.ts';
import type { Tape } from '../replay/tape.ts';
import { dateOf } from '../snapshot/words.ts';

/** Games from every moment. */
const GAMES = 60;
/** Days that are told of. */
const TOLD = 3;
/** Points below which a day is not told of. */
const LEAST = 1;
/** Outcomes in the chart, those that were ever the likeliest. */
const OUTCOMES = 4;
/** Height of a chart in pixels. */
const HEIGHT = 210;
/** Milliseconds between two drawings of what is known. */
const TELL_MS = 600;

type Charts = typeof charting;

let asked: Asked | null = null;
let times = 0;
/** What was found last, so that somebody who comes back to the report finds it there. */
let finished: { readonly key: string; readonly reading: TurningReading } | null = null;
/** Says what is known of it again, in the language of the page. */
let tellAgain: (() => void) | null = null;

/** Follows the report: the turning points are worked out once the par of the game is known, and no longer than it is looked at. */
export function followTurning(): void {
  appStore.subscribe((now, before) => {
    if (before.screen === 'report' && now.screen !== 'report') leaveTurning();
    if (now.language !== before.language) tellAgain?.();
    const settled = now.par?.kind === 'ready' || now.par?.kind === 'failed';
    if (now.screen === 'report' && settled && now.par !== before.par && now.turning === null) void begin();
  });
}

function leaveTurning(): void {
  times++;
  asked?.drop();
  asked = null;
  tellAgain = null;
  appStore.setState({ turning: null });
}

/** Ends it now, with what there is. */
export function stopTurning(): void {
  asked?.finish();
}

/** Looks at another seat. */
export function chooseTurning(actor: number): void {
  const { turning } = appStore.getState();
  if (turning) appStore.setState({ turning: { ...turning, chosen: actor } });
}

async function begin(): Promise<void> {
  const held = currentGame();
  if (!held) return;
  const mine = ++times;
  const { game, entry } = held;
  const person = game.seats.findIndex((_, actor) => isPerson(game, actor));
  appStore.setState({
    turning: {
      games: 0,
      most: GAMES,
      thinking: true,
      failed: null,
      chosen: person,
      seats: [],
      outcomes: null,
    },
  });
  const known = finished?.key === keyOf(game) ? finished.reading : null;
  const [tape, charts] = await Promise.all([
    known ? null : layOut(entry, recordOf(game), () => mine === times),
    import('../../../charts/index.ts'),
  ]);
  if (mine !== times) return;
  if (known) {
    tellAgain = () => tell(game.world, known, charts, false);
    tellAgain();
    return;
  }
  if (!tape) return;
  let told = 0;
  asked = ask(
    {
      kind: 'turning',
      scenario: entry.scenario,
      variant: game.variant,
      ...momentsOf(tape),
      seed: `${game.seed}/turning`,
      games: GAMES,
    },
    (answer) => {
      const { turning } = appStore.getState();
      if (mine !== times || !turning) return;
      if (answer.kind === 'failed')
        appStore.setState({ turning: { ...turning, thinking: false, failed: answer.reason } });
      if (answer.kind !== 'turning') return;
      if (!answer.last && performance.now() - told < TELL_MS) return;
      told = performance.now();
      const { reading, last } = answer;
      if (last) finished = { key: keyOf(game), reading };
      tellAgain = () => tell(game.world, reading, charts, !last);
      tellAgain();
    },
  );
}

/** The same for games that are the same. */
function keyOf(game: Game): string {
  return JSON.stringify([game.world.hash, game.seed, game.seats, game.played.length, hashNow(game)]);
}

/** Shows what is known. */
function tell(world: World, reading: TurningReading, charts: Charts, thinking: boolean): void {
  const { turning } = appStore.getState();
  if (!turning) return;
  const view = viewOf(world, reading, charts);
  const kept = view.seats.some(({ actor }) => actor === turning.chosen);
  const chosen = kept ? turning.chosen : (view.seats[0]?.actor ?? turning.chosen);
  appStore.setState({ turning: { ...view, thinking, chosen } });
}

/** The beginnings of the days with the end, and the turns of persons. */
function momentsOf({ game, stops }: Tape): {
  readonly days: readonly Uint8Array[];
  readonly turns: readonly TurnPlayed[];
} {
  const days = stops
    .filter(({ evening }, stop) => evening || stop === 0)
    .map(({ state }) => state.bytes.slice());
  const turns = stops.flatMap(({ actor, round, orders }, stop): TurnPlayed[] => {
    const before = stops[stop - 1];
    if (!before || !isPerson(game, actor)) return [];
    return [
      {
        round,
        actor,
        orders: game.played.slice(before.orders, orders).map(({ order }) => order),
        bytes: before.state.bytes.slice(),
      },
    ];
  });
  return { days, turns };
}

function viewOf(
  world: World,
  reading: TurningReading,
  charts: Charts,
): Omit<TurningView, 'thinking' | 'chosen'> {
  const { language } = appStore.getState();
  const days = reading.days.map((_, day) =>
    day === 0 ? t('turning.start') : dateOf(world, day, 'short', language),
  );
  return {
    games: reading.games,
    most: GAMES,
    failed: null,
    seats: world.actors.ids.flatMap(
      (_, actor) => seatOf(world, actor, reading, days, charts, language) ?? [],
    ),
    outcomes: outcomesOf(world, reading, days, charts, language),
  };
}

function betweenOf(mean: Mean | null | undefined): Between | null {
  return mean && mean.count > 1 ? { mean: mean.mean, low: mean.low, high: mean.high } : null;
}

/** What the days made of an actor's points; null for one without aims. */
function seatOf(
  world: World,
  actor: number,
  { days: readings, turns, together }: TurningReading,
  days: readonly string[],
  charts: Charts,
  language: string,
): TurningSeat | null {
  const means = readings.map(({ points }) => points[actor]);
  if (means.some((mean) => !mean)) return null;
  const values = means.map((mean) => mean?.mean ?? 0);
  const moved = values.slice(1).map((to, day): MovedDay => {
    const from = values[day] ?? 0;
    const turn = turns.find((each) => each.actor === actor && each.round === day + 1);
    const orders = betweenOf(turn?.difference);
    return {
      round: day + 1,
      date: dateOf(world, day + 1, 'long', language),
      from,
      to,
      orders,
      rest: to - from - (orders?.mean ?? 0),
    };
  });
  const [first = 0] = values;
  const last = values.at(-1) ?? 0;
  const orders = betweenOf(together[actor]);
  const data = {
    days,
    label: say(world.actors.names[actor], language),
    style: styleOf(world.actors.style[actor]),
    values,
    low: means.map((mean) => Math.max(0, finite(mean?.low, mean?.mean))),
    high: means.map((mean) => Math.min(100, finite(mean?.high, mean?.mean))),
  };
  return {
    actor,
    name: data.label,
    first,
    last,
    orders,
    rest: last - first - (orders?.mean ?? 0),
    moved: moved
      .filter((day) => weight(day) >= LEAST)
      .toSorted((a, b) => weight(b) - weight(a))
      .slice(0, TOLD),
    chart: {
      key: `points-${actor}`,
      title: t('turning.points', { name: data.label }),
      note: t('turning.pointsNote'),
      draw: (document, theme, width) =>
        charts.pointsByDay(
          frame(document, theme, width, language, charts),
          data,
          t('turning.points', { name: data.label }),
        ),
      table: charts.tableOfPoints(data, t('turning.points', { name: data.label }), language),
    },
  };
}

/** How far a day moved a seat's points: as a whole, or by its orders where the rest undid them. */
function weight({ from, to, orders }: MovedDay): number {
  return Math.max(Math.abs(to - from), Math.abs(orders?.mean ?? 0));
}

function finite(value: number | undefined, otherwise: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : (otherwise ?? 0);
}

function frame(document: Document, theme: 'light' | 'dark', width: number, language: string, charts: Charts) {
  return { document, width, height: HEIGHT, theme: charts.CHART_THEMES[theme], language };
}

/** The likeliest outcomes by day, in games of a hundred. */
function outcomesOf(
  world: World,
  { days: readings }: TurningReading,
  days: readonly string[],
  charts: Charts,
  language: string,
): ReportChart {
  const most = (outcome: number): number =>
    Math.max(0, ...readings.map(({ outcomes }) => outcomes[outcome]?.share ?? 0));
  const shown = [...world.outcomes.ids.keys()]
    .filter((outcome) => most(outcome) > 0)
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, OUTCOMES);
  const data = {
    days,
    series: shown.map((outcome) => ({
      label: say(world.outcomes.names[outcome], language),
      values: readings.map(({ outcomes }) => 100 * (outcomes[outcome]?.share ?? 0)),
    })),
  };
  const title = t('turning.outcomes');
  return {
    key: 'outcomes',
    title,
    note: t('turning.outcomesNote'),
    draw: (document, theme, width) =>
      charts.outcomesByDay(frame(document, theme, width, language, charts), data, title),
    table: charts.tableOfOutcomes(data, title, language),
  };
}
