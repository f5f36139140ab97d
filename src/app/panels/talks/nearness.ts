// How near parties and deals are to an agreement, in words rather than figures.

import type { BargainDeal, PartyView } from '../../store/bargain.ts';

/** How far a party is from accepting. */
export type Nearness = 'willing' | 'near' | 'off' | 'far' | 'barred';

/** Points of willingness up to which a party counts as near, and as some way off. */
const NEAR = 0.15;
const OFF = 0.6;

/** How far a party's willingness is below what it needs; below nothing it accepts, and without end where something bars it. */
function missing({ barred, now, needs }: PartyView): number {
  return barred === null ? needs - now : Infinity;
}

/** How far a party is from accepting. */
export function nearnessOf(party: PartyView): Nearness {
  const lacks = missing(party);
  if (lacks === Infinity) return 'barred';
  if (lacks < 0) return 'willing';
  return lacks <= NEAR ? 'near' : lacks <= OFF ? 'off' : 'far';
}

/** The party that is furthest from accepting a deal; null for a deal without parties. */
export function furthestOf(deal: BargainDeal): PartyView | null {
  return deal.parties.toSorted((a, b) => missing(b) - missing(a))[0] ?? null;
}

/** Deals on the table first, then those that lack least, those in force last. */
export function byNearness(deals: readonly BargainDeal[]): readonly BargainDeal[] {
  const rank = { table: 0, none: 1, force: 2 } as const;
  const lacks = (deal: BargainDeal): number => {
    const furthest = furthestOf(deal);
    return furthest === null ? Infinity : Math.min(missing(furthest), 1e6);
  };
  return deals.toSorted((a, b) => rank[a.state] - rank[b.state] || lacks(a) - lacks(b));
}
