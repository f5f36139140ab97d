// Who decides for each actor in a headless game.

import type { World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';

/** Machine players by id. */
export type PolicyTable = Readonly<Record<string, Policy>>;

/** The machine player of every seat that nobody chose one for. */
export const USUAL_POLICY = 'heuristic';

/** A choice of seats that cannot be: `name` is the unknown id, `known` those there are. */
export class UnknownSeat extends Error {
  override readonly name = 'UnknownSeat';
  readonly what: 'actor' | 'policy';
  readonly id: string;
  readonly known: readonly string[];

  constructor(what: 'actor' | 'policy', id: string, known: readonly string[]) {
    super(`there is no ${what} "${id}"`);
    this.what = what;
    this.id = id;
    this.known = known;
  }
}

/**
 * The policy id of every actor, in the scenario's order.
 *
 * @param table whatever can be chosen, by the name it is chosen by
 * @param choices names by actor id; the other seats get the usual policy
 * @throws {UnknownSeat} when a choice names an actor or policy that is not there
 */
export function seatsOf(
  world: World,
  table: Readonly<Record<string, unknown>>,
  choices: Readonly<Record<string, string>>,
): Record<string, string> {
  for (const [actor, policy] of Object.entries(choices)) {
    if (!world.actors.ids.includes(actor)) throw new UnknownSeat('actor', actor, world.actors.ids);
    if (!Object.hasOwn(table, policy)) throw new UnknownSeat('policy', policy, Object.keys(table));
  }
  return Object.fromEntries(
    world.actors.ids.map((id) => [id, Object.hasOwn(choices, id) ? choices[id]! : USUAL_POLICY]),
  );
}

/** The policies of these seats by actor index, as the engine takes them. */
export function policiesOf(
  world: World,
  table: PolicyTable,
  seats: Readonly<Record<string, string>>,
): Policy[] {
  return world.actors.ids.map((id) => {
    const policy = table[seats[id] ?? USUAL_POLICY];
    if (!policy) throw new UnknownSeat('policy', seats[id] ?? USUAL_POLICY, Object.keys(table));
    return policy;
  });
}
