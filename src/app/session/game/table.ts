// Who sits at the table: one person or several, who is asked next, and what a sealed list came to.

import { NONE, actorOnTurn, copyState, outcomeOf, rehearsal } from '../../../engine/game.ts';
import type { RefusedView, TableMode } from '../../store/model.ts';
import { isPerson, isPersonSeat, newsFrom } from './game.ts';
import type { Game, Seat } from './game.ts';
import { orderSentence, refusalSentence } from '../snapshot/words.ts';

/** Stands for the umpire among those who may be asked. */
const UMPIRE: Seat = 'umpire';

/** Who is to look at the page next: a person for an actor, to order or to plan, or the umpire between two rounds. */
export interface Asked {
  readonly kind: 'turn' | 'plan' | 'umpire';
  /** The actor, or NONE for the umpire. */
  readonly actor: number;
  /** Whose seat, so that two seats of one person need no curtain between them. */
  readonly who: Seat;
}

/** True when more than one person looks at the page. */
export function isShared(game: Game): boolean {
  return new Set(game.seats.filter(isPersonSeat)).size + (game.umpire ? 1 : 0) > 1;
}

/** True at the beginning of a round, before anybody's first order. */
function isMorning({ state, played, turnFrom }: Game): boolean {
  return state.position[0] === 0 && played.length === turnFrom;
}

/** Who is asked as the game stands; null when a policy moves, a list is carried out, or the game is over. `desked`: last round the umpire let pass. */
export function askedNow(game: Game, desked: number): Asked | null {
  const { state } = game;
  if (outcomeOf(state) !== null) return null;
  if (game.umpire && isMorning(game) && state.round[0]! > desked)
    return { kind: 'umpire', actor: NONE, who: UMPIRE };
  const seatOf = (actor: number): Seat => game.seats[actor] ?? '';
  if (game.sealed) {
    if (!isMorning(game)) return null;
    const { lists } = game.sealed;
    const waits = Array.from(state.turnOrder.subarray(0, state.turns[0]))
      .filter((actor) => isPerson(game, actor) && !lists.has(actor))
      .toSorted((a, b) => (seatOf(a) < seatOf(b) ? -1 : seatOf(a) > seatOf(b) ? 1 : 0));
    const [actor] = waits;
    return actor === undefined ? null : { kind: 'plan', actor, who: seatOf(actor) };
  }
  const actor = actorOnTurn(state);
  return isPerson(game, actor) ? { kind: 'turn', actor, who: seatOf(actor) } : null;
}

/** A game in which an actor plans its turn of this round: what it orders there is a list, and nothing happens. */
export function planIn(real: Game, actor: number): Game {
  const state = rehearsal(real.world, real.state, actor);
  return {
    ...real,
    state,
    turnStart: copyState(real.world, state),
    played: [...real.played],
    turnFrom: real.played.length,
    undone: [],
    planOf: real,
    looking: null,
  };
}

/** Hands the list that was planned in: it waits for the actor's turn. Gives the game itself. */
export function handIn(plan: Game): Game {
  const real = plan.planOf ?? plan;
  const list = plan.played.slice(plan.turnFrom).map(({ order }) => order);
  real.sealed?.lists.set(actorOnTurn(plan.state), list);
  return real;
}

/** What the screen is for. */
export function tableMode(game: Game): TableMode {
  if (game.planOf) return 'plan';
  if (game.looking !== null) return game.umpire ? 'umpire' : 'watch';
  return 'turn';
}

/** Orders of the seat's last list that could not be carried out, with the reason. */
export function refusedView(game: Game, viewer: number, language: string): readonly RefusedView[] {
  const from = newsFrom(game, viewer);
  const since = game.played[from]?.round ?? 0;
  return (game.sealed?.refused ?? [])
    .filter(({ actor, round }) => actor === viewer && round >= since)
    .map(({ order, refusal }) => ({
      text: orderSentence(game.world, order, language, game.state),
      reason: refusalSentence(game.world, refusal, language),
    }));
}
