// Gathers the events of one battle into one record, so that people read a result and not forty lines of losses.

import { LOSS_KINDS, NONE } from '../engine/game.ts';
import type { EventKind, GameEvent, World } from '../engine/game.ts';

/** What one side lost and what became of its formations. */
export interface BattleSide {
  readonly actor: number;
  /** Men lost by kind, in the order of LOSS_KINDS. */
  readonly losses: readonly number[];
  readonly lost: number;
  readonly broke: readonly number[];
  readonly surrendered: readonly number[];
  readonly dissolved: readonly number[];
  readonly prisoners: number;
}

/** One battle from its first event to its last. */
export interface BattleSummary {
  readonly location: number;
  readonly attacker: number;
  /** Holder of the ground, or NONE. */
  readonly defender: number;
  readonly odds: number;
  /** Code of BATTLE_RESULTS, or NONE when the events do not say. */
  readonly result: number;
  /** The place changed hands. */
  readonly taken: boolean;
  /** The attackers first; then all others who lost men or broke. */
  readonly sides: readonly BattleSide[];
  /** Places from which the attackers came, as far as their losses show. */
  readonly from: readonly number[];
  /** Where defenders fell back to, each place once. */
  readonly retreats: readonly number[];
  /** Civilians killed or hurt. */
  readonly harmed: number;
  /** Those of them harmed by the attacker's fire. */
  readonly harmedByAttacker: number;
  readonly events: readonly GameEvent[];
}

/** Whether an event that follows a battle's first is part of it. `over` once its `battle-ended` has come. */
function belongs(event: GameEvent, place: number, over: boolean): boolean {
  switch (event.kind) {
    case 'losses':
      return !over;
    case 'formation-broke':
    case 'formation-surrendered':
    case 'formation-dissolved':
    case 'formation-retreated':
      return !over && event.b === place;
    case 'people-harmed':
      return !over && event.a === place;
    case 'battle-ended':
    case 'place-taken':
      return event.a === place;
    case 'formation-moved':
      return over && event.c === place;
    default:
      return false;
  }
}

/** What else a battle brings about: told apart, and no end of it. */
const AFTERMATH: ReadonlySet<EventKind> = new Set([
  'base-lost',
  'morale-shock',
  'people-harmed',
  'people-displaced',
]);

/** Splits a run of events into its battles and all the rest, each in the order told. */
export function splitBattles(events: readonly GameEvent[]): {
  readonly battles: readonly (readonly GameEvent[])[];
  readonly rest: readonly GameEvent[];
} {
  const battles: GameEvent[][] = [];
  const rest: GameEvent[] = [];
  let open: GameEvent[] | null = null;
  let over = false;
  for (const event of events) {
    if (event.kind === 'battle') {
      battles.push((open = [event]));
      over = false;
    } else if (open && belongs(event, open[0]!.a, over)) {
      open.push(event);
      if (event.kind === 'battle-ended') over = true;
    } else {
      if (!AFTERMATH.has(event.kind)) open = null;
      rest.push(event);
    }
  }
  return { battles, rest };
}

interface OpenSide {
  actor: number;
  losses: number[];
  lost: number;
  broke: number[];
  surrendered: number[];
  dissolved: number[];
  prisoners: number;
}

function emptySide(actor: number): OpenSide {
  return {
    actor,
    losses: LOSS_KINDS.map(() => 0),
    lost: 0,
    broke: [],
    surrendered: [],
    dissolved: [],
    prisoners: 0,
  };
}

/** The sides of a battle with what its events say of each. */
function sidesOf(world: World, begun: GameEvent, events: readonly GameEvent[]): readonly BattleSide[] {
  const sides: OpenSide[] = [emptySide(begun.b)];
  if (begun.c !== NONE && begun.c !== begun.b) sides.push(emptySide(begun.c));
  const sideOf = (formation: number): OpenSide => {
    const actor = world.formations.actor[formation] ?? NONE;
    const known = sides.find((side) => side.actor === actor);
    if (known) return known;
    const added = emptySide(actor);
    sides.push(added);
    return added;
  };
  for (const event of events) {
    if (event.kind === 'losses') {
      const side = sideOf(event.a);
      side.losses[event.b] = (side.losses[event.b] ?? 0) + event.n;
      side.lost += event.n;
    } else if (event.kind === 'formation-broke') sideOf(event.a).broke.push(event.a);
    else if (event.kind === 'formation-dissolved') sideOf(event.a).dissolved.push(event.a);
    else if (event.kind === 'formation-surrendered') {
      const side = sideOf(event.a);
      side.surrendered.push(event.a);
      side.prisoners += event.n;
    }
  }
  for (const side of sides) {
    const gone = new Set([...side.surrendered, ...side.dissolved]);
    side.broke = side.broke.filter((formation) => !gone.has(formation));
  }
  return sides;
}

/** The record of one battle from its events, or null when there is no battle among them. */
export function summariseBattle(world: World, events: readonly GameEvent[]): BattleSummary | null {
  const begun = events.find((event) => event.kind === 'battle');
  if (!begun) return null;
  const from = new Set<number>();
  const retreats = new Set<number>();
  let result = NONE;
  let harmed = 0;
  let harmedByAttacker = 0;
  for (const event of events) {
    if (event.kind === 'losses' && world.formations.actor[event.a] === begun.b) from.add(event.c);
    else if (event.kind === 'formation-moved') from.add(event.b);
    else if (event.kind === 'formation-retreated') retreats.add(event.c);
    else if (event.kind === 'battle-ended') result = event.c;
    else if (event.kind === 'people-harmed') {
      harmed += event.n;
      if (event.b === begun.b) harmedByAttacker += event.n;
    }
  }
  from.delete(begun.a);
  return {
    location: begun.a,
    attacker: begun.b,
    defender: begun.c,
    odds: begun.n,
    result,
    taken: events.some((event) => event.kind === 'place-taken'),
    sides: sidesOf(world, begun, events),
    from: [...from],
    retreats: [...retreats],
    harmed,
    harmedByAttacker,
    events,
  };
}

/** Adds up what each actor lost over several battles. */
export function sumSides(battles: readonly BattleSummary[]): BattleSide[] {
  const sums = new Map<number, BattleSide>();
  for (const side of battles.flatMap((fought) => fought.sides)) {
    const known = sums.get(side.actor);
    sums.set(side.actor, {
      ...side,
      lost: side.lost + (known?.lost ?? 0),
      losses: side.losses.map((men, i) => men + (known?.losses[i] ?? 0)),
      broke: [...(known?.broke ?? []), ...side.broke],
      surrendered: [...(known?.surrendered ?? []), ...side.surrendered],
      dissolved: [...(known?.dissolved ?? []), ...side.dissolved],
    });
  }
  return [...sums.values()];
}
