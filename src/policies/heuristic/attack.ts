// Choosing attacks: gather the strongest near a target until the odds are good enough, and take the most valuable target that allows it.

import {
  commandedFormations,
  check,
  checkAttacker,
  foesOf,
  groundFactor,
  homeDefence,
  NONE,
  openTo,
  P,
  weigh,
} from '../../engine/game.ts';
import type { DoctrineValues, FormationIndex, LocationIndex, Order, View, World } from '../../engine/game.ts';
import { markBeside } from './assessment.ts';
import type { Assessment } from './assessment.ts';
import { canJoinAttack, leftJustNow, spare } from './garrison.ts';
import { adjoins } from './objective.ts';
import { restraint } from './patronage.ts';
import type { Turn } from './turn.ts';

/** Worth of the main effort as a multiple of another place of the same value. */
const MAIN_EFFORT = 2;
/** Share of the main effort's value from which another place may draw on the troops that face it. */
const WORTH_A_DETOUR = 0.6;
/** Odds at which an attack off the main effort has enough. */
const ECONOMY = 1.4;

/** Days without a fight for a place after which lower odds will do there, by so much a day, down to a share of the doctrine's. */
const QUIET_DAYS = 3;
const IMPATIENCE = 0.07;
const LEAST_SHARE = 0.8;

/** The best attack now by value x odds, or null when none reaches the doctrine's odds. */
export function bestAttack(turn: Turn): Order | null {
  const { world, view, actor, doctrine, now, objective } = turn;
  const { edgeStart, edgeTo, abroad } = world.locations;
  const values = now.goal;
  const { controller } = view;
  const foes = foesOf(world, view, actor);
  let best: Order | null = null;
  let bestScore = 0;
  for (let target = 0; target < controller.length; target++) {
    const holder = controller[target]!;
    if (
      !(foes & (1 << holder)) ||
      abroad[target] ||
      view.paused[target] === view.round[0] ||
      view.attackers[target]! & (1 << actor) ||
      view.offeredBy[target] === actor
    )
      continue;
    let near = 0;
    for (let e = edgeStart[target]!; e < edgeStart[target + 1]!; e++) near += now.ready[edgeTo[e]!]!;
    if (near === 0) continue;
    const standing =
      now.theirs[target]! * groundFactor(world, view, target) + homeDefence(world, view, target, actor);
    const accepted = doctrine.acceptableOdds * patience(world, view, target) * restraint(turn, holder);
    if (near < standing * accepted * 0.8) continue;
    const worth = target === objective ? MAIN_EFFORT * values[target]! : values[target]!;
    const ceiling = scoreOf(worth, standing > 0 ? near / standing : 9, doctrine);
    if (ceiling <= bestScore) continue;
    const gathered = gather(turn, target);
    if (gathered.formations.length === 0 || gathered.odds < accepted) continue;
    const score = scoreOf(worth, gathered.odds, doctrine);
    if (score > bestScore) {
      bestScore = score;
      best = { kind: 'attack', formations: gathered.formations, target, advance: true };
    }
  }
  return best;
}

/** Share of the doctrine's odds that will do for a target: all at first, less the longer nobody has fought there. */
function patience(world: World, view: View, target: LocationIndex): number {
  const quiet = (view.round[0]! - view.fought[target]!) * world.calendar.daysPerRound;
  return Math.max(LEAST_SHARE, Math.min(1, 1 - IMPATIENCE * (quiet - QUIET_DAYS)));
}

/** Worth of an attack: value x how far the odds exceed half, up to two; small places count a little. */
function scoreOf(value: number, odds: number, doctrine: DoctrineValues): number {
  return (
    (0.5 + value) * Math.max(0.05, Math.min(1, (odds - 0.5 * Math.min(1, doctrine.acceptableOdds)) / 1.5))
  );
}

