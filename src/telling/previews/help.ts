// Previews of what those who help others do: strikes, shipments, lights, advisers, bases, commitment.

import { LIGHTS, NONE, P, actorOnTurn } from '../../engine/game.ts';
import type {
  AdvisePreview,
  LeavePreview,
  LicencePreview,
  Order,
  ShipmentPreview,
  StrikePreview,
} from '../../engine/game.ts';
import type { Line } from '../language.ts';
import { change, day, inReach, lastDay, line } from './told.ts';
import type { Teller, Told } from './told.ts';

type StrikeOrder = Extract<Order, { kind: 'strike' }>;

/** Leverage below this hardly holds a client back. */
const LOW_LEVERAGE = 0.35;

/** What the sorties do to what they are flown for. */
function strikeEffect(teller: Teller, { purpose }: StrikeOrder, told: StrikePreview): Line {
  const { words, language } = teller;
  if (purpose === 'support') return line(teller, 'powerAdded', language.percent(told.effect), 'sorties');
  if (purpose === 'interdict') return line(teller, 'effortAdded', words.kilometres(told.effect), 'sorties');
  return line(teller, 'menLostThere', language.count(told.effect), 'sorties');
}

/** What strikes may bring, the people under them first. */
export function strike(teller: Teller, order: StrikeOrder, told: StrikePreview): Told {
  const { words } = teller;
  const lines = [
    line(teller, 'peopleUnderIt', words.people(told.people), 'harmed'),
    line(teller, 'civiliansHarmed', words.people(Math.round(told.harmed)), 'harmed'),
    strikeEffect(teller, order, told),
  ];
  if (told.cohesion > 0)
    lines.push(line(teller, 'cohesionLostThere', words.points(told.cohesion), 'cohesion'));
  return {
    lines,
    warning: told.harmed >= 1 ? words.warnings.harm(told.harmed) : null,
    uses: words.uses.sorties(order.sorties, told.sorties),
  };
}

/** When help arrives, and how much. */
export function shipment(teller: Teller, told: ShipmentPreview): Told {
  const { words } = teller;
  const arrives = day(teller, told.arrives);
  return {
    lines:
      told.kind === 'ship'
        ? [
            line(teller, 'arrives', arrives, 'shipment'),
            line(teller, 'brings', words.supplies(told.amount), 'shipment'),
          ]
        : [
            line(teller, 'arrives', arrives, 'reinforcement'),
            line(teller, 'broughtMen', words.men(told.amount), 'reinforcement'),
          ],
    warning: null,
  };
}

/** What a light changes. */
export function licence(teller: Teller, told: LicencePreview): Told {
  const { words, language } = teller;
  const [before, light] = [words.lights[told.before] ?? '', words.lights[told.light] ?? ''];
  return {
    lines: [
      line(
        teller,
        'light',
        told.before === told.light ? words.renewed(light) : words.beforeAfter(before, light),
        'licence',
      ),
      line(teller, 'standsUntil', day(teller, told.until), 'licence'),
      line(teller, 'leverage', language.percent(told.leverage), 'leverage'),
      line(
        teller,
        LIGHTS[told.light] === 'green' ? 'creditOnDayOfAttacks' : 'creditOnQuietDay',
        words.signedPercent(told.credit),
        'credit',
      ),
      line(teller, 'commitmentLostAllTheSame', words.decimal(told.commitment), 'commitment'),
    ],
    warning: LIGHTS[told.light] === 'red' && told.leverage < LOW_LEVERAGE ? words.warnings.lowLeverage : null,
  };
}

/** What advisers bring, and what they risk. */
export function advise(teller: Teller, told: AdvisePreview): Told {
  const { words, language } = teller;
  return {
    lines: [
      line(teller, 'stayUntil', lastDay(teller, told.until), 'advisers'),
      line(teller, 'pointsAdded', words.decimal(told.points), 'commandPoints'),
      line(teller, 'formationsInReach', language.count(told.formations), 'advisers'),
      line(teller, 'recoverFaster', language.percent(told.recovery), 'cohesion'),
      ...inReach(teller, told.power, told.threat),
    ],
    warning: told.threat > told.power ? words.warnings.advisersLost(told.atRisk) : null,
    uses: words.uses.commitment(told.cost),
  };
}

/** What leaving a base costs. */
export function leave(teller: Teller, told: LeavePreview): Told {
  const { words, language } = teller;
  return {
    lines: [
      line(teller, 'nothingLeftAfter', day(teller, told.done), 'bases'),
      line(teller, 'shareAtStake', language.percent(told.stake), 'bases'),
      line(teller, 'resolveClientsLose', words.decimal(told.resolve), 'resolve'),
      line(teller, 'cohesionTheirTroopsLose', words.decimal(told.cohesion), 'cohesion'),
      line(teller, 'creditLost', language.percent(told.credit), 'credit'),
      ...inReach(teller, told.power, told.threat),
    ],
    warning: words.warnings.cannotBeTakenBack,
  };
}

/** What another level of commitment changes: shipments and the word with clients go with it, and some help begins at a level. */
export function commitment(teller: Teller, level: number): Told {
  const { state, words, language } = teller;
  const actor = actorOnTurn(state);
  const now = actor === NONE ? 0 : (state.commitment[actor] ?? 0);
  const whether = (from: number): string =>
    change(teller, now, level, (value) => (value >= from ? words.possible : words.notBelow(from)));
  const reinforceFrom = state.rules[P.sponsors.reinforceFrom] ?? 0;
  const adviseFrom = state.rules[P.advisers.from] ?? 0;
  return {
    lines: [
      line(teller, 'commitment', words.levelTo(now, level), 'commitment'),
      line(
        teller,
        'shipmentOfCapacity',
        change(teller, now / 100, level / 100, language.percent),
        'shipment',
      ),
      line(teller, 'sendingFormations', whether(reinforceFrom), 'reinforcement'),
      line(teller, 'sendingAdvisers', whether(adviseFrom), 'advisers'),
      line(teller, 'weightOfPress', words.times(level / Math.max(1, now)), 'pressure'),
    ],
    warning: level > now ? words.warnings.commitmentUp : words.warnings.commitmentDown,
  };
}
