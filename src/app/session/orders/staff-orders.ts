// Orders that lie ready: what the seat ordered the day before and could order again, and what its staff would order now, which
// is what the machine player of the seat would, from what the seat knows. Nothing of it is given unless it is asked for.

import {
  NONE,
  actorOnTurn,
  check,
  copyState,
  costOf,
  observe,
  rehearse,
  revealsOrDraws,
  sameSide,
} from '../../../engine/game.ts';
import type { Order, View, World } from '../../../engine/game.ts';
import { heuristic } from '../../../policies/index.ts';
import type { MapThing } from '../../map/model.ts';
import type { Snapshot } from '../../store/model.ts';
import type { ClientLine, HoldingBack, StaffOrder } from '../../store/staff-orders.ts';
import { appStore } from '../../store/store.ts';
import { clientLines, hasAgenda, holdingBack, mattersToday, wordsOf } from './agenda/index.ts';
import { asking } from './asking.ts';
import type { Asking } from './asking.ts';
import { bringsOf } from './brings.ts';
import { breathe, whenFrameIsSpent } from '../breathe.ts';
import { isHopeless } from './choices/ranking.ts';
import { currentGame } from '../current.ts';
import type { Current } from '../current.ts';
import { isAsked } from '../game/game.ts';
import type { Game } from '../game/game.ts';
import { LESSON } from '../game/library.ts';
import { prepareAt } from '../turn/play.ts';
import { orderSentence } from '../snapshot/words.ts';
import { seenAtLastTurn } from '../standing.ts';

/** Orders shown of each sort, and orders that the staff thinks of before it rests. */
const MOST_AGAIN = 3;
const MOST_OF_STAFF = 6;
const PATIENCE = 24;

/** Kinds of order that are worth giving day after day. */
const LASTING: ReadonlySet<Order['kind']> = new Set([
  'strike',
  'refit',
  'attack',
  'press',
  'convene',
  'pause',
  'ship',
]);

const same = (a: Order, b: Order): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Orders of the seat's last turn that are lawful once more. */
function againNow({ played, turnFrom, state }: Game, world: World, view: View, actor: number): Order[] {
  const yesterday = state.round[0]! - 1;
  return played
    .slice(0, turnFrom)
    .filter((each) => each.actor === actor && each.round === yesterday && LASTING.has(each.order.kind))
    .map(({ order }) => order)
    .filter((order, index, all) => all.findIndex((other) => same(other, order)) === index)
    .filter((order) => check(world, view, order) === null);
}

/** False for an attack that hardly ever takes the place as things stand, and for a second one on a place. */
function isWorthIt(ask: Asking, order: Order, found: readonly Order[]): boolean {
  if (order.kind !== 'attack') return true;
  const again = found.some((other) => other.kind === 'attack' && other.target === order.target);
  return !again && !isHopeless(ask, order);
}

/**
 * What the machine player of the seat would order, each lawful as the first of them; a step an order. It plays on in a copy that shows nothing
 * new.
 */
function* ofStaff(ask: Asking, game: Game): Generator<undefined, readonly Order[]> {
  const { world, view, actor } = ask;
  const state = copyState(world, game.state);
  const decide = heuristic.begin(world, observe(world, state, actor), () => 0.5);
  const found: Order[] = [];
  for (let asked = 0; asked < PATIENCE && found.length < MOST_OF_STAFF; asked++) {
    yield;
    const now = observe(world, state, actor);
    const order = decide(now);
    if (order.kind === 'end') break;
    if (check(world, now, order) !== null) continue;
    if (check(world, view, order) === null && isWorthIt(ask, order, found)) found.push(order);
    rehearse(world, state, actor, order);
  }
  return found;
}

/** False for support from the air at a place that no troops of the side hold and nobody is to attack today: it would be flown for nothing. */
function serves({ world, view, actor }: Asking, order: Order, all: readonly Order[]): boolean {
  if (order.kind !== 'strike' || order.purpose !== 'support') return true;
  return (
    sameSide(world, view, actor, view.controller[order.target] ?? NONE) ||
    all.some((other) => other.kind === 'attack' && other.target === order.target)
  );
}

/** A row of the list, without what is said of it. */
function rowOf({ world, view, language }: Asking, order: Order) {
  return {
    order,
    title: orderSentence(world, order, language, view),
    cost: costOf(order),
    draws: revealsOrDraws(world, view, order),
  };
}

/** A row for an order of troops, or one that a seat without troops chose yesterday. */
function plainRow(ask: Asking, order: Order, from: StaffOrder['from']): StaffOrder {
  return { ...rowOf(ask, order), from, kind: null, why: '', ...bringsOf(ask, order) };
}

/** What lies ready, and what doing no more means. */
interface Ready {
  readonly orders: readonly StaffOrder[];
  readonly holding: HoldingBack | null;
  readonly clients: readonly ClientLine[];
}

/** True for two strikes that differ in sorties alone. */
function isSameTarget(a: Order, b: Order): boolean {
  return a.kind === 'strike' && b.kind === 'strike' && a.purpose === b.purpose && a.target === b.target;
}

