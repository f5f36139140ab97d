// What an order can be expected to do, in English: lines with figures, its cost, and the one thing to think of first.

import { LIGHTS, NONE, P, actorOnTurn, costOf } from '../../engine/game.ts';
import type {
  AdvisePreview,
  AttackPreview,
  BreakPreview,
  ConvenePreview,
  DiplomacyPreview,
  LeavePreview,
  LendPreview,
  LicencePreview,
  LicencePrice,
  MovePreview,
  OfferPreview,
  Order,
  PausePreview,
  Preview,
  RaidPreview,
  Range,
  RefitPreview,
  ShipmentPreview,
  StancePreview,
  State,
  StrikePreview,
  World,
} from '../../engine/game.ts';
import { hasHours, momentOf } from '../calendar.ts';
import type { Line, ToldPreview } from '../language.ts';
import type { QuantityName } from '../quantities.ts';
import { supplies } from './events.ts';
import { explanations } from './explanations.ts';
import { actor as actorName, actorShort, capital, deal, place } from './names.ts';
import { count, counted, date, decimal, list, odds, people, percent } from './numbers.ts';

interface Told {
  readonly lines: readonly Line[];
  readonly warning: string | null;
  /** What the order uses up besides command points. */
  readonly uses?: string;
}

function line(label: string, value: string, quantity: QuantityName): Line {
  return { label, value, help: explanations[quantity].text, quantity };
}

function range(spread: Range): string {
  const low = people(Math.round(spread.low));
  const high = people(Math.round(spread.high));
  return low === high ? low : `${low} to ${high}`;
}

/** The place that all formations of an order leave, or a word for several. */
function leftPlace(world: World, state: State, formations: readonly number[]): string {
  const places = new Set(formations.map((formation) => state.at[formation] ?? NONE));
  const [only] = places;
  return places.size === 1 && only !== undefined && only !== NONE
    ? place(world, only)
    : 'the places they leave';
}

function behind(where: string, leftBehind: number, threatBehind: number): string | null {
  if (threatBehind <= 0.05 || leftBehind >= 0.5 * threatBehind) return null;
  return leftBehind <= 0.05
    ? `Leaves nobody at ${where}, where opponents with a power of ${decimal(threatBehind)} could come.`
    : `Leaves little at ${where}: a power of ${decimal(leftBehind)}, where opponents with ${decimal(threatBehind)} could come.`;
}

/** What the light of a sponsor says of an attack, in one sentence; null where it costs nothing. */
function licenceWarning(world: World, price: LicencePrice): string | null {
  const giver = price.giver === NONE ? '' : actorName(world, price.giver);
  if (LIGHTS[price.light] === 'red' && price.withheldUntil > 0)
    return `${capital(giver)} forbids this: it would commit itself less by ${counted(price.commitment, 'point', 'points')} and withhold supplies until ${date(momentOf(world, price.withheldUntil), 'long', hasHours(world))}.`;
  return LIGHTS[price.light] === 'amber' && price.commitment > 0
    ? `${capital(giver)} only tolerates this, and would commit itself less by ${decimal(price.commitment)}.`
    : null;
}

/** Lines about the light of a sponsor, none where nobody licenses. */
function licenceLines(price: LicencePrice): Line[] {
  if (price.light === NONE) return [];
  const lines = [line('Light', LIGHT_WORDS[price.light] ?? '', 'licence')];
  if (price.commitment > 0)
    lines.push(line("Sponsor's commitment", `−${decimal(price.commitment)}`, 'commitment'));
  if (price.leverage > 0) lines.push(line("Sponsor's leverage", `−${percent(price.leverage)}`, 'leverage'));
  if (price.credit > 0) lines.push(line('Own credit', `−${percent(price.credit)}`, 'credit'));
  return lines;
}

/** Lights by code. */
const LIGHT_WORDS = ['green, permitted', 'amber, tolerated', 'red, forbidden'] as const;

