// How a side stands: power at each place, what threatens it, and what each place is worth to hold or take.

import {
  allocateMuster,
  distances,
  foesOf,
  muster,
  NONE,
  onceFor,
  P,
  sideOf,
  surroundings,
  walkable,
} from '../../engine/game.ts';
import type { ActorIndex, LocationIndex, Muster, View, World } from '../../engine/game.ts';

/** Tables that an assessment sums up formation by formation. */
const SUMS = 6;

/** One actor's reading of its view. Power as the combat rule counts it. */
export interface Assessment {
  /** Those tables in one block, so that they are emptied in one step. */
  readonly counted: Float64Array;
  /** Defence power of the actor's side at each place. */
  readonly own: Float64Array;
  /** Fit men of the actor's side at each place. */
  readonly men: Float64Array;
  /** Attack power of the actor's own formations at each place that have not acted. */
  readonly ready: Float64Array;
  /** Defence and attack power of its opponents' troops at each place. */
  readonly theirs: Float64Array;
  readonly hostile: Float64Array;
  /** Opposing power that could be turned against each place of the side: within a day, cut by distance, by screens and by the width of roads. */
  readonly threat: Float64Array;
  /** 1 for the places next to one that is looked at: filled anew by `markBeside`. */
  readonly beside: Uint8Array;
  /** 1 for targets where all who can come stand already and are too few; filled by `mainEffort`. */
  readonly stalled: Uint8Array;
  /** Merit of each place as a main effort; filled by `mainEffort`. */
  readonly merit: Float64Array;
  /** Greatest day's reach of the opponents at each place. */
  readonly reach: Float64Array;
  /** What the threat was last spread from, and how it came out before screens and roads cut it: the same stacks threaten the same places. */
  readonly spread: {
    readonly hostile: Float64Array;
    readonly reach: Float64Array;
    readonly threat: Float64Array;
  };
  /** Powers and reach of each formation. */
  readonly each: Muster;
  /** Value of each place in depth, and its worth to the actor as a goal. */
  depth: Float64Array;
  goal: Float64Array;
}

const free = new WeakMap<World, Assessment[]>();
const depths = new WeakMap<World, Float64Array>();
const goals = new WeakMap<World, (Float64Array | undefined)[]>();

/** Worth of places to whoever decides, by id, as multiples of what they are worth otherwise. */
export type Worth = Readonly<Record<string, number>>;

/** Takes tables for one turn; give them back with `release` when it ends. */
export function acquire(world: World, actor: ActorIndex, worth?: Worth): Assessment {
  const { depth, goal } = worth
    ? worthOf(world, actor, worth)
    : { depth: depthValue(world), goal: goalValue(world, actor) };
  const pooled = free.get(world)?.pop();
  if (pooled) {
    pooled.depth = depth;
    pooled.goal = goal;
    return pooled;
  }
  const n = world.locations.count;
  const counted = new Float64Array(SUMS * n);
  let taken = 0;
  const sums = (): Float64Array => counted.subarray(taken * n, ++taken * n);
  const table = (): Float64Array => new Float64Array(n);
  return {
    counted,
    own: sums(),
    men: sums(),
    ready: sums(),
    theirs: sums(),
    hostile: sums(),
    reach: sums(),
    threat: table(),
    spread: { hostile: table(), reach: table(), threat: table() },
    beside: new Uint8Array(n),
    stalled: new Uint8Array(n),
    merit: table(),
    each: allocateMuster(world),
    depth,
    goal,
  };
}

export function release(world: World, assessment: Assessment): void {
  const pool = free.get(world);
  if (pool) pool.push(assessment);
  else free.set(world, [assessment]);
}

/** Points of an aim that double the worth of the places it names. */
const AIM_DOUBLES = 50;

/** Value of each place in depth: its own, or 0.85 of a greater one within 70 km, less with distance; so a city's screens count as the city. */
function depthValue(world: World): Float64Array {
  let values = depths.get(world);
  if (!values) depths.set(world, (values = inDepth(world, world.locations.value)));
  return values;
}

/** What each place is worth to an actor as a goal: the same, with more for the places that its own aims name. */
function goalValue(world: World, actor: ActorIndex): Float64Array {
  let ofActor = goals.get(world);
  if (!ofActor) goals.set(world, (ofActor = []));
  return (ofActor[actor] ??= inDepth(world, ownGoals(world, actor)));
}

interface Values {
  readonly depth: Float64Array;
  readonly goal: Float64Array;
}

const weighed = new WeakMap<World, WeakMap<Worth, (Values | undefined)[]>>();

/** Both tables by a worth of the decider's own. */
function worthOf(world: World, actor: ActorIndex, worth: Worth): Values {
  let byWorth = weighed.get(world);
  if (!byWorth) weighed.set(world, (byWorth = new WeakMap()));
  let ofActor = byWorth.get(worth);
  if (!ofActor) byWorth.set(worth, (ofActor = []));
  return (ofActor[actor] ??= {
    depth: inDepth(world, times(world, world.locations.value, worth)),
    goal: inDepth(world, times(world, ownGoals(world, actor), worth)),
  });
}

function times(world: World, values: ArrayLike<number>, worth: Worth): Float64Array {
  return Float64Array.from(values, (value, place) => value * (worth[world.locations.ids[place]!] ?? 1));
}

