// Threat as an overlay: who stands within reach of which place, as the seat estimates it.

import { ENEMY, NONE, check, observe, preview, sameSide } from '../../../engine/game.ts';
import type { AttackPreview, State, View, World } from '../../../engine/game.ts';
import type { ThreatArrow, ThreatenedPlace, ThreatOverlay } from '../../map/overlays.ts';
import { isView } from '../game/hearing.ts';
import { neighbours } from '../snapshot/ways.ts';

/** Odds of attack and defence, counted as in a battle, from which a threat counts as about as strong, and as stronger. */
const ABOUT = 0.75;
const STRONGER = 1.5;

/** Men at a place by actor. */
function troopsAt(world: World, state: State | View): readonly ReadonlyMap<number, number>[] {
  const table = world.locations.ids.map(() => new Map<number, number>());
  for (let f = 0; f < world.formations.count; f++) {
    const here = table[state.at[f] ?? NONE];
    const actor = world.formations.actor[f] ?? NONE;
    const men = state.strength[f] ?? 0;
    if (here && men > 0) here.set(actor, (here.get(actor) ?? 0) + men);
  }
  return table;
}

/** What a seat knows, as the turn of an opponent would find it: with points enough and nobody tired, since it may all come tomorrow. */
function turnOf(world: World, state: State | View, opponent: number): View {
  const known = isView(state) ? state : observe(world, state, opponent);
  return {
    ...known,
    viewer: opponent,
    turnOrder: known.turnOrder.map(() => opponent),
    position: known.position.map(() => 0),
    points: known.points.map(() => ENOUGH),
    acted: known.acted.map(() => 0),
  };
}
const ENOUGH = 99;

/** What an attack on a place by all of one opponent's that could make it from one road away may bring; null when none could. */
function attackOn(
  world: World,
  seen: View,
  place: number,
  opponent: number,
): { readonly formations: readonly number[]; readonly expected: AttackPreview } | null {
  const near = new Set(neighbours(world, place).map((edge) => edge.place));
  const able = (formations: readonly number[]): boolean =>
    check(world, seen, { kind: 'attack', formations, target: place, advance: false }) === null;
  const formations = [...world.formations.ids.keys()].filter(
    (f) => seen.commandedBy[f] === opponent && near.has(seen.at[f] ?? NONE) && able([f]),
  );
  if (!able(formations)) return null;
  const expected = preview(world, seen, { kind: 'attack', formations, target: place, advance: false });
  return expected.kind === 'attack' ? { formations, expected } : null;
}

/** Odds at which one opponent would meet the defence of a place; 0 when it could not attack. */
function oddsAt(world: World, seen: View, place: number, opponent: number): number {
  return attackOn(world, seen, place, opponent)?.expected.odds ?? 0;
}

/** The strongest attack that could come on a place, and of fifty like it those in which the place holds. */
export interface Foreseen {
  readonly by: number;
  readonly men: number;
  readonly holds: number;
}

/** The strongest attack that could come on a place from one road away, as far as a state or a seat's view shows; null when none could. */
export function worstAttackOn(world: World, state: State | View, place: number): Foreseen | null {
  const holder = state.controller[place] ?? NONE;
  if (holder === NONE) return null;
  let worst: (Foreseen & { readonly odds: number }) | null = null;
  for (const opponent of world.actors.ids.keys()) {
    if (state.relation[holder * world.actors.count + opponent] !== ENEMY) continue;
    const attack = attackOn(world, turnOf(world, state, opponent), place, opponent);
    if (!attack || (worst && attack.expected.odds <= worst.odds)) continue;
    const { odds, repulsed, undecided, carried } = attack.expected;
    const all = Math.max(1, repulsed + undecided + carried);
    worst = {
      by: opponent,
      men: attack.formations.reduce((sum, f) => sum + (state.strength[f] ?? 0), 0),
      holds: 50 - Math.round((50 * carried) / all),
      odds,
    };
  }
  return worst && { by: worst.by, men: worst.men, holds: worst.holds };
}

/** How the strongest of some opponents would meet the defence of a place. */
function weightOf(odds: number): ThreatenedPlace['weight'] {
  return odds < ABOUT ? 1 : odds < STRONGER ? 2 : 3;
}

/** Places of the viewer's side with opponents one road away; of all sides where the viewer holds no ground itself. */
export function threatOverlay(world: World, state: State | View, viewer: number): ThreatOverlay {
  const steps = threatSteps(world, state, viewer);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same battle by battle, as each takes a reckoning of its own: call `next` until it is done. */
export function* threatSteps(
  world: World,
  state: State | View,
  viewer: number,
): Generator<undefined, ThreatOverlay, undefined> {
  const troops = troopsAt(world, state);
  const mine = viewer !== NONE && world.actors.ground[viewer] === 1;
  const arrows: ThreatArrow[] = [];
  const places: ThreatenedPlace[] = [];
  const turns = new Map<number, View>();
  function* seenBy(opponent: number): Generator<undefined, View, undefined> {
    const known = turns.get(opponent);
    if (known !== undefined) return known;
    const seen = turnOf(world, state, opponent);
    turns.set(opponent, seen);
    yield;
    return seen;
  }
  for (let at = 0; at < world.locations.count; at++) {
    const holder = state.controller[at] ?? NONE;
    if (holder === NONE || world.locations.abroad[at] === 1) continue;
    if (mine && !sameSide(world, state, viewer, holder)) continue;
    let men = 0;
    let counted = true;
    const opponents = new Set<number>();
    for (const { place: from } of neighbours(world, at)) {
      let there = 0;
      for (const [actor, strength] of troops[from] ?? []) {
        if (state.relation[holder * world.actors.count + actor] !== ENEMY) continue;
        there += strength;
        opponents.add(actor);
        counted &&= !isView(state) || (state.sharing & (1 << actor)) !== 0;
      }
      if (there > 0) arrows.push({ from, to: at, men: there });
      men += there;
    }
    if (men <= 0) continue;
    let odds = 0;
    for (const actor of opponents) {
      odds = Math.max(odds, oddsAt(world, yield* seenBy(actor), at, actor));
      yield;
    }
    places.push({ at, men, counted, weight: weightOf(odds) });
  }
  return { arrows, places: places.toSorted((a, b) => b.weight - a.weight || b.men - a.men) };
}