function licence(world: World, told: LicencePreview): Told {
  return {
    lines: [
      line(
        'Light',
        told.before === told.light
          ? `${LIGHT_WORDS[told.light] ?? ''}, renewed`
          : `${LIGHT_WORDS[told.before] ?? ''}, then ${LIGHT_WORDS[told.light] ?? ''}`,
        'licence',
      ),
      line('Stands until', date(momentOf(world, told.until), 'long', hasHours(world)), 'licence'),
      line('Leverage', percent(told.leverage), 'leverage'),
      line(
        told.light === 0 ? 'Credit on a day of attacks' : 'Credit on a quiet day',
        `${told.credit < 0 ? '−' : '+'}${percent(Math.abs(told.credit))}`,
        'credit',
      ),
      line('Commitment lost if it attacks all the same', decimal(told.commitment), 'commitment'),
    ],
    warning:
      LIGHTS[told.light] === 'red' && told.leverage < 0.35
        ? 'Leverage is low: the client may attack all the same.'
        : null,
  };
}

/** Powers at a place; where no opponent can come there is nothing to compare. */
function inReach(power: number, threat: number): Line[] {
  if (threat <= 0.05) return [line('Opponents in reach', 'none', 'threat')];
  return [line('Power there', decimal(power), 'power'), line('Threat there', decimal(threat), 'threat')];
}

function advise(world: World, told: AdvisePreview): Told {
  return {
    lines: [
      line('Stay until', date(momentOf(world, told.until), 'long', hasHours(world)), 'advisers'),
      line('Command points added', decimal(told.points), 'commandPoints'),
      line('Formations within reach', count(told.formations), 'advisers'),
      line('Recover faster by', percent(told.recovery), 'cohesion'),
      ...inReach(told.power, told.threat),
    ],
    warning:
      told.threat > told.power
        ? `If the place falls they are lost, and ${counted(told.atRisk, 'point', 'points')} of commitment with them.`
        : null,
    uses: `${decimal(told.cost)} of commitment`,
  };
}

function leave(world: World, told: LeavePreview): Told {
  return {
    lines: [
      line('Nothing left there after', date(momentOf(world, told.done), 'long', hasHours(world)), 'bases'),
      line('Share of all at stake', percent(told.stake), 'bases'),
      line('Resolve clients lose', decimal(told.resolve), 'resolve'),
      line('Cohesion their troops lose', decimal(told.cohesion), 'cohesion'),
      line('Own credit lost', percent(told.credit), 'credit'),
      ...inReach(told.power, told.threat),
    ],
    warning: 'This is seen by all and cannot be taken back.',
  };
}

function lend(world: World, where: string, told: LendPreview): Told {
  return {
    lines: [
      line('Under its command until', date(momentOf(world, told.until), 'long', hasHours(world)), 'lending'),
      line('Power lent', decimal(told.power), 'power'),
    ],
    warning: behind(where, told.leftBehind, told.threatBehind),
  };
}

