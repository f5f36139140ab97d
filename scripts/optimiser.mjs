// How games are to be compiled by V8: the command and its measurements ask for it alike.
import { setFlagsFromString } from 'node:v8';

/**
 * Some four hundred functions play a game, each called some hundreds of times in it and none for long, so that the code of all of them together
 * passes through the processor's instruction cache again and again. By default V8 makes that code several times as large as need be: it puts
 * callees into callers up to a size that suits programs with one hot loop, and writes the first lap of every loop out once more. Without that
 * five hundred games take a seventh less processor time, and the first forty, in which most is compiled, a third. Results do not depend on it.
 */
const FLAGS = [
  '--no-turbo-loop-peeling',
  '--max-inlined-bytecode-size=250',
  '--max-inlined-bytecode-size-cumulative=300',
];

/**
 * To be called first of all; holds for all threads of the process. Where a program has run for a while, a function may just
 * be on its way through the optimiser in another thread: V8 then finds it within the old limit when it chooses what to put
 * into callers, beyond the new one when it does so, and ends the process.
 */
export function settleOptimiser() {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
