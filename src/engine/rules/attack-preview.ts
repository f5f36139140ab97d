// What an attack can be expected to do, over the same distribution of luck that the battle draws from.

import type { ActorIndex, FormationIndex, LocationIndex } from '../world/indices.ts';
import type { AttackOrder } from '../orders/orders.ts';
import { P } from '../numbers/parameters.ts';
import type { AttackPreview, Range } from '../orders/preview.ts';
import { atWar } from '../relations.ts';
import { actorOnTurn } from '../state/state.ts';
import type { State } from '../state/state.ts';
import { attackPower } from '../troops.ts';
import type { World } from '../world/world.ts';
import { airSupport } from './air.ts';
import { harmExpected } from './civilians.ts';
import {
  countSides,
  frontageOf,
  givesWay,
  lossShares,
  routeBetween,
  sidesWith,
  strainOnDefender,
  weigh,
} from './combat.ts';
import type { Blow, Sides } from './combat.ts';
import { doubtOf } from './sight.ts';
import { licencePrice } from './licence.ts';
import { threatTo, powerLeft } from './threat.ts';

/** Sixteen equally likely levels of the mean of three even draws: its quantiles at 1/32, 3/32, …, 31/32. */
const LUCK = [
  0.1908, 0.2752, 0.3262, 0.3652, 0.3986, 0.4291, 0.458, 0.4861, 0.5139, 0.542, 0.5709, 0.6014, 0.6348,
  0.6738, 0.7248, 0.8092,
];

/** Every pair of them: the attackers' and the defenders'. */
const FORTUNES = LUCK.flatMap((ours) => LUCK.map((other) => [ours, other] as const));

/** Largest share by which the men of a defender can be other than they are taken for. */
function doubtAt(world: World, state: State, actor: ActorIndex, target: LocationIndex): number {
  let doubt = 0;
  for (let f = 0; f < world.formations.count; f++)
    if (state.at[f] === target) doubt = Math.max(doubt, doubtOf(world, state, actor, f));
  return doubt;
}

/** Equally likely levels of the truth as multiples of the estimate, the middle of each quarter of what it can be. */
function menLevels(doubt: number): readonly number[] {
  return doubt === 0 ? [1] : [-0.75, -0.25, 0.25, 0.75].map((part) => 1 + part * doubt);
}

/** Share of the defence that goes with the number of troops: the rest are people in arms. */
function troopsShare(
  world: World,
  state: State,
  actor: ActorIndex,
  target: LocationIndex,
  sides: Sides,
): number {
  if (sides.defence === 0) return 0;
  const home = sides.home * (1 + airSupport(world, state, target, actor, false));
  return 1 - home / sides.defence;
}

/** What an attack can be expected to do, over the same distribution of luck that the battle draws from and over what the estimates leave open. */
export function previewAttack(world: World, state: State, order: AttackOrder): AttackPreview {
  const actor = actorOnTurn(state);
  const { formations, target } = order;
  const rules = state.rules;
  const sides = weigh(world, state, actor, formations, target);
  const odds = sides.defence > 0 ? sides.attack / sides.defence : 20;
  const delaying = givesWay(world, state, target, odds);
  const scale = delaying ? rules[P.combat.delayLoss] : 1;
  const struck = countSides(sidesWith(world, state, formations, target));
  const low = rules[P.combat.fortuneLow];
  const span = rules[P.combat.fortuneHigh] - low;
  const levels = menLevels(doubtAt(world, state, actor, target));
  const inTroops = troopsShare(world, state, actor, target, sides);
  let repulsed = 0;
  let carried = 0;
  const own: number[] = [];
  const theirs: number[] = [];
  for (const men of levels) {
    const defence = sides.defence * (1 + inTroops * (men - 1));
    for (const [ours, other] of FORTUNES) {
      const rho =
        defence > 0
          ? Math.min(20, (sides.attack * (low + span * ours)) / (defence * (low + span * other)))
          : 20;
      const shares = lossShares(state, rho);
      own.push(shares.attackers * sides.attackersEngaged * scale);
      theirs.push(shares.defenders * sides.defendersEngaged * men * scale);
      if (delaying) carried++;
      else if (rho < 1) repulsed++;
      else
        carried += chanceAllBreak(world, state, actor, target, {
          share: shares.defenders * (sides.defendersEngaged / Math.max(1, sides.defendingMen)),
          rho,
          sides: struck,
        });
    }
  }
  const cases = own.length;
  const people = harmExpected(world, state, target, sides);
  const places = [...new Set(formations.map((f) => state.at[f]))];
  const behind = places
    .map((place) => ({
      left: powerLeft(world, state, actor, place, formations),
      threat: threatTo(world, state, place, actor),
    }))
    .sort((a, b) => a.left - a.threat - (b.left - b.threat))[0];
  return {
    kind: 'attack',
    odds,
    attack: sides.attack,
    defence: sides.defence,
    homeDefence: sides.home,
    frontage: sides.frontage,
    attackers: formations.map((f) => ({
      formation: f,
      power: attackPower(world, state, f),
      engaged: engagedOf(world, state, actor, formations, f, target),
    })),
    repulsed: (100 * repulsed) / cases,
    carried: (100 * carried) / cases,
    undecided: (100 * (cases - repulsed - carried)) / cases,
    ownLosses: spread(own),
    theirLosses: spread(theirs),
    licence: licencePrice(world, state, actor, state.controller[target]),
    harmed: people.harmed,
    displaced: people.displaced,
    leftBehind: behind?.left ?? 0,
    threatBehind: behind?.threat ?? 0,
  };
}

/** Men of one formation whom its road lets fight, when all of the attack who start at its place share it. */
function engagedOf(
  world: World,
  state: State,
  actor: ActorIndex,
  formations: readonly FormationIndex[],
  f: FormationIndex,
  target: LocationIndex,
): number {
  const from = state.at[f];
  let men = 0;
  for (const other of formations) if (state.at[other] === from) men += state.strength[other];
  const width = frontageOf(world, state, routeBetween(world, state, actor, from, target));
  return Math.floor(state.strength[f] * Math.min(1, width / Math.max(1, men)));
}

/** Chance that every defender breaks at odds rho when struck from so many sides, from the even spread of nerve in `defend`. */
function chanceAllBreak(
  world: World,
  state: State,
  actor: ActorIndex,
  target: LocationIndex,
  blow: Blow,
): number {
  const stagger = state.rules[P.combat.stagger];
  const at = state.at;
  let chance = 1;
  for (let f = 0; f < at.length; f++) {
    if (at[f] !== target || !atWar(world, state, actor, world.formations.actor[f])) continue;
    const nerve = state.cohesion[f] - strainOnDefender(world, state, f, target, blow);
    const gap = world.classes.breakpoint[world.formations.class[f]] - Math.max(0, nerve);
    chance *= stagger > 0 ? Math.max(0, Math.min(1, (gap / stagger + 1) / 2)) : gap > 0 ? 1 : 0;
  }
  return chance;
}

function spread(values: number[]): Range {
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(values[Math.min(values.length - 1, Math.floor(values.length * share))]);
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}
