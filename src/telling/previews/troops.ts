// Previews of what troops do: marches, attacks, stances, rest, raids, loans.

import { NONE, actorOnTurn, sameSide } from '../../engine/game.ts';
import type {
  AttackPreview,
  LendPreview,
  MovePreview,
  RaidPreview,
  RefitPreview,
  StancePreview,
} from '../../engine/game.ts';
import { behind, day, isExposed, licenceLines, licenceWarning, line, range } from './told.ts';
import { isAtFront } from './front.ts';
import type { Leaving, Teller, Told } from './told.ts';
import type { Warning } from './words.ts';

/** Of a hundred battles or games, from how many on a bad end is worth a warning. */
const REPULSED_OFTEN = 40;
const CAUGHT_OFTEN = 30;
/** Above this, no estimate is sure enough for a number. */
const NEARLY_ALWAYS = 98;

/** Whether a place is at the front and nobody of the side stands there yet: who joins a garrison makes it no worse. */
function goesIntoReach({ world, state }: Teller, place: number): boolean {
  const actor = actorOnTurn(state);
  if (actor === NONE || place === NONE) return true;
  const isKept = state.at.some(
    (at, f) => at === place && sameSide(world, state, actor, world.formations.actor[f]!),
  );
  return !isKept && isAtFront(world, state, place, actor);
}

/** Where a march leads. */
export function move(teller: Teller, leaving: Leaving, told: MovePreview): Told {
  const { world, words } = teller;
  const lines = [
    line(teller, 'way', words.way(told.path.map((row) => words.place(world, row))), 'effort'),
    line(teller, 'effort', words.effortOf(told.effort, told.reach), 'reach'),
    line(teller, 'powerThere', words.decimal(told.power), 'power'),
    line(teller, 'threatThere', words.decimal(told.threat), 'threat'),
  ];
  if (told.takes) lines.unshift(line(teller, 'takesPlace', words.yes, 'value'));
  lines.push(...licenceLines(teller, told.licence));
  const isAlone = isExposed(told.power, told.threat) && goesIntoReach(teller, told.path.at(-1) ?? NONE);
  const exposed = isAlone ? words.warnings.exposed(told.power, told.threat) : null;
  return {
    lines,
    warning:
      licenceWarning(teller, told.licence) ??
      behind(teller, leaving, told.leftBehind, told.threatBehind) ??
      exposed,
  };
}

/** The risk of a repulse in words. */
function repulse({ words }: Teller, told: AttackPreview): Warning | null {
  if (told.repulsed < REPULSED_OFTEN) return null;
  return words.warnings.repulsed(told.repulsed > NEARLY_ALWAYS ? null : told.repulsed);
}

/** Battles of a hundred by how they end, rounded together: three rounded one by one may miss the hundred. */
function inWhole(told: AttackPreview): { carried: number; undecided: number; repulsed: number } {
  const [carried, repulsed] = [Math.round(told.carried), Math.round(told.repulsed)];
  return { carried, repulsed, undecided: Math.max(0, 100 - carried - repulsed) };
}

/** What an attack may bring. */
export function attack(teller: Teller, leaving: Leaving, told: AttackPreview): Told {
  const { words, language } = teller;
  const lines = [
    line(teller, 'odds', language.odds(told.odds), 'odds'),
    line(teller, 'battlesOfHundred', words.battles(inWhole(told)), 'odds'),
    line(teller, 'attack', words.decimal(told.attack), 'power'),
    line(teller, 'defence', words.decimal(told.defence), 'power'),
    line(teller, 'homeDefence', words.decimal(told.homeDefence), 'homeDefence'),
    line(teller, 'frontage', words.men(told.frontage), 'frontage'),
    line(teller, 'ownLosses', range(teller, told.ownLosses), 'losses'),
    line(teller, 'theirLosses', range(teller, told.theirLosses), 'losses'),
    line(teller, 'civiliansHarmed', words.people(Math.round(told.harmed)), 'harmed'),
    line(teller, 'drivenOut', words.people(Math.round(told.displaced)), 'displaced'),
    ...licenceLines(teller, told.licence),
  ];
  return {
    lines,
    warning:
      licenceWarning(teller, told.licence) ??
      repulse(teller, told) ??
      behind(teller, leaving, told.leftBehind, told.threatBehind),
    uses: words.uses.supplyOfAttackers,
  };
}

/** What a stance means. */
export function stance(teller: Teller, told: StancePreview): Told {
  const { world, words, language } = teller;
  const back = told.way === NONE ? words.none : words.place(world, told.way);
  return {
    lines: [
      line(teller, 'defence', words.times(told.defence), 'stance'),
      line(teller, 'shockIfItFalls', language.percent(told.shock), 'moraleShock'),
      line(teller, 'wayBack', back, 'breakpoint'),
    ],
    warning: told.way === NONE ? words.warnings.noWayBack : null,
  };
}

/** What rest brings. */
export function refit(teller: Teller, told: RefitPreview): Told {
  return {
    lines: [
      line(teller, 'cohesion', teller.words.signed(told.cohesion), 'refit'),
      line(teller, 'menComingBack', teller.language.count(told.men), 'refit'),
    ],
    warning: null,
  };
}

/** What a raid may bring. */
export function raid(teller: Teller, told: RaidPreview): Told {
  const { words, language } = teller;
  // Rounded to a hundred together: three rounded one by one may miss it by one.
  const [success, caught] = [Math.round(told.success), Math.round(told.caught)];
  const nothing = 100 - success - caught;
  const lines = [
    line(teller, 'gamesOfHundred', words.raids({ success, caught, nothing }), 'raid'),
    line(teller, 'cohesionTaken', words.points(told.cohesion), 'cohesion'),
    line(teller, 'panic', words.ofHundred(told.panic), 'raid'),
  ];
  if (told.stock >= 0.05) lines.push(line(teller, 'storesBurnt', words.supplies(told.stock), 'depot'));
  if (told.lost > 0) lines.push(line(teller, 'menLostIfCaught', language.count(told.lost), 'losses'));
  return {
    lines,
    warning: told.caught >= CAUGHT_OFTEN ? words.warnings.caught(told.caught) : null,
    uses: words.uses.supplyOfRaiders,
  };
}

/** What lending a formation brings. */
export function lend(teller: Teller, leaving: Leaving, told: LendPreview): Told {
  return {
    lines: [
      line(teller, 'underCommandUntil', day(teller, told.until), 'lending'),
      line(teller, 'powerLent', teller.words.decimal(told.power), 'power'),
    ],
    warning: behind(teller, leaving, told.leftBehind, told.threatBehind),
  };
}
