// Where idle troops go: to the places that need them most, by need less travel, each site's need shrinking as help is sent.

import {
  commandedFormations,
  distances,
  foesOf,
  NONE,
  P,
  pathStep,
  roomLeft,
  sideOf,
} from '../../engine/game.ts';
import type { FormationIndex, LocationIndex, Order } from '../../engine/game.ts';
import { frontages } from './assessment.ts';
import { leftJustNow, spare } from './garrison.ts';
import { STALLED } from './objective.ts';
import type { Turn } from './turn.ts';

/** Pull of the main effort on idle troops, and of every other target, as multiples of its value. */
const MAIN_EFFORT = 1.4;
const ELSEWHERE = 0.6;

/** Formations that may go together. */
const COLUMN = 3;
/** Share above the doctrine's point of withdrawal that a force must have before it goes to a threatened place. */
const RETURN_MARGIN = 1.3;

/**
 * Need of a place: its value in depth x (0.4 + gap / 4) where it is threatened, and the value of what can be taken from it by those
 * who accept low odds.
 */
function needOf(turn: Turn, place: LocationIndex): number {
  const { world, view, doctrine, now, objective, needs } = turn;
  if (needs.known[place]) return needs.need[place]!;
  const { controller } = view;
  const { foes } = needs;
  const frontage = frontages(world);
  const have = now.own[place]! + needs.sent[place]!;
  const men = now.men[place]! + needs.sentMen[place]!;
  const gap = Math.max(0, now.threat[place]! - have);
  let need =
    now.threat[place]! > 0 ? now.depth[place]! * (0.4 * (gap > 0 ? 1 : 0) + Math.min(4, gap) / 4) : 0;
  const { edgeStart, edgeTo, abroad } = world.locations;
  for (let e = edgeStart[place]!; e < edgeStart[place + 1]!; e++) {
    const beyond = edgeTo[e]!;
    if (!(foes & (1 << controller[beyond]!)) || abroad[beyond]) continue;
    // More than can fight along the road is of no use here: the rest looks for another side.
    if (men > frontage[e]!) continue;
    const main = beyond === objective;
    const enough = now.theirs[beyond]! * 1.6 * doctrine.acceptableOdds + 0.5;
    if (have >= enough * (main ? 2.5 : 1.5)) continue;
    const pull =
      (objective === NONE ? 1 : main ? MAIN_EFFORT : ELSEWHERE) * (now.stalled[beyond] ? STALLED : 1);
    need = Math.max(need, (now.goal[beyond]! * 1.2 * pull) / Math.max(0.6, doctrine.acceptableOdds));
  }
  needs.known[place] = 1;
  needs.need[place] = need;
  return need;
}

/** The next column of idle formations that should march, or null when all who can be spared stand where they are needed. */
export function nextMarch(turn: Turn): Order | null {
  const { world, view, actor, now, needs } = turn;
  if (needs.listed === NONE) listSites(turn);
  for (const f of commandedFormations(world, view, actor)) {
    if (needs.settled[f] || view.at[f] === NONE || view.acted[f] === view.round[0]) continue;
    needs.settled[f] = 1;
    if (view.cohesion[f]! < 30) continue;
    const from = view.at[f]!;
    if (!spare(turn, f, from)) continue;
    const site = bestSite(turn, f);
    if (site === NONE) continue;
    const to = stepTowards(turn, f, site);
    if (to === NONE) continue;
    const column = companions(turn, f, site, to);
    needs.known[site] = 0;
    for (const member of column) {
      const power = now.each.defence[member]!;
      needs.sent[site]! += power;
      needs.sentMen[site]! += view.strength[member]!;
      now.own[from]! -= power;
      now.men[from]! -= view.strength[member]!;
      needs.settled[member] = 1;
    }
    return { kind: 'move', formations: column, to };
  }
  return null;
}

