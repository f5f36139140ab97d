// Previews of what troops do: marches, attacks, stances, rest, raids, loans.

import { NONE } from '../../../engine/game.ts';
import type {
  AttackPreview,
  LendPreview,
  MovePreview,
  RaidPreview,
  RefitPreview,
  StancePreview,
  World,
} from '../../../engine/game.ts';
import { hasHours, momentOf } from '../../calendar.ts';
import { supplies } from '../events.ts';
import { place } from '../names.ts';
import { count, counted, date, decimal, odds, people, percent } from '../numbers.ts';

import { behind, licenceLines, licenceWarning, line, range } from './told.ts';
import type { Told } from './told.ts';

/** Where a march leads. */
export function move(world: World, where: string, told: MovePreview): Told {
  const lines = [
    line('Way', told.path.map((row) => place(world, row)).join(', '), 'effort'),
    line('Effort', `${count(told.effort)} of ${count(told.reach)} km`, 'reach'),
    line('Power there', decimal(told.power), 'power'),
    line('Threat there', decimal(told.threat), 'threat'),
  ];
  if (told.takes) lines.unshift(line('Takes the place', 'yes', 'value'));
  const exposed =
    told.threat > 0.05 && told.power < 0.5 * told.threat
      ? `Would stand with a power of ${decimal(told.power)}, where opponents with ${decimal(told.threat)} could come.`
      : null;
  lines.push(...licenceLines(told.licence));
  return {
    lines,
    warning:
      licenceWarning(world, told.licence) ?? behind(where, told.leftBehind, told.threatBehind) ?? exposed,
  };
}

/** The risk of a repulse in words; hardly any chance is said as such, since no estimate is that sure. */
function repulse(told: AttackPreview): string | null {
  if (told.repulsed < 40) return null;
  const often =
    told.repulsed > 98 ? 'nearly every battle like this' : `${count(told.repulsed)} of 100 battles like this`;
  return `Repulsed in ${often}; a repulse shakes the attackers.`;
}

/** What an attack may bring. */
export function attack(world: World, where: string, told: AttackPreview): Told {
  const lines = [
    line('Odds', odds(told.odds), 'odds'),
    line(
      'Battles of a hundred',
      `${count(told.carried)} carried, ${count(told.undecided)} undecided, ${count(told.repulsed)} repulsed`,
      'odds',
    ),
    line('Attack', decimal(told.attack), 'power'),
    line('Defence', decimal(told.defence), 'power'),
    line('Of it home defence', decimal(told.homeDefence), 'homeDefence'),
    line('Frontage', `${count(told.frontage)} men`, 'frontage'),
    line('Own losses', range(told.ownLosses), 'losses'),
    line('Their losses', range(told.theirLosses), 'losses'),
    line('Civilians killed or hurt', people(Math.round(told.harmed)), 'harmed'),
    line('People driven out', people(Math.round(told.displaced)), 'displaced'),
    ...licenceLines(told.licence),
  ];
  return {
    lines,
    warning:
      licenceWarning(world, told.licence) ??
      repulse(told) ??
      behind(where, told.leftBehind, told.threatBehind),
    uses: 'supply of the attackers',
  };
}

/** What a stance means. */
export function stance(world: World, told: StancePreview): Told {
  return {
    lines: [
      line('Defence', `times ${decimal(told.defence)}`, 'stance'),
      line('Shock if it falls', percent(told.shock), 'moraleShock'),
      line('Way back', told.way === NONE ? 'none' : place(world, told.way), 'breakpoint'),
    ],
    warning:
      told.way === NONE ? 'There is no way back: a garrison that breaks here lays down its arms.' : null,
  };
}

/** What rest brings. */
export function refit(told: RefitPreview): Told {
  return {
    lines: [
      line('Cohesion', `+${decimal(told.cohesion)}`, 'refit'),
      line('Men who come back', count(told.men), 'refit'),
    ],
    warning: null,
  };
}

/** What a raid may bring. */
export function raid(told: RaidPreview): Told {
  const lines = [
    line(
      'Games of a hundred',
      `${count(told.success)} succeed, ${count(told.caught)} are caught, ${count(100 - told.success - told.caught)} come to nothing`,
      'raid',
    ),
    line('Cohesion taken', counted(told.cohesion, 'point', 'points'), 'cohesion'),
    line('Garrison panics', `${count(told.panic)} of 100`, 'raid'),
  ];
  if (told.stock >= 0.05) lines.push(line('Stores burnt', supplies(told.stock), 'depot'));
  if (told.lost > 0) lines.push(line('Men lost if caught', count(told.lost), 'losses'));
  return {
    lines,
    warning: told.caught >= 30 ? `Caught in ${count(told.caught)} of 100 games.` : null,
    uses: 'supply of the raiders',
  };
}

/** What lending a formation brings. */
export function lend(world: World, where: string, told: LendPreview): Told {
  return {
    lines: [
      line('Under its command until', date(momentOf(world, told.until), 'long', hasHours(world)), 'lending'),
      line('Power lent', decimal(told.power), 'power'),
    ],
    warning: behind(where, told.leftBehind, told.threatBehind),
  };
}
