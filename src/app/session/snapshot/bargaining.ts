// The bargaining table: who wants what, why a party refuses and what would move it, judged from what the seat knows.

import { NONE, barOf, check, holds, leanings, willingness } from '../../../engine/game.ts';
import type { Order, State, World } from '../../../engine/game.ts';
import { tellCondition } from '../../../telling/index.ts';
import type {
  BargainDeal,
  BargainView,
  Leaning,
  PartyView,
  TableOrder,
  TermView,
  TrackView,
} from '../../store/bargain.ts';
import { say } from './ground.ts';
import { dateOf, refusalSentence } from './words.ts';

interface Table {
  readonly world: World;
  readonly view: State;
  /** The seat on turn, or NONE while others move: then nothing can be ordered. */
  readonly seat: number;
  readonly language: string;
}

function tableOrder({ world, view, language }: Table, order: Order): TableOrder {
  const refusal = check(world, view, order);
  return { order, refusal: refusal ? refusalSentence(world, refusal, language) : null };
}

function termView({ world, view, language }: Table, term: number): TermView {
  const needs = world.terms.needs[term];
  return {
    name: say(world.terms.names[term], language),
    about: say(world.terms.about[term], language),
    needs: needs ? { text: tellCondition(world, needs, language), met: holds(world, view, needs) } : null,
    redLines: (world.terms.redLines[term] ?? []).map(({ actor, when }) => ({
      actor,
      text: tellCondition(world, when, language),
      stands: holds(world, view, when),
    })),
  };
}

function partyView(table: Table, deal: number, actor: number): PartyView {
  const { world, view, seat, language } = table;
  const bar = barOf(world, view, actor, deal);
  const parts = Object.entries(leanings(world, view, actor, deal)) as [Leaning, number][];
  const refusal =
    bar === null
      ? null
      : refusalSentence(
          world,
          bar.redLine
            ? { code: 'red-line', arguments: [deal, bar.term, actor] }
            : { code: 'term-needs', arguments: [deal, bar.term] },
          language,
        );
  const bit = 1 << actor;
  return {
    actor,
    now: willingness(world, view, actor, deal),
    needs: world.actors.doctrine[actor]?.acceptAbove ?? 0,
    answer:
      ((view.acceptedBy[deal] ?? 0) & bit) !== 0
        ? 'accepted'
        : ((view.rejectedBy[deal] ?? 0) & bit) !== 0
          ? 'rejected'
          : null,
    barred: refusal,
    leanings: parts
      .filter(([, value]) => Math.abs(value) >= 0.005)
      .map(([kind, value]) => ({ kind, value }))
      .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)),
    press: seat === NONE || seat === actor ? null : tableOrder(table, { kind: 'press', actor }),
  };
}

function dealOrders(table: Table, deal: number, state: BargainDeal['state']): readonly TableOrder[] {
  const { world, seat } = table;
  if (seat === NONE || world.actors.speaks[seat] !== 1) return [];
  const party = world.deals.parties[deal]?.includes(seat) ?? false;
  if (state === 'none') return [tableOrder(table, { kind: 'propose', deal })];
  if (state === 'table')
    return party
      ? [tableOrder(table, { kind: 'accept', deal }), tableOrder(table, { kind: 'reject', deal })]
      : [];
  return party && world.deals.truce[deal] === 1 ? [tableOrder(table, { kind: 'break', deal })] : [];
}

function dealView(table: Table, index: number): BargainDeal {
  const { world, view, language } = table;
  const by = view.proposedBy[index] ?? NONE;
  const state = (view.inForce[index] ?? 0) > 0 ? 'force' : by === NONE ? 'none' : 'table';
  return {
    index,
    name: say(world.deals.names[index], language),
    about: say(world.deals.about[index], language),
    state,
    by,
    until: dateOf(world, view.proposedUntil[index] ?? 0, 'long', language),
    truce: world.deals.truce[index] === 1,
    terms: (world.deals.terms[index] ?? []).map((term) => termView(table, term)),
    parties: (world.deals.parties[index] ?? []).map((actor) => partyView(table, index, actor)),
    orders: dealOrders(table, index, state),
  };
}

function trackView(table: Table, index: number): TrackView {
  const { world, view, seat, language } = table;
  const meets = (view.meets[index] ?? 0) - (view.round[0] ?? 0);
  return {
    index,
    name: say(world.tracks.names[index], language),
    about: say(world.tracks.about[index], language),
    members: [...(world.tracks.members[index] ?? [])],
    trust: view.trust[index] ?? 0,
    meets: meets === 0 ? 'today' : meets === 1 ? 'next' : null,
    convene:
      seat !== NONE && world.actors.mediates[seat] === 1
        ? tableOrder(table, { kind: 'convene', track: index })
        : null,
  };
}

/** The table as a seat knows it, or null where the scenario has no deals; `seat` is NONE while it cannot order. */
export function bargainView(world: World, view: State, seat: number, language: string): BargainView | null {
  if (world.deals.count === 0) return null;
  const table = { world, view, seat, language };
  const order = { table: 0, none: 1, force: 2 } as const;
  return {
    deals: world.deals.ids
      .map((_, index) => dealView(table, index))
      .toSorted((a, b) => order[a.state] - order[b.state]),
    tracks: world.tracks.ids.map((_, index) => trackView(table, index)).toSorted((a, b) => b.trust - a.trust),
  };
}