/** What matters today to a seat without troops; a strike of yesterday that was aimed elsewhere lies ready too. */
function* agendaOf(
  ask: Asking,
  game: Game,
  given: readonly Order[],
  again: readonly Order[],
): Generator<undefined, Ready> {
  const before = seenAtLastTurn(game, ask.actor);
  const matters = yield* mattersToday(ask, before, given, yield* ofStaff(ask, game));
  const words = yield* wordsOf(matters);
  const isListed = (order: Order): boolean => matters.some((matter) => same(matter.order, order));
  const aimed = again
    .filter(
      (order) =>
        order.kind === 'strike' &&
        !isListed(order) &&
        !matters.some((each) => isSameTarget(each.order, order)),
    )
    .slice(0, 1);
  return {
    orders: [
      ...matters.map(({ order, kind }, index): StaffOrder => {
        const from = again.some((other) => same(other, order)) ? 'again' : 'staff';
        const { why, brings, risk } = words[index]!;
        return { ...rowOf(ask, order), from, kind, taken: null, why, brings, risk };
      }),
      ...aimed.map((order) => plainRow(ask, order, 'again')),
    ],
    holding: holdingBack(ask, matters, given),
    clients: clientLines(ask, before),
  };
}

/** What lies ready for the person on turn, in steps: the staff thinks for longer than a frame. The game must not change meanwhile. */
export function* readyFor(game: Game, language: string): Generator<undefined, Ready> {
  if (!isAsked(game)) return { orders: [], holding: null, clients: [] };
  const ask = asking(game, language);
  const { world, view, actor } = ask;
  const given = game.played.slice(game.turnFrom).map(({ order }) => order);
  const isGiven = (order: Order): boolean => given.some((other) => same(other, order));
  const yesterday = againNow(game, world, view, actor).filter((order) => !isGiven(order));
  if (hasAgenda(ask)) return yield* agendaOf(ask, game, given, yesterday);
  const found = yield* ofStaff(ask, game);
  const staff = found.filter((order) => serves(ask, order, [...given, ...found]));
  const again = yesterday
    .filter((order) => !found.some((other) => same(other, order)) && serves(ask, order, [...given, ...found]))
    .slice(0, MOST_AGAIN);
  const orders: StaffOrder[] = [];
  for (const order of [...staff, ...again]) {
    yield;
    orders.push(plainRow(ask, order, orders.length < staff.length ? 'staff' : 'again'));
  }
  return { orders, holding: null, clients: [] };
}

/** What is selected to look at an order: where it is aimed, else whom it sets in motion. */
function subjectOf(world: World, view: View, order: Order): MapThing | null {
  const place = (index: number | undefined): MapThing | null =>
    index === undefined || index < 0 ? null : { kind: 'location', index };
  if (order.kind === 'strike' && order.purpose === 'interdict') return { kind: 'route', index: order.target };
  if (order.kind === 'attack' || order.kind === 'strike') return place(order.target);
  if (order.kind === 'raid') return place(order.place);
  if (order.kind === 'move') return place(view.at[order.formations[0] ?? NONE]);
  if (order.kind === 'refit' || order.kind === 'lend') return { kind: 'formation', index: order.formation };
  if (order.kind === 'stance' || order.kind === 'offer' || order.kind === 'pause') {
    const acts = world.actors.mediates[view.viewer] !== 1;
    return acts ? place(order.place) : null;
  }
  return null;
}

/** Shows an order that lies ready as being prepared, with what it may bring. */
export function lookAtStaffOrder(order: Order): void {
  const held = currentGame();
  if (!held) return;
  const { world, state } = held.game;
  prepareAt(subjectOf(world, observe(world, state, actorOnTurn(state)), order), order);
}

/** Shows what lies ready once the page has drawn, unless the game has gone on by then. */
async function workOut(held: Current, snapshot: Snapshot): Promise<void> {
  await breathe();
  const steps = readyFor(held.game, held.scene.language);
  while (appStore.getState().snapshot === snapshot && currentGame() === held) {
    const step = steps.next();
    if (step.done === true) {
      const { orders, holding, clients } = step.value;
      appStore.setState({
        staffOrders: orders,
        staffHolds: holding,
        staffClients: clients,
        staffThinks: false,
      });
      return;
    }
    await whenFrameIsSpent();
  }
}

/** What of the orders that lay ready before can still be given: they stay in sight until the staff has thought again. */
function stillReady({ game }: Current, orders: readonly StaffOrder[]): readonly StaffOrder[] {
  const { world, state, played, turnFrom } = game;
  const view = observe(world, state, actorOnTurn(state));
  const given = played.slice(turnFrom).map(({ order }) => order);
  return orders.filter(
    ({ order }) => !given.some((other) => same(other, order)) && check(world, view, order) === null,
  );
}

/** Keeps what lies ready in step with the game from now on; worked out in a task of its own. */
export function followWithStaffOrders(): void {
  appStore.subscribe(({ snapshot, staffOrders }, before) => {
    if (snapshot === before.snapshot) return;
    const held = currentGame();
    const isWanted = snapshot && held && !snapshot.over && isAsked(held.game);
    /* In the lesson a guide says what to do. */
    if (!isWanted || held.entry.key === LESSON) {
      if (staffOrders.length > 0)
        appStore.setState({ staffOrders: [], staffHolds: null, staffClients: [], staffThinks: false });
      return;
    }
    const isSameTurn =
      before.snapshot?.game === snapshot.game &&
      before.snapshot.round === snapshot.round &&
      before.snapshot.onTurn === snapshot.onTurn;
    appStore.setState({
      staffOrders: isSameTurn ? stillReady(held, staffOrders) : [],
      staffHolds: null,
      staffThinks: true,
    });
    void workOut(held, snapshot);
  });
}
