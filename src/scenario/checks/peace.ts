import type { Finding } from '../faults.ts';
import type { Scenario } from '../schema/index.ts';
import { relationOf } from './ground.ts';
import type { Check, Context } from './check.ts';

/** Whether something in the game can make two actors opponents. */
function canFallOut({ triggers, terms }: Scenario): boolean {
  return [...Object.values(triggers), ...Object.values(terms)].some(({ effects }) =>
    effects.some((effect) => effect.kind === 'relation' && effect.to === 'enemy'),
  );
}

function* find({ scenario }: Context): Iterable<Finding> {
  const holders = Object.entries(scenario.actors).flatMap(([id, { ground }]) =>
    ground === undefined ? [] : [id],
  );
  const [first, second] = holders;
  if (first === undefined || second === undefined || canFallOut(scenario)) return;
  if (holders.some((a) => holders.some((b) => relationOf(scenario, a, b) === 'enemy'))) return;
  const pair = [first, second].toSorted().join('--');
  yield {
    path: Object.keys(scenario.relations).length > 0 ? ['relations'] : ['actors'],
    onName: true,
    code: 'peace',
    message: 'no two actors with ground are opponents, and nothing makes them so: nobody will ever fight',
    remedy: `say who is, such as "relations": { "${pair}": "enemy" }`,
  };
}

/** Somebody to fight: who is named in no relation is neutral. */
export const peace: Check = {
  severity: 'warning',
  needs: ['actors', 'relations', 'triggers', 'terms'],
  check: find,
};