function ownGoals(world: World, actor: ActorIndex): Float64Array {
  const own = Float64Array.from(world.locations.value);
  for (let aim = 0; aim < world.aims.count; aim++) {
    const asked = world.aims.quantity[aim];
    if (world.aims.actor[aim] !== actor || asked?.kind !== 'value-held') continue;
    for (const place of asked.places) own[place]! *= 1 + world.aims.weight[aim]! / AIM_DOUBLES;
  }
  return own;
}

function inDepth(world: World, own: Float64Array): Float64Array {
  const n = world.locations.count;
  const table = distances(world);
  const values = Float64Array.from(own);
  for (let l = 0; l < n; l++) {
    for (let m = 0; m < n; m++) {
      const distance = table[l * n + m] ?? Infinity;
      if (distance < 70) values[l] = Math.max(values[l] ?? 0, (own[m] ?? 0) * 0.85 * (1 - distance / 70));
    }
  }
  return values;
}

/** Fills the tables from what the actor sees now. */
export function assess(world: World, view: View, actor: ActorIndex, into: Assessment): void {
  const { own, men, ready, theirs, hostile, threat, reach, each } = into;
  const { at, acted, strength, seenRound } = view;
  const memory = actor * at.length;
  const fading = view.rules[P.sight.ageing]! * world.calendar.daysPerRound;
  const owners = world.formations.actor;
  const foes = foesOf(world, view, actor);
  const side = sideOf(world, view, actor);
  const round = view.round[0]!;
  into.counted.fill(0);
  muster(world, view, each);
  const { attack, defence, reach: reaches } = each;
  for (let f = 0; f < at.length; f++) {
    const place = at[f]!;
    if (place === NONE) continue;
    const owner = owners[f]!;
    if (foes & (1 << owner)) {
      theirs[place]! += defence[f]!;
      // What nobody has seen for days may have gone elsewhere: it threatens less. As a defender it counts in full.
      hostile[place]! += attack[f]! * Math.max(0, 1 - fading * (round - seenRound[memory + f]!));
      if (reaches[f]! > reach[place]!) reach[place] = reaches[f]!;
    } else if (side & (1 << owner)) {
      own[place]! += defence[f]!;
      men[place]! += strength[f]!;
      if (owner === actor && acted[f] !== round) ready[place]! += attack[f]!;
    }
  }
  spreadThreat(world, into);
  screen(world, view, side, foes, threat);
}

/** Adds up what each opposing stack could turn against the places within its reach; most orders leave all opposing stacks as they were. */
function spreadThreat(world: World, { hostile, reach, threat: cut, spread }: Assessment): void {
  const { threat } = spread;
  const n = hostile.length;
  if (takeOver(hostile, spread.hostile) && takeOver(reach, spread.reach)) {
    cut.set(threat);
    return;
  }
  spread.reach.set(reach);
  threat.fill(0);
  const { place, km } = surroundings(world);
  for (let from = 0; from < n; from++) {
    const power = hostile[from]!;
    if (power === 0) continue;
    const far = reach[from]!;
    const end = (from + 1) * n;
    for (let i = from * n; i < end; i++) {
      const distance = km[i]!;
      if (distance >= far) break;
      threat[place[i]!]! += power * (1 - 0.5 * (distance / far));
    }
  }
  cut.set(threat);
}

/** Brings a kept table up to date; true when it was already. */
function takeOver(now: Float64Array, kept: Float64Array): boolean {
  let same = true;
  for (let i = 0; i < now.length; i++) {
    if (kept[i] === now[i]) continue;
    kept[i] = now[i]!;
    same = false;
  }
  return same;
}

/** Marks the places that a route of any kind joins to a place. */
export function markBeside(world: World, place: LocationIndex, now: Assessment): Uint8Array {
  const { edgeStart, edgeTo } = world.locations;
  const beside = now.beside.fill(0);
  for (let e = edgeStart[place]!; e < edgeStart[place + 1]!; e++) beside[edgeTo[e]!] = 1;
  return beside;
}

/** What a place behind a screen feels of the force in front of it. */
const BEHIND_A_SCREEN = 0.4;

/** Men who can fight along each edge of the places, by the scenario's own rules as views have them; NONE where troops cannot go. */
export const frontages = onceFor((world: World): Float64Array =>
  Float64Array.from(world.locations.edgeRoute, (route) =>
    walkable(world, route) ? world.rules[P.combat.motorwayFrontage + world.routes.routeClass[route]!]! : NONE,
  ),
);

/** Cuts the threat to each place to what its roads let fight, and to a part where no opponent stands next to it. */
function screen(world: World, view: View, side: number, foes: number, threat: Float64Array): void {
  const { edgeStart, edgeTo } = world.locations;
  const { controller } = view;
  const frontage = frontages(world);
  for (let l = 0; l < threat.length; l++) {
    if (threat[l] === 0 || !(side & (1 << controller[l]!))) continue;
    let width = 0;
    let all = 0;
    for (let e = edgeStart[l]!; e < edgeStart[l + 1]!; e++) {
      const men = frontage[e]!;
      if (men < 0) continue;
      all += men;
      if (foes & (1 << controller[edgeTo[e]!]!)) width += men;
    }
    const exposed = width > 0;
    threat[l] = Math.min(
      threat[l]! * (exposed ? 1 : BEHIND_A_SCREEN),
      (exposed ? width : all * BEHIND_A_SCREEN) * 0.001,
    );
  }
}
