// Which events are kept in the table of events, and how their numbers become its columns.

import { EVENTS } from '../../engine/game.ts';
import type { EventKind, GameEvent, World } from '../../engine/game.ts';
import type { Cell, RowColumn } from './columns.ts';

/** Events of note: those that change who holds what, who fights, what is agreed, and the end. */
export const NOTED: readonly EventKind[] = [
  'place-taken',
  'place-left',
  'place-rose',
  'formation-surrendered',
  'formation-dissolved',
  'formation-disarmed',
  'formation-appeared',
  'actor-collapsed',
  'deal-in-force',
  'deal-broken',
  'offer-accepted',
  'base-lost',
  'base-left',
  'base-overrun',
  'link-cut',
  'link-joined',
  'trigger-fired',
  'licence-defied',
  'game-ended',
];

/** Columns of the table of events after those that say which run it is. */
export const EVENT_COLUMNS: readonly RowColumn[] = [
  { name: 'round', type: 'integer' },
  { name: 'number', type: 'integer' },
  { name: 'kind', type: 'text' },
  { name: 'actor', type: 'text' },
  { name: 'other', type: 'text' },
  { name: 'location', type: 'text' },
  { name: 'subject', type: 'text' },
  { name: 'amount', type: 'number' },
];

/** An event as the cells kind, actor, other, location, subject and amount. */
export function eventCells(world: World, event: GameEvent): Cell[] {
  const numbers = [event.a, event.b, event.c, event.n];
  const actors: Cell[] = [];
  let [location, subject, amount]: Cell[] = [null, null, null];
  for (const [at, meaning] of EVENTS[event.kind].entries()) {
    const number = numbers[at]!;
    switch (meaning) {
      case 'actor':
        actors.push(world.actors.ids[number] ?? null);
        break;
      case 'location':
        location = world.locations.ids[number] ?? null;
        break;
      case 'formation':
        subject = world.formations.ids[number] ?? null;
        break;
      case 'deal':
        subject = world.deals.ids[number] ?? null;
        break;
      case 'trigger':
        subject = world.triggers.ids[number] ?? null;
        break;
      case 'link':
        subject = world.links.ids[number] ?? null;
        break;
      case 'outcome':
        subject = world.outcomes.ids[number] ?? null;
        break;
      case 'people':
      case 'number':
        amount = number;
        break;
      default:
    }
  }
  return [
    event.kind,
    actors[0] ?? null,
    actors[1] ?? null,
    location ?? null,
    subject ?? null,
    amount ?? null,
  ];
}
