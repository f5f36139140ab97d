// Previews of words: offers, presses, deals, meetings, days of quiet.

import type {
  BreakPreview,
  ConvenePreview,
  DiplomacyPreview,
  OfferPreview,
  PausePreview,
  World,
} from '../../../engine/game.ts';
import { actorShort, capital, deal } from '../names.ts';
import { count, counted, decimal, list, people } from '../numbers.ts';

import { change, credit, line } from './told.ts';
import type { Told } from './told.ts';

/** What weighs in a local deal, each for the side that it speaks for. */
const OFFER_WORDS: { readonly [C in OfferPreview['causes'][number]['cause']]: string } = {
  strength: 'Force nearby',
  'cut-off': 'Cut off',
  supply: 'Empty stores',
  will: 'Will of the holder',
  nerve: 'Nerve of the garrison',
  home: 'Whom the people stand with',
  record: 'Your offers before',
  credit: 'How far your word is listened to',
  worth: 'What the place is worth',
  harm: 'Harm you have done',
};

/** How a local deal stands. */
export function offer(told: OfferPreview): Told {
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

/** What an order of speech moves. */
export function diplomacy(world: World, told: DiplomacyPreview): Told {
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

/** What breaking a truce costs. */
export function breaking(world: World, told: BreakPreview): Told {
  return {
    lines: [
      line('Own credit', credit(told.credit, told.creditAfter), 'credit'),
      ...(told.trust > 0 ? [line('Trust lost with the others', decimal(told.trust), 'trust')] : []),
    ],
    warning: `Ends the truce of ${deal(world, told.deal)}: its parties are at war again at once.`,
  };
}

/** What a meeting may bring. */
export function meeting(world: World, told: ConvenePreview): Told {
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

/** Who would keep a day of quiet. */
export function quiet(world: World, told: PausePreview): Told {
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