function gather(
  turn: Turn,
  target: LocationIndex,
): { readonly formations: FormationIndex[]; readonly odds: number } {
  const { world, view, actor, doctrine, now, objective, points } = turn;
  const beside = markBeside(world, target, now);
  const candidates: FormationIndex[] = [];
  for (const f of commandedFormations(world, view, actor)) {
    const at = view.at[f]!;
    if (at === NONE || !beside[at] || view.acted[f] === view.round[0] || view.cohesion[f]! < 38) continue;
    if (keptForMainEffort(turn, at, target)) {
      // So do all others who stand there.
      beside[at] = 0;
      continue;
    }
    if (leftJustNow(view, f, target)) continue;
    if (checkAttacker(world, view, actor, f, target) === null) insertByWeight(view, candidates, f);
  }
  const formations: FormationIndex[] = [];
  const enough =
    target === objective ? doctrine.gatherTo : Math.min(doctrine.gatherTo, doctrine.acceptableOdds * ECONOMY);
  // Who takes a place must not be so few that they would leave it again the next day.
  const toHold = doctrine.withdrawBelow * Math.max(0, now.threat[target]! - now.hostile[target]!);
  let odds = 0;
  let power = 0;
  for (const f of candidates) {
    if (formations.length >= points * 3) break;
    if (!canJoinAttack(turn, view.at[f]!, powerLeft(view, f, formations, now), target)) continue;
    formations.push(f);
    // Allies' attacks earlier in the round are already counted in the defenders' losses.
    const sides = weigh(world, view, actor, formations, target);
    odds = sides.defence > 0 ? sides.attack / sides.defence : 20;
    power += now.each.defence[f]!;
    if (odds >= enough && power >= toHold) break;
  }
  return { formations, odds };
}

/** Puts a formation into a list that goes from the greatest strength x quality to the least, behind its equals. */
function insertByWeight(view: View, list: FormationIndex[], f: FormationIndex): void {
  const { strength, quality } = view;
  const weight = strength[f]! * quality[f]!;
  let i = list.length;
  list.push(f);
  for (; i > 0; i--) {
    const before = list[i - 1]!;
    if (strength[before]! * quality[before]! >= weight) break;
    list[i] = before;
  }
  list[i] = f;
}

/** Power that stays at a formation's place once it and those already chosen have gone. */
function powerLeft(
  view: View,
  leaving: FormationIndex,
  chosen: readonly FormationIndex[],
  now: Assessment,
): number {
  let left = now.own[view.at[leaving]!]! - now.each.defence[leaving]!;
  for (const f of chosen) if (view.at[f] === view.at[leaving]) left -= now.each.defence[f]!;
  return left;
}

/** Troops that face the main effort stay for it, unless they are cut off, or the target is worth nearly as much or opens one more side of it. */
function keptForMainEffort(turn: Turn, at: LocationIndex, target: LocationIndex): boolean {
  const { world, view, actor, now, objective } = turn;
  if (view.supplySource[actor * world.locations.count + at] === NONE) return false;
  if (
    objective === NONE ||
    target === objective ||
    !adjoins(world, at, objective) ||
    adjoins(world, target, objective)
  )
    return false;
  const values = now.goal;
  return values[target]! < values[objective]! * WORTH_A_DETOUR;
}

/** An undefended place worth walking into, and the formation to do it: value first, the nearest small formation. */
export function bestWalk(turn: Turn): Order | null {
  const { world, view, actor, now } = turn;
  const { edgeStart, edgeTo, abroad } = world.locations;
  const values = now.goal;
  const { controller } = view;
  const foes = foesOf(world, view, actor);
  let best: Order | null = null;
  let bestScore = 0;
  for (let to = 0; to < controller.length; to++) {
    const holder = controller[to]!;
    if (holder !== NONE && !(foes & (1 << holder))) continue;
    if (abroad[to] || now.theirs[to]! > 0 || view.paused[to] === view.round[0]) continue;
    const score = (values[to]! + 0.5) / ((1 + now.threat[to]!) * restraint(turn, holder));
    if (score <= bestScore) continue;
    let near = 0;
    for (let e = edgeStart[to]!; e < edgeStart[to + 1]!; e++) near += now.ready[edgeTo[e]!]!;
    if (near === 0 || !openTo(world, view, to, actor)) continue;
    const walker = walkerTo(turn, to);
    if (walker === NONE) continue;
    bestScore = score;
    best = { kind: 'move', formations: [walker], to };
  }
  return best;
}

/** The weakest formation next to the place that can be spared and could stand half of what threatens it there. */
function walkerTo(turn: Turn, to: LocationIndex): FormationIndex {
  const { world, view, actor, now } = turn;
  const beside = markBeside(world, to, now);
  let best: FormationIndex = NONE;
  let least = Infinity;
  for (const f of commandedFormations(world, view, actor)) {
    const at = view.at[f]!;
    if (at === NONE || !beside[at] || view.acted[f] === view.round[0]) continue;
    if (view.cohesion[f]! < view.rules[P.movement.freshCohesion]! || view.strength[f]! >= least) continue;
    if (view.strength[f]! * 0.001 < now.threat[to]! * 0.3) continue;
    if (leftJustNow(view, f, to)) continue;
    if (keptForMainEffort(turn, view.at[f]!, to) || !spare(turn, f, to)) continue;
    if (check(world, view, { kind: 'move', formations: [f], to }) !== null) continue;
    least = view.strength[f]!;
    best = f;
  }
  return best;
}
