// What is looked for in played games: columns that shuttle, fronts that freeze, places of value left empty.

import { NONE, playGame, sameSide } from '../../../src/engine/game.ts';
import type { State, World } from '../../../src/engine/game.ts';
import { everySeat } from '../engine/games.ts';

export interface Watched {
  readonly outcome: string;
  readonly rounds: number;
  /** Formations that marched there, back and there again on three days running: "guard hama homs 7". */
  readonly shuttles: readonly string[];
  /** Places of value 7 and more that their own side left without a man by order, while none had been lost there nor had panicked: "homs 5". */
  readonly emptied: readonly string[];
  /** The longest run of rounds in which no battle was fought and no place changed hands. */
  readonly quiet: number;
  readonly battles: number;
  readonly taken: number;
  /** Orders that were refused, as `refused` events are not told: rounds in which a turn was cut short. */
  readonly orders: number;
}

interface March {
  readonly round: number;
  readonly from: number;
  readonly to: number;
}

function guarded(world: World, state: State, place: number): boolean {
  for (let f = 0; f < world.formations.count; f++) {
    if (state.at[f] === place && sameSide(world, state, state.controller[place]!, world.formations.actor[f]!))
      return true;
  }
  return false;
}

/** Plays a game with the usual policy in every seat and watches it. */
export function watch(world: World, seed: string, policy = 'heuristic'): Watched {
  const marches = new Map<number, March[]>();
  const shuttles: string[] = [];
  const emptied: string[] = [];
  let round = 0;
  let [battles, taken, orders, quiet, longest] = [0, 0, 0, 0, 0];
  let busy = false;
  const guardedBefore = new Set<number>();
  const panicked = new Set<number>();
  const state = playGame(world, everySeat(world, policy), seed, {
    emit(kind, a, b, c) {
      if (kind === 'garrison-panicked') panicked.add(b);
      if (kind === 'round-begun') round = a;
      else if (kind === 'battle') [battles, busy] = [battles + 1, true];
      else if (kind === 'place-taken') [taken, busy] = [taken + 1, true];
      else if (kind === 'formation-moved') {
        const own = marches.get(a) ?? [];
        marches.set(a, [...own, { round, from: b, to: c }]);
        const [first, second] = own.slice(-2);
        const there = first?.round === round - 2 && first.from === b && first.to === c;
        const back = second?.round === round - 1 && second.from === c && second.to === b;
        if (there && back)
          shuttles.push(
            [world.formations.ids[a], world.locations.ids[b], world.locations.ids[c], round].join(' '),
          );
      }
    },
    onOrder: () => orders++,
    onRound(now) {
      quiet = busy ? 0 : quiet + 1;
      longest = Math.max(longest, quiet);
      busy = false;
      for (let l = 0; l < world.locations.count; l++) {
        if (world.locations.value[l]! < 7 || now.controller[l] === NONE) continue;
        const held = guarded(world, now, l);
        const lostToday = now.fought[l]! >= round - 1 || now.heldSince[l]! >= round - 1;
        const ordered = !lostToday && !panicked.has(l);
        if (guardedBefore.has(l) && !held && ordered && now.collapsed[now.controller[l]!] === 0)
          emptied.push(`${world.locations.ids[l]} ${round}`);
        if (held) guardedBefore.add(l);
        else guardedBefore.delete(l);
      }
      panicked.clear();
    },
  });
  return {
    outcome: world.outcomes.ids[state.outcome[0]!] ?? '',
    rounds: round,
    shuttles,
    emptied,
    quiet: longest,
    battles,
    taken,
    orders,
  };
}
