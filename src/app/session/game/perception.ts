// When word of what has just happened reaches the seats that persons play.

import { NONE, allocateView, asPerceived, observe, onceFor, perceives } from '../../../engine/game.ts';
import type { GameEvent, State, World } from '../../../engine/game.ts';

/** An event as a seat can tell it, and when it reaches it. */
interface Word {
  readonly when: ReturnType<typeof perceives>;
  readonly event: GameEvent;
}

/** When each event of an order reached each person's seat, by actor. */
export type Words = ReadonlyMap<number, readonly Word[]>;

/** A view that is filled again for every listener. */
const listening = onceFor((world: World) => allocateView(world, NONE));

/** When events that have just happened reach the seats that persons play. */
export function wordsOf(
  world: World,
  state: State,
  persons: readonly number[],
  events: readonly GameEvent[],
): Words {
  return new Map(
    persons.map((actor) => {
      if (events.length === 0) return [actor, []];
      const view = observe(world, state, actor, listening(world));
      return [
        actor,
        events.map((event): Word => ({
          when: perceives(world, view, event),
          event: asPerceived(world, view, event),
        })),
      ];
    }),
  );
}