/** Lists where troops could be needed: most places are not threatened. */
function listSites(turn: Turn): void {
  const { world, view, actor, now, needs } = turn;
  const { threat } = now;
  const { controller } = view;
  const side = sideOf(world, view, actor);
  needs.known.fill(0);
  needs.listed = 0;
  needs.foes = foesOf(world, view, actor);
  needs.side = side;
  for (let l = 0; l < threat.length; l++)
    if (threat[l]! > 0 && side & (1 << controller[l]!)) needs.sites[needs.listed++] = l;
}

function bestSite(turn: Turn, f: FormationIndex): LocationIndex {
  const { world, view, doctrine, now, needs } = turn;
  const table = distances(world);
  const from = view.at[f]!;
  const row = from * world.locations.count;
  const mine = now.each.defence[f]!;
  const { known, need: needOfPlace, sites, listed, sent } = needs;
  now.own[from]! -= mine;
  needs.known[from] = 0;
  let best: LocationIndex = from;
  let most = needOf(turn, from) + doctrine.reluctanceToReturn;
  for (let i = 0; i < listed; i++) {
    const l = sites[i]!;
    if (l === from) continue;
    // Travel only takes from a need: most places are passed over here.
    const full = known[l] ? needOfPlace[l]! : needOf(turn, l);
    const distance = table[row + l]!;
    if (full <= most || distance > 400) continue;
    // Nobody goes where the same judgement would send them back next turn.
    if (now.own[l]! + sent[l]! + mine * COLUMN < doctrine.withdrawBelow * RETURN_MARGIN * now.threat[l]!)
      continue;
    let need = full - doctrine.travelAversion * distance;
    if (view.cameFrom[f] === l && view.round[0]! - view.arrivedRound[f]! <= 2)
      need -= doctrine.reluctanceToReturn;
    if (need > most) {
      most = need;
      best = l;
    }
  }
  now.own[from]! += mine;
  needs.known[from] = 0;
  return best === from ? NONE : best;
}

/** The place within a day's march that lies nearest to the site, with room; NONE when there is no progress to be made. */
function stepTowards(turn: Turn, f: FormationIndex, site: LocationIndex): LocationIndex {
  const { world, view, actor, now, needs } = turn;
  const step = pathStep(world, view, actor, view.at[f]!, site, now.each.reach[f]!);
  if (step === NONE || leftJustNow(view, f, step) || roomLeft(world, view, step, actor) < view.strength[f]!)
    return NONE;
  return view.cohesion[f]! >= view.rules[P.movement.freshCohesion]! ||
    needs.side & (1 << view.controller[step]!)
    ? step
    : NONE;
}

/** Others at the same place who can go along for the same command points while the site still needs them. */
function companions(
  turn: Turn,
  first: FormationIndex,
  site: LocationIndex,
  to: LocationIndex,
): FormationIndex[] {
  const { world, view, actor, now, needs, points } = turn;
  const column = [first];
  const from = view.at[first]!;
  const { defence, reach } = now.each;
  let power = defence[first]!;
  let room = roomLeft(world, view, to, actor) - view.strength[first]!;
  now.own[from]! -= power;
  for (let f = first + 1; f < world.formations.count && column.length < Math.min(COLUMN, points * 3); f++) {
    if (
      view.commandedBy[f] !== actor ||
      view.at[f] !== from ||
      view.acted[f] === view.round[0] ||
      view.cohesion[f]! < 35
    )
      continue;
    if (
      leftJustNow(view, f, to) ||
      reach[f]! < reach[first]! ||
      view.strength[f]! > room ||
      !spare(turn, f, from)
    )
      continue;
    if (now.threat[site]! > 0 && now.own[site]! + needs.sent[site]! + power > now.threat[site]! * 1.5) break;
    const mine = defence[f]!;
    column.push(f);
    power += mine;
    now.own[from]! -= mine;
    room -= view.strength[f]!;
  }
  now.own[from]! += power;
  return column;
}
