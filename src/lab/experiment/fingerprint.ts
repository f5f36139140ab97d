// How this program plays a scenario, as a few digits: machines whose digits differ must not share the games of a study.

import { NONE, actorOnTurn, begin, playTurn, stateHash } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import { POLICIES } from '../../policies/index.ts';
import { sha256Hex } from '../../scenario/index.ts';
import { USUAL_POLICY, policiesOf } from '../games/seats.ts';

/**
 * Games that are played for it, by policy, and how many rounds of them: every command that plays waits for them, in code that has not been compiled yet.
 * Random orders try rules that the usual policy seldom asks for; they take long, as all lawful orders have to be listed.
 */
const PROBES = [
  { policy: USUAL_POLICY, rounds: Infinity },
  { policy: 'random', rounds: 4 },
];
const DIGITS = 16;

/** States that a few games of this world come to, hashed: the same wherever rules, policies and arithmetic are. */
export function fingerprintOf(world: World): string {
  const hashes = PROBES.map(({ policy, rounds }, number) => {
    const seats = Object.fromEntries(world.actors.ids.map((id) => [id, policy]));
    try {
      return stateHash(probe(world, policiesOf(world, POLICIES, seats), `fingerprint-${number}`, rounds));
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
  return sha256Hex(hashes.join('/')).slice(0, DIGITS);
}

/** A game after so many rounds, or at its end. */
function probe(
  world: World,
  players: ReturnType<typeof policiesOf>,
  seed: string,
  rounds: number,
): ReturnType<typeof begin> {
  const state = begin(world, seed);
  while (state.outcome[0] === NONE && state.round[0]! <= rounds)
    playTurn(world, state, players[actorOnTurn(state)]!, seed, { into: state });
  return state;
}