function move(world: World, where: string, told: MovePreview): Told {
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

function attack(world: World, where: string, told: AttackPreview): Told {
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

function strike(state: State, order: Extract<Order, { kind: 'strike' }>, told: StrikePreview): Told {
  const lines = [
    line('People under it', people(told.people), 'harmed'),
    line('Civilians killed or hurt', people(Math.round(told.harmed)), 'harmed'),
  ];
  if (order.purpose === 'support') lines.push(line('Power added', percent(told.effect), 'sorties'));
  else if (order.purpose === 'interdict')
    lines.push(line('Effort added', `${count(told.effect)} km`, 'sorties'));
  else lines.push(line('Men lost there', count(told.effect), 'sorties'));
  if (told.cohesion > 0)
    lines.push(line('Cohesion lost there', counted(told.cohesion, 'point', 'points'), 'cohesion'));
  const actor = actorOnTurn(state);
  const left = actor === NONE ? 0 : (state.sorties[actor] ?? 0);
  return {
    lines,
    warning:
      told.harmed >= 1
        ? `May kill or hurt ${people(Math.round(told.harmed))} civilians.`.replace(
            ' 1 civilians',
            ' 1 civilian',
          )
        : null,
    uses: `${count(order.sorties)} of ${counted(left, 'sortie', 'sorties')}`,
  };
}

function stance(world: World, told: StancePreview): Told {
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

function refit(told: RefitPreview): Told {
  return {
    lines: [
      line('Cohesion', `+${decimal(told.cohesion)}`, 'refit'),
      line('Men who come back', count(told.men), 'refit'),
    ],
    warning: null,
  };
}

/** What weighs in a local deal, each for the side that it speaks for. */
const OFFER_WORDS: { readonly [C in OfferPreview['causes'][number]['cause']]: string } = {
  strength: 'Force nearby',
  'cut-off': 'Cut off',
  supply: 'Empty stores',
  will: 'Will of the holder',
  nerve: 'Nerve of the garrison',
  home: 'Whom the people stand with',
  record: 'Your offers before',
  harm: 'Harm you have done',
};

function raid(told: RaidPreview): Told {
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

function offer(told: OfferPreview): Told {
  return {
    lines: [
      line('Accepted tonight', `${count(told.chance)} of 100 games`, 'offer'),
      ...told.causes.map(({ cause, points }) =>
        line(
          OFFER_WORDS[cause],
          `${points > 0 ? 'for it' : 'against it'}, ${counted(Math.abs(points), 'point', 'points')}`,
          'offer',
        ),
      ),
    ],
    warning: told.chance < 1 ? 'As things stand, the garrison will refuse.' : null,
  };
}

function shipment(world: World, told: ShipmentPreview): Told {
  const arrives = date(momentOf(world, told.arrives), 'long', hasHours(world));
  return {
    lines: [
      line('Arrives', arrives, told.kind === 'ship' ? 'shipment' : 'reinforcement'),
      told.kind === 'ship'
        ? line('Brings', supplies(told.amount), 'shipment')
        : line('Brings', `${count(told.amount)} men`, 'reinforcement'),
    ],
    warning: null,
  };
}

/** A figure before and after, or alone when it stays. */
function change(now: number, then: number, words: (value: number) => string): string {
  const [before, after] = [words(now), words(then)];
  return before === after ? before : `${before}, then ${after}`;
}

/** Credit before and after. */
function credit(now: number, then: number): string {
  return change(now, then, percent);
}

function diplomacy(world: World, told: DiplomacyPreview): Told {
  // Of a press only what it moves: the parties of all deals would be too many.
  const rows = told.willingness.filter((row) => told.kind !== 'press' || row.after !== row.now);
  const lines = rows.map((row) =>
    line(
      `${capital(actorShort(world, row.actor))}, ${deal(world, row.deal)}`,
      `${change(row.now, row.after, decimal)}; accepts above ${decimal(row.needs)}${row.barred ? '; cannot agree yet' : ''}`,
      'willingness',
    ),
  );
  if (told.commitment > 0) lines.push(line('Commitment added', decimal(told.commitment), 'commitment'));
  const unwilling = rows
    .filter((row) => row.barred || row.after <= row.needs)
    .map((row) => actorShort(world, row.actor));
  const names = [...new Set(unwilling)];
  return {
    lines,
    warning: told.kind === 'propose' && names.length > 0 ? `Not yet willing: ${list(names)}.` : null,
  };
}

/** What another level of commitment changes: shipments and the word with clients go with it, and some help begins at a level. */
function commitment(state: State, level: number): Told {
  const actor = actorOnTurn(state);
  const now = actor === NONE ? 0 : (state.commitment[actor] ?? 0);
  const rises = level > now;
  const whether = (from: number): string =>
    change(now, level, (value) => (value >= from ? 'possible' : `not below ${decimal(from)}`));
  return {
    lines: [
      line('Commitment', `${decimal(now)}, ${rises ? 'up' : 'down'} to ${decimal(level)}`, 'commitment'),
      line('A shipment brings of its capacity', change(now / 100, level / 100, percent), 'shipment'),
      line('Sending formations', whether(state.rules[P.sponsors.reinforceFrom] ?? 0), 'reinforcement'),
      line('Sending advisers', whether(state.rules[P.advisers.from] ?? 0), 'advisers'),
      line('Weight of a press on clients', `times ${decimal(level / Math.max(1, now))}`, 'pressure'),
    ],
    warning: rises
      ? 'Commitment is the price an actor pays: who wants it low scores less for every point.'
      : 'Clients get less at once, and it can be raised again only step by step.',
  };
}

function breaking(world: World, told: BreakPreview): Told {
  return {
    lines: [
      line('Own credit', credit(told.credit, told.creditAfter), 'credit'),
      ...(told.trust > 0 ? [line('Trust lost with the others', decimal(told.trust), 'trust')] : []),
    ],
    warning: `Ends the truce of ${deal(world, told.deal)}: its parties are at war again at once.`,
  };
}

function meeting(world: World, told: ConvenePreview): Told {
  return {
    lines: [
      line(
        'Could agree on',
        told.deals.length > 0 ? list(told.deals.map((row) => deal(world, row))) : 'nothing',
        'proposal',
      ),
      ...told.pressure.map((row) =>
        line(`Pressure on ${actorShort(world, row.actor)}`, decimal(row.added), 'pressure'),
      ),
      line('Own credit if it leaves something', credit(told.credit, told.held), 'credit'),
      line('Own credit if it ends with nothing', credit(told.credit, told.failed), 'credit'),
    ],
    warning:
      told.deals.length > 0 ? null : 'No deal has all its parties on this track: the meeting can only fail.',
  };
}

function quiet(world: World, told: PausePreview): Told {
  const unwilling = told.parties.filter((row) => row.now <= row.needs);
  return {
    lines: [
      ...told.parties.map((row) =>
        line(
          capital(actorShort(world, row.actor)),
          `${decimal(row.now)}; agrees above ${decimal(row.needs)}`,
          'pause',
        ),
      ),
      line('People who may come back', people(told.returning), 'displaced'),
      line('Own credit if it is kept', credit(told.credit, told.kept), 'credit'),
      line('Own credit if it is refused', credit(told.credit, told.refused), 'credit'),
    ],
    warning:
      unwilling.length > 0
        ? `Not willing: ${list(unwilling.map((row) => actorShort(world, row.actor)))}.`
        : null,
  };
}

function detail(world: World, state: State, order: Order, expected: Preview): Told {
  const named = 'formations' in order ? order.formations : 'formation' in order ? [order.formation] : [];
  const leaving = named.length > 0 ? leftPlace(world, state, named) : '';
  switch (expected.kind) {
    case 'move':
      return move(world, leaving, expected);
    case 'attack':
      return attack(world, leaving, expected);
    case 'strike':
      return order.kind === 'strike' ? strike(state, order, expected) : { lines: [], warning: null };
    case 'stance':
      return stance(world, expected);
    case 'refit':
      return refit(expected);
    case 'raid':
      return raid(expected);
    case 'offer':
      return offer(expected);
    case 'ship':
    case 'reinforce':
      return shipment(world, expected);
    case 'licence':
      return licence(world, expected);
    case 'advise':
      return advise(world, expected);
    case 'leave':
      return leave(world, expected);
    case 'lend':
      return lend(world, leaving, expected);
    case 'commit':
      return order.kind === 'commit' ? commitment(state, order.level) : { lines: [], warning: null };
    case 'press':
    case 'propose':
    case 'accept':
    case 'reject':
      return diplomacy(world, expected);
    case 'verify':
      return {
        lines: [
          line('Chance to find out', percent(expected.chance), 'verification'),
          line('Credit if found', `+${percent(expected.won)}`, 'credit'),
          line('Credit if not', `−${percent(expected.lost)}`, 'credit'),
        ],
        warning: null,
      };
    case 'break':
      return breaking(world, expected);
    case 'convene':
      return meeting(world, expected);
    case 'pause':
      return quiet(world, expected);
    case 'end':
      return {
        lines: [line('Command points left', count(expected.pointsLeft), 'commandPoints')],
        warning:
          expected.pointsLeft > 0
            ? `${capital(counted(expected.pointsLeft, 'command point is', 'command points are'))} still unused.`
            : null,
      };
  }
}

function tellCost(state: State, order: Order, uses: string | undefined): string {
  const needed = costOf(order);
  if (needed === 0) return 'Costs nothing; points left over are lost.';
  const actor = actorOnTurn(state);
  const left = actor === NONE ? 0 : (state.points[actor] ?? 0);
  const points = `${count(needed)} of ${counted(left, 'command point', 'command points')}`;
  return `Uses ${list(uses === undefined ? [points] : [points, uses])}.`;
}

/** Lines, cost and warning of an order. */
export function preview(world: World, state: State, order: Order, expected: Preview): ToldPreview {
  const { lines, warning, uses } = detail(world, state, order, expected);
  return { lines, cost: tellCost(state, order, uses), warning };
}
