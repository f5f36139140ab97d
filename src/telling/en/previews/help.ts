// Previews of what those who help others do: strikes, shipments, lights, advisers, bases, commitment.

import { LIGHTS, NONE, P, actorOnTurn } from '../../../engine/game.ts';
import type {
  AdvisePreview,
  LeavePreview,
  LicencePreview,
  Order,
  ShipmentPreview,
  State,
  StrikePreview,
  World,
} from '../../../engine/game.ts';
import { hasHours, lastDayOf, momentOf } from '../../calendar.ts';
import { supplies } from '../events.ts';
import { count, counted, date, decimal, people, percent } from '../numbers.ts';

import { LIGHT_WORDS, change, inReach, line } from './told.ts';
import type { Told } from './told.ts';

/** What strikes may bring, the people under them first. */
export function strike(state: State, order: Extract<Order, { kind: 'strike' }>, told: StrikePreview): Told {
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
        ? `May kill or hurt ${people(told.harmed)} ${Math.round(told.harmed) === 1 ? 'civilian' : 'civilians'}.`
        : null,
    uses: `${count(order.sorties)} of ${counted(left, 'sortie', 'sorties')}`,
  };
}

/** When help arrives, and how much. */
export function shipment(world: World, told: ShipmentPreview): Told {
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

/** What a light changes. */
export function licence(world: World, told: LicencePreview): Told {
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

/** What advisers bring, and what they risk. */
export function advise(world: World, told: AdvisePreview): Told {
  return {
    lines: [
      line('Stay until', date(lastDayOf(world, told.until), 'long', hasHours(world)), 'advisers'),
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

/** What leaving a base costs. */
export function leave(world: World, told: LeavePreview): Told {
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

/** What another level of commitment changes: shipments and the word with clients go with it, and some help begins at a level. */
export function commitment(state: State, level: number): Told {
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
