// What actors said: deals put forward and answered, pressure, calls for help, commitments.

import type { EventKind, GameEvent } from '../engine/game.ts';
import { groupBy, unique } from './gather.ts';
import type { Weighed } from './gather.ts';

export type SpeechGroup =
  /** What was said about one deal: who put it forward, who answered how, and whether its time ran out. */
  | {
      readonly kind: 'talks';
      readonly deal: number;
      readonly proposed: readonly number[];
      readonly accepted: readonly number[];
      readonly rejected: readonly number[];
      readonly lapsed: boolean;
    }
  /** Commitments set: who, from what level, to what level. */
  | { readonly kind: 'commitments'; readonly changes: readonly GameEvent[] }
  | { readonly kind: 'asks'; readonly actor: number; readonly of: readonly number[] }
  | { readonly kind: 'presses'; readonly actors: readonly number[]; readonly on: readonly number[] };

/** A party that proposes a deal accepts it with the same word, and a deal in force has been accepted by all. */
export function impliedByAnother(events: readonly GameEvent[], i: number): boolean {
  const event = events[i];
  if (event?.kind !== 'deal-accepted') return false;
  const before = events[i - 1];
  const proposed = before?.kind === 'deal-proposed' && before.a === event.a && before.b === event.b;
  return proposed || events.some((other) => other.kind === 'deal-in-force' && other.a === event.b);
}

const TALKS: ReadonlySet<EventKind> = new Set([
  'deal-proposed',
  'deal-accepted',
  'deal-rejected',
  'deal-lapsed',
]);

/** What was said about each deal; a deal that came into force has a line of its own. */
function talkGroups(events: readonly GameEvent[]): Weighed<SpeechGroup>[] {
  const said = events.filter((event) => TALKS.has(event.kind));
  return [...groupBy(said, (event) => (event.kind === 'deal-lapsed' ? event.a : event.b))].map(
    ([deal, of]): Weighed<SpeechGroup> => {
      const who = (kind: EventKind): number[] =>
        unique(of.filter((event) => event.kind === kind).map((event) => event.a));
      const lapsed = of.some((event) => event.kind === 'deal-lapsed');
      return {
        group: {
          kind: 'talks',
          deal,
          proposed: who('deal-proposed'),
          accepted: who('deal-accepted'),
          rejected: who('deal-rejected'),
          lapsed,
        },
        weight: of.every((event) => event.kind === 'deal-lapsed') ? 60 : 250,
        events: of,
      };
    },
  );
}

function commitmentGroups(events: readonly GameEvent[]): Weighed<SpeechGroup>[] {
  const changes = events.filter((event) => event.kind === 'commitment-set');
  if (changes.length === 0) return [];
  const most = Math.max(...changes.map((event) => Math.abs(event.n - event.c)));
  return [{ group: { kind: 'commitments', changes }, weight: 15 + 2 * most, events: changes }];
}

/** Who asked which sponsors for help. */
function askGroups(events: readonly GameEvent[], before: readonly GameEvent[]): Weighed<SpeechGroup>[] {
  const asked = (of: readonly GameEvent[]): GameEvent[] => of.filter((event) => event.kind === 'help-asked');
  const known = new Set(asked(before).map((event) => event.a));
  return [...groupBy(asked(events), (event) => event.a)].map(([actor, of]) => ({
    group: { kind: 'asks', actor, of: unique(of.map((event) => event.b)) },
    weight: known.has(actor) ? 8 : 34,
    events: of,
  }));
}

function pressGroups(events: readonly GameEvent[], before: readonly GameEvent[]): Weighed<SpeechGroup>[] {
  const presses = events.filter((event) => event.kind === 'pressed');
  if (presses.length === 0) return [];
  const actors = unique(presses.map((event) => event.a));
  const on = unique(presses.map((event) => event.b));
  const known = new Set(before.filter((event) => event.kind === 'pressed').map((event) => event.a));
  const added = actors.filter((actor) => !known.has(actor)).length;
  return [
    {
      group: { kind: 'presses', actors, on },
      weight: 8 + 7 * added,
      events: presses,
    },
  ];
}

/** Groups of what was said in a day. */
export function speechGroups(
  events: readonly GameEvent[],
  before: readonly GameEvent[],
): Weighed<SpeechGroup>[] {
  return [
    ...talkGroups(events),
    ...commitmentGroups(events),
    ...askGroups(events, before),
    ...pressGroups(events, before),
  ];
}
