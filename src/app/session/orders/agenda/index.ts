// What lies ready for a seat that commands no troops: of each sort of thing that it could do today the one that matters most, the
// weightiest sorts first, and what it means to do no more.

import { t } from 'i18next';
import { P } from '../../../../engine/game.ts';
import type { Order, State } from '../../../../engine/game.ts';
import { fixed, percent } from '../../../i18n/index.ts';
import type { ClientLine, HoldingBack, MatterKind } from '../../../store/staff-orders.ts';
import { bargainView } from '../../snapshot/bargaining.ts';
import type { Asking } from '../asking.ts';
import { airMatters, baseMatters } from './air.ts';
import { adviserMatters, clientLine, stakeMatters, supplyMatters, troopMatters } from './help.ts';
import { lightMatters } from './lights.ts';
import { weightiest } from './matter.ts';
import type { Matter, MatterWords } from './matter.ts';
import { claimMatters, meetingMatters, quietMatters } from './mediation.ts';
import { sinceLastTurn } from './since.ts';
import { answerMatters, dealMatters, helpMatters, wordKind, wordMatters } from './talk.ts';

/** Matters that are shown; the worth below which one is shown only to fill up to a few, and below which it never is. */
const MOST = 5;
const FEW = 4;
const WORTHWHILE = 18;
const LEAST = 8;
/** What is left of the worth of a sort for each order of it that was given today: a second one moves less. */
const SECOND = 0.6;
/** What the staff would do by its own plans counts for a little more. */
const STAFF = 10;

/** Which sort an order is of, for a seat without troops; null for orders of troops. */
export function kindOf(ask: Asking, order: Order): MatterKind | null {
  switch (order.kind) {
    case 'accept':
    case 'reject':
      return 'answer';
    case 'propose':
      return 'deal';
    case 'press':
      return wordKind(ask, order.actor);
    case 'convene':
      return 'meeting';
    case 'pause':
      return 'quiet';
    case 'verify':
      return 'claim';
    case 'licence':
      return 'light';
    case 'ship':
      return 'supplies';
    case 'reinforce':
      return 'troops';
    case 'advise':
      return 'advisers';
    case 'strike':
      return 'air';
    case 'commit':
      return 'stake';
    case 'leave':
      return 'base';
    default:
      return null;
  }
}

const same = (a: Order, b: Order): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether the seat's list is one of matters: it commands no troops. */
export function hasAgenda({ world, actor }: Asking): boolean {
  return world.actors.ground[actor] !== 1;
}

/** Every lawful thing that the seat could do today, with what it weighs; a step a sort. */
function* allMatters(ask: Asking, before: State | null): Generator<undefined, readonly Matter[]> {
  const { world, view, actor, language } = ask;
  const since = sinceLastTurn(world, view, actor, before);
  const bargain = bargainView(world, view, actor, language);
  const atTable = bargain
    ? [
        () => answerMatters(ask, bargain),
        () => dealMatters(ask, bargain),
        () => wordMatters(ask, bargain, before),
        () => meetingMatters(ask, bargain),
      ]
    : [];
  const sorts = [
    ...atTable,
    () => helpMatters(ask),
    () => quietMatters(ask),
    () => claimMatters(ask),
    () => lightMatters(ask, since),
    () => supplyMatters(ask, since),
    () => troopMatters(ask, since),
    () => adviserMatters(ask, since),
    () => stakeMatters(ask, since),
    () => airMatters(ask),
    () => baseMatters(ask),
  ];
  const all: Matter[] = [];
  for (const sort of sorts) {
    yield;
    all.push(...sort());
  }
  return all;
}

/**
 * What matters today, the weightiest first and each of another sort; in steps, as it takes longer than a frame.
 *
 * @param before what the seat saw as it closed its last turn; null before it has had one
 * @param given orders of this turn
 * @param staff what the machine player of the seat would order
 */
export function* mattersToday(
  ask: Asking,
  before: State | null,
  given: readonly Order[],
  staff: readonly Order[],
): Generator<undefined, readonly Matter[]> {
  const all = (yield* allMatters(ask, before)).map((matter) => ({
    ...matter,
    worth:
      (matter.worth + (staff.some((order) => same(order, matter.order)) ? STAFF : 0)) *
      SECOND ** given.filter((order) => kindOf(ask, order) === matter.kind).length,
  }));
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const best = kinds
    .flatMap((kind) => weightiest(all.filter((matter) => matter.kind === kind)) ?? [])
    .toSorted((a, b) => b.worth - a.worth);
  return best.filter(({ worth }, index) => worth >= (index < FEW ? LEAST : WORTHWHILE)).slice(0, MOST);
}

/** What is said of some matters, in their order and a step each: no reason is given twice where there is another. */
export function* wordsOf(matters: readonly Matter[]): Generator<undefined, readonly MatterWords[]> {
  const told: MatterWords[] = [];
  for (const { tell } of matters) {
    yield;
    const words = tell();
    const isTold = told.some(({ why }) => why === words.why);
    told.push(isTold ? { ...words, why: words.otherwise ?? words.why } : words);
  }
  return told;
}

/** What those whom the seat helps did since its last turn and how they stand. */
export function clientLines(ask: Asking, before: State | null): readonly ClientLine[] {
  const { clients } = sinceLastTurn(ask.world, ask.view, ask.actor, before);
  return clients.map((now) => ({ client: now.client, text: clientLine(ask, now) }));
}

/** What it means to do nothing of that: what stays in hand, and what goes on by itself. */
export function holdingBack(
  { world, view, actor }: Asking,
  matters: readonly Matter[],
  given: readonly Order[],
): HoldingBack | null {
  if (matters.length === 0) return null;
  const commitment = matters.reduce((sum, each) => sum + each.commitment, 0);
  const stake = matters.reduce((most, each) => Math.max(most, each.credit), 0);
  const kept = [
    ...(commitment > 0 ? [t('agenda.hold.commitment', { points: fixed(commitment, 1) })] : []),
    ...(stake > 0.005 ? [t('agenda.hold.credit', { points: fixed(100 * stake, 0) })] : []),
  ];
  const spoke = given.some((order) =>
    ['press', 'propose', 'accept', 'reject', 'convene', 'pause', 'verify'].includes(order.kind),
  );
  const silent = world.actors.speaks[actor] === 1 && !spoke;
  return {
    saves: kept.length > 0 ? kept.join(' ') : t('agenda.hold.nothing'),
    risks: silent
      ? t('agenda.hold.silence', {
          points: fixed(100 * (view.rules[P.diplomacy.silence] ?? 0) * world.calendar.daysPerRound, 0),
          share: percent(1 - (view.rules[P.diplomacy.pressureKept] ?? 1)),
        })
      : t('agenda.hold.fades', { share: percent(1 - (view.rules[P.diplomacy.pressureKept] ?? 1)) }),
  };
}
