// Standing fast: turns end by themselves, day by day, until something on the person's list happens, with the reason why it stopped.

import { t } from 'i18next';
import { NONE, actorOnTurn, displacedPeople, outcomeOf, scores } from '../../../engine/game.ts';
import type { GameEvent, State, World } from '../../../engine/game.ts';
import { tellEvent } from '../../../telling/index.ts';
import { count } from '../../i18n/index.ts';
import { appStore } from '../../store/store.ts';
import type { StandChoice, StandMark, StandReason } from '../../store/table.ts';
import { currentGame } from '../current.ts';
import { newsFrom } from '../game/game.ts';
import type { Game } from '../game/game.ts';
import { seenBy, toldBetween } from '../game/hearing.ts';
import { isShared } from '../game/table.ts';
import { closeTurn } from './turns.ts';

/** Milliseconds between two days, so that they can be followed and stopped. */
const PAUSE = 400;
/** People from whom on a town is large. */
const LARGE = 100_000;
/** Lines of reasons. */
const MOST = 4;

/** What an event is to an actor, of the things that days can stop for; null when it is none of them. */
export function reasonOf(world: World, actor: number, { kind, a, b, c }: GameEvent): StandReason | null {
  const owner = world.formations.actor[a] ?? NONE;
  switch (kind) {
    case 'battle':
      return c === actor ? 'attack' : null;
    case 'place-taken':
    case 'place-rose':
    case 'offer-accepted':
      if (b === actor || c === actor) return 'ground';
      return (world.locations.people[a] ?? 0) >= LARGE ? 'city' : null;
    case 'place-left':
      if (b === actor) return 'ground';
      return (world.locations.people[a] ?? 0) >= LARGE ? 'city' : null;
    case 'offer-made':
      return c === actor ? 'offer' : null;
    case 'help-asked':
      return b === actor ? 'offer' : null;
    case 'deal-proposed':
      return a !== actor && (world.deals.parties[b] ?? []).includes(actor) ? 'offer' : null;
    case 'formation-cut-off':
      return owner === actor ? 'supply' : null;
    case 'link-cut':
      return 'supply';
    case 'formation-broke':
    case 'formation-surrendered':
    case 'formation-dissolved':
      return owner === actor ? 'broke' : null;
    default:
      return null;
  }
}

/** A number that can cross a mark, as the actor knows it. */
export function markOf(world: World, state: State, actor: number, mark: StandMark): number {
  const own = [...world.formations.actor.keys()].filter(
    (f) =>
      world.formations.actor[f] === actor && (state.at[f] ?? NONE) !== NONE && (state.strength[f] ?? 0) > 0,
  );
  const men = own.reduce((sum, f) => sum + (state.strength[f] ?? 0), 0);
  switch (mark) {
    case 'will':
      return state.resolve[actor] ?? 0;
    case 'commitment':
      return state.commitment[actor] ?? 0;
    case 'men':
      return men;
    case 'fed':
      return (
        own.reduce((sum, f) => sum + (state.supply[f] ?? 0) * (state.strength[f] ?? 0), 0) / Math.max(1, men)
      );
    case 'moving':
      return displacedPeople(world, state);
    case 'aims':
      return scores(world, state).find((each) => each.actor === actor)?.total ?? 0;
  }
}

/** True when a number was on the one side of the mark before and is on the other now. */
export function crosses({ side, value }: StandChoice, before: number, now: number): boolean {
  return side === 'below' ? before >= value && now < value : before <= value && now > value;
}

/** Why days should stop for an actor, a sentence each. */
function reasonsFor(game: Game, actor: number, choice: StandChoice, before: number): readonly string[] {
  const { world } = game;
  const { language } = appStore.getState();
  const told = toldBetween(game, newsFrom(game, actor), game.turnFrom, actor).flatMap(({ events }) => events);
  const stopping = told.filter((event) => {
    const reason = reasonOf(world, actor, event);
    return reason !== null && choice.reasons.includes(reason);
  });
  const lines = [...new Set(stopping.flatMap((event) => tellEvent(world, event, language) ?? []))].slice(
    0,
    MOST,
  );
  const now = markOf(world, seenBy(game, actor), actor, choice.mark);
  if (!choice.reasons.includes('mark') || !crosses(choice, before, now)) return lines;
  const crossed = t('stand.crossed', {
    what: t(`stand.${choice.mark}`),
    side: t(`stand.${choice.side}`),
    value: count(choice.value),
    now: count(now),
  });
  return [...lines, crossed.charAt(0).toLocaleUpperCase(language) + crossed.slice(1)];
}

/** Changes what days stop for. */
export function setStand(change: Partial<StandChoice>): void {
  appStore.setState({ stand: { ...appStore.getState().stand, ...change } });
}

/** Ticks a reason, or takes the tick away. */
export function tickStand(reason: StandReason): void {
  const { reasons } = appStore.getState().stand;
  setStand({
    reasons: reasons.includes(reason) ? reasons.filter((each) => each !== reason) : [...reasons, reason],
  });
}

/** True while a person's days can be let pass: one person at the page, on turn. */
export function mayStand(): boolean {
  const held = currentGame();
  const { busy, snapshot, stopped } = appStore.getState();
  return (
    held !== null &&
    busy === null &&
    snapshot?.mode === 'turn' &&
    !snapshot.over &&
    !isShared(held.game) &&
    stopped?.going !== true
  );
}

/** Stops after the day that is on. */
export function stopStanding(): void {
  const { stopped } = appStore.getState();
  if (stopped?.going)
    appStore.setState({ stopped: { ...stopped, going: false, reasons: [t('stand.byHand')] } });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, appStore.getState().reducedMotion ? 0 : PAUSE));
}

/** Ends turns day by day until something on the list happens, it is stopped, or the game is over. */
export async function standFast(): Promise<void> {
  if (!mayStand()) return;
  const { stand } = appStore.getState();
  if (stand.reasons.length === 0) return;
  appStore.setState({ stopped: { days: 0, reasons: [], going: true }, prepared: null, panel: 'orders' });
  const marks = new Map<number, number>();
  let days = 0;
  for (;;) {
    const held = currentGame();
    if (!held || appStore.getState().stopped?.going !== true) return;
    const { game } = held;
    const { world, state } = game;
    const actor = actorOnTurn(state);
    marks.set(actor, markOf(world, seenBy(game, actor), actor, stand.mark));
    const round = state.round[0]!;
    await closeTurn(false);
    if (currentGame() !== held || outcomeOf(state) !== null) {
      appStore.setState({ stopped: null });
      return;
    }
    if (state.round[0]! !== round) days++;
    const next = actorOnTurn(state);
    const reasons = reasonsFor(
      game,
      next,
      stand,
      marks.get(next) ?? markOf(world, seenBy(game, next), next, stand.mark),
    );
    const { stopped } = appStore.getState();
    if (reasons.length > 0) {
      appStore.setState({ stopped: { days, reasons, going: false } });
      return;
    }
    appStore.setState({ stopped: stopped && { ...stopped, days } });
    await pause();
  }
}
