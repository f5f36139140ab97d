// What a seat could say at the bargaining table today and what each would move, best first, judged from what it knows.

import { P, check, costOf, preview } from '../../../engine/game.ts';
import type { Order, View, World } from '../../../engine/game.ts';
import type { BargainDeal, BargainView, MoveEffect, PartyView, TableMove } from '../../store/bargain.ts';
import { moveWords } from './move-words.ts';

/** Points of willingness below which nothing has moved. */
const NOTHING = 0.005;
/** Points by which a deal that is near counts for more than one that is far: a deal lacks as much as all its parties together. */
const NEAR = 0.2;
/** Moves that are told. */
const MOST = 4;

type Ranked = MoveEffect & { readonly order: Order; readonly worth: number };

function lackOf({ now, needs }: Pick<PartyView, 'now' | 'needs'>): number {
  return Math.max(0, needs - now);
}

function isOpen({ state, parties }: BargainDeal): boolean {
  return state !== 'force' && parties.every(({ barred }) => barred === null);
}

/** What a deal lacks: as much as all its parties do. */
function lackOfAll(deal: BargainDeal): number {
  return deal.parties.reduce((sum, party) => sum + lackOf(party), 0);
}

/** What pressing an actor brings: the deal that it brings nearest, or the help of a sponsor; null for nothing worth a word. */
export function pressed(
  world: World,
  view: View,
  deals: readonly BargainDeal[],
  order: Order,
): Ranked | null {
  const expected = preview(world, view, order);
  if (order.kind !== 'press' || !('willingness' in expected)) return null;
  const common = { order, about: order.actor } as const;
  if (expected.commitment > 0)
    return { ...common, kind: 'help', deal: '', closes: expected.commitment, members: [], worth: 0.5 };
  const gains = expected.willingness.flatMap((row) => {
    const deal = deals.find(({ index }) => index === row.deal);
    const lack = lackOf(row);
    const gained = lack - Math.max(0, row.needs - row.after);
    if (!deal || row.actor !== order.actor || !isOpen(deal) || gained < NOTHING) return [];
    return [{ deal: deal.name, closes: gained / lack, worth: gained / (NEAR + lackOfAll(deal)) }];
  });
  const [best] = gains.toSorted((a, b) => b.worth - a.worth);
  return best ? { ...common, kind: 'press', members: [], ...best } : null;
}

/** What calling a track together brings: pressure on all who come, and the deals that they could agree on there. */
export function called(
  world: World,
  view: View,
  { deals, tracks }: BargainView,
  order: Order,
): Ranked | null {
  const expected = preview(world, view, order);
  if (order.kind !== 'convene' || expected.kind !== 'convene') return null;
  const track = tracks.find(({ index }) => index === order.track);
  const weight = view.rules[P.diplomacy.pressureWeight]!;
  const gainOf = (party: PartyView): number => {
    const added = expected.pressure.find(({ actor }) => actor === party.actor)?.added ?? 0;
    return Math.min(lackOf(party), weight * added);
  };
  const gains = deals.flatMap((deal) => {
    const moved = deal.parties.filter((party) => gainOf(party) >= NOTHING);
    if (!isOpen(deal) || !expected.deals.includes(deal.index) || moved.length === 0) return [];
    const gained = moved.reduce((sum, party) => sum + gainOf(party), 0);
    const lack = moved.reduce((sum, party) => sum + lackOf(party), 0);
    return [
      {
        deal: deal.name,
        closes: gained / lack,
        members: moved.map(({ actor }) => actor),
        worth: gained / (NEAR + lackOfAll(deal)),
      },
    ];
  });
  const [best] = gains.toSorted((a, b) => b.worth - a.worth);
  if (!track || !best) return null;
  return { order, kind: 'convene', about: track.index, ...best };
}

/** A deal that all its parties would accept can be put on the table; one that lies there can be accepted. */
function settled(deals: readonly BargainDeal[]): readonly Ranked[] {
  return deals.flatMap((deal): readonly Ranked[] => {
    const isWilling = isOpen(deal) && lackOfAll(deal) === 0;
    return deal.orders.flatMap(({ order, refusal }) =>
      refusal === null && (order.kind === 'accept' || (order.kind === 'propose' && isWilling))
        ? [
            {
              order,
              kind: order.kind,
              about: deal.index,
              deal: deal.name,
              closes: 1,
              members: [],
              worth: isWilling ? 100 : 1,
            },
          ]
        : [],
    );
  });
}

/** The moves, best first; none while it is not the seat's turn. */
export function tableMoves(
  world: World,
  view: View,
  bargain: BargainView,
  language: string,
): readonly TableMove[] {
  const lawful = (order: Order): boolean => check(world, view, order) === null;
  const presses = world.actors.ids
    .map((_, actor): Order => ({ kind: 'press', actor }))
    .filter(lawful)
    .flatMap((order) => pressed(world, view, bargain.deals, order) ?? []);
  const calls = bargain.tracks.flatMap(({ convene }) =>
    convene?.refusal === null ? (called(world, view, bargain, convene.order) ?? []) : [],
  );
  return [...settled(bargain.deals), ...presses, ...calls]
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .map(({ worth: _worth, ...move }) => ({
      ...move,
      ...moveWords(world, language, move),
      cost: costOf(move.order),
    }));
}
