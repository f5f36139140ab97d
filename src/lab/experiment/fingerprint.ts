// How this program plays a scenario, as a few digits: machines whose digits differ must not share the games of a study.

import { playGame, stateHash } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import { POLICIES } from '../../policies/index.ts';
import { sha256Hex } from '../../scenario/index.ts';
import { USUAL_POLICY, policiesOf } from '../seats.ts';

/** Games that are played for it, by policy. */
const PROBES = [USUAL_POLICY, USUAL_POLICY, 'random'];
const DIGITS = 16;

/** Final states of a few games of this world, hashed: the same wherever rules, policies and arithmetic are. */
export function fingerprintOf(world: World): string {
  const hashes = PROBES.map((policy, number) => {
    const seats = Object.fromEntries(world.actors.ids.map((id) => [id, policy]));
    try {
      return stateHash(playGame(world, policiesOf(world, POLICIES, seats), `fingerprint-${number}`));
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
  return sha256Hex(hashes.join('/')).slice(0, DIGITS);
}
