// Gathers what an actor's strikes of a day did: where, what they cost the troops there, and the people under them.

import { NONE } from '../engine/game.ts';
import type { GameEvent, World } from '../engine/game.ts';
import type { Weighed } from './gather.ts';

/** Men of one actor. */
export interface MenOf {
  readonly actor: number;
  readonly men: number;
}

/** All strikes of one actor in a run of events. */
export interface StrikeSummary {
  readonly actor: number;
  readonly sorties: number;
  /** Places struck, those with most harm or losses first. */
  readonly places: readonly number[];
  readonly routes: readonly number[];
  readonly lost: readonly MenOf[];
  readonly harmed: number;
  readonly events: readonly GameEvent[];
}

/** All strikes of a day, those with most harm first. */
export interface StrikeGroup {
  readonly kind: 'strikes';
  readonly strikes: readonly StrikeSummary[];
  /** The place with most harm is the same as the day before. */
  readonly again: boolean;
}

interface OpenStrikes {
  sorties: number;
  readonly toll: Map<number, number>;
  readonly routes: Set<number>;
  readonly lost: Map<number, number>;
  harmed: number;
  readonly events: GameEvent[];
}

function isStrike(event: GameEvent): boolean {
  return event.kind === 'struck-place' || event.kind === 'struck-route';
}

/** Whether an event is what the strike before it did to the place. */
function follows(event: GameEvent, strike: GameEvent): boolean {
  if (strike.kind !== 'struck-place') return false;
  if (event.kind === 'losses') return event.c === strike.b;
  return event.kind === 'people-harmed' && event.a === strike.b && event.b === strike.a;
}

function add(totals: Map<number, number>, key: number, amount: number): void {
  totals.set(key, (totals.get(key) ?? 0) + amount);
}

/** Splits a run of events into the strikes of each actor and all the rest. */
export function splitStrikes(
  world: World,
  events: readonly GameEvent[],
): { readonly strikes: readonly StrikeSummary[]; readonly rest: readonly GameEvent[] } {
  const byActor = new Map<number, OpenStrikes>();
  const rest: GameEvent[] = [];
  let last: GameEvent | null = null;
  for (const event of events) {
    if (isStrike(event)) last = event;
    else if (!last || !follows(event, last)) {
      last = null;
      rest.push(event);
      continue;
    }
    let open = byActor.get(last.a);
    if (!open) {
      open = { sorties: 0, toll: new Map(), routes: new Set(), lost: new Map(), harmed: 0, events: [] };
      byActor.set(last.a, open);
    }
    open.events.push(event);
    if (event.kind === 'struck-route') {
      open.sorties += event.n;
      open.routes.add(event.b);
    } else if (event.kind === 'struck-place') {
      open.sorties += event.n;
      add(open.toll, event.b, 0);
    } else {
      add(open.toll, last.b, event.n);
      if (event.kind === 'losses') add(open.lost, world.formations.actor[event.a] ?? NONE, event.n);
      else open.harmed += event.n;
    }
  }
  const strikes = [...byActor].map(([actor, { sorties, toll, routes, lost, harmed, events: of }]) => ({
    actor,
    sorties,
    places: [...toll].sort((x, y) => y[1] - x[1]).map(([place]) => place),
    routes: [...routes],
    lost: [...lost].map(([loser, men]) => ({ actor: loser, men })).sort((x, y) => y.men - x.men),
    harmed,
    events: of,
  }));
  return { strikes, rest };
}

/** Strikes with most harm first, and where that harm was done. */
function worstOf(strikes: readonly StrikeSummary[]): {
  readonly sorted: readonly StrikeSummary[];
  readonly place: number;
} {
  const sorted = strikes.toSorted((x, y) => y.harmed - x.harmed);
  return { sorted, place: sorted[0]?.places[0] ?? NONE };
}

/** All strikes of a day in one group. */
export function strikeGroups(
  world: World,
  strikes: readonly StrikeSummary[],
  before: readonly GameEvent[],
): Weighed<StrikeGroup>[] {
  if (strikes.length === 0) return [];
  const sum = (pick: (of: StrikeSummary) => number): number => strikes.reduce((n, of) => n + pick(of), 0);
  const men = sum(({ lost }) => lost.reduce((n, side) => n + side.men, 0));
  const harmed = sum((of) => of.harmed);
  const { sorted, place } = worstOf(strikes);
  const again = place !== NONE && place === worstOf(splitStrikes(world, before).strikes).place;
  return [
    {
      group: { kind: 'strikes', strikes: sorted, again },
      weight: sum((of) => of.sorties) / 2 + men / 8 + (harmed > 0 ? 25 + (again ? 1 : 3) * harmed : 0),
      events: strikes.flatMap((of) => of.events),
    },
  ];
}
