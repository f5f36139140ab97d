// What lookahead knows of a scenario before the first round: which way serves a seat's aims best over games of its own from the beginning.

import { playGame, scores } from '../engine/game.ts';
import type { ActorIndex, World } from '../engine/game.ts';
import type { Policy } from './contract.ts';
import { plansFor, together } from './plans.ts';
import type { Plan } from './plans.ts';

/** Games that each way has played at the end of a heat, and how many ways of a kind go on. */
export interface Preparation {
  readonly heats: readonly { readonly games: number; readonly keep: number }[];
  /** Standard errors by which a way has to be better than the usual one. */
  readonly margin: number;
}

/** Some five hundred games for a seat with ten ways. */
const USUAL_PREPARATION: Preparation = {
  heats: [
    { games: 12, keep: 3 },
    { games: 40, keep: 2 },
    { games: 120, keep: 1 },
  ],
  margin: 2,
};

/** What a seat sets out with: its way, and what else is worth a thought each turn. */
export interface Prepared {
  readonly way: Policy;
  readonly others: readonly Policy[];
}

const known = new WeakMap<World, Map<string, Prepared>>();

/** Chooses a seat's way, once for each world: the seeds are its own, so that it learns nothing of the game that is played. */
export function prepare(
  world: World,
  actor: ActorIndex,
  usual: Policy,
  preparation: Preparation = USUAL_PREPARATION,
): Prepared {
  let seats = known.get(world);
  if (!seats) known.set(world, (seats = new Map()));
  const key = `${actor} ${usual.id} ${JSON.stringify(preparation)}`;
  const done = seats.get(key);
  if (done) return done;
  const trial = new Trial(world, actor, usual);
  const plans = plansFor(world, actor);
  const war = best(
    trial,
    plans.filter(({ of }) => of === 'war'),
    preparation,
  );
  const talk = best(
    trial,
    plans.filter(({ of }) => of === 'talk'),
    preparation,
  );
  const chosen = [war.chosen, talk.chosen].filter((plan) => plan !== null);
  const way = chosen.length === 2 ? together(chosen[0]!, chosen[1]!) : (chosen[0] ?? usual);
  const runnerUp = war.chosen === null ? war.first : war.second;
  const others = [...(way === usual ? [] : [usual]), ...(runnerUp === null ? [] : [runnerUp])];
  const prepared: Prepared = { way, others };
  seats.set(key, prepared);
  return prepared;
}

/** Games from the beginning with a way in the seat and the usual policy in all others, paired by seed. */
class Trial {
  private readonly world: World;
  private readonly actor: ActorIndex;
  private readonly usual: Policy;
  private readonly base: number[] = [];

  constructor(world: World, actor: ActorIndex, usual: Policy) {
    this.world = world;
    this.actor = actor;
    this.usual = usual;
  }

  /** Plays on until so many gains are known. */
  extend(policy: Policy, gains: number[], games: number): void {
    for (let game = gains.length; game < games; game++) {
      this.base[game] ??= this.points(this.usual, game);
      gains.push(this.points(policy, game) - this.base[game]!);
    }
  }

  private points(policy: Policy, game: number): number {
    const { world, actor, usual } = this;
    const players = world.actors.ids.map((_, seat) => (seat === actor ? policy : usual));
    const state = playGame(world, players, `prepare/${game}`);
    return scores(world, state).find((each) => each.actor === actor)?.total ?? 0;
  }
}

interface Ranked {
  /** The best way where it is clearly better than the usual one. */
  readonly chosen: Plan | null;
  readonly first: Plan | null;
  readonly second: Plan | null;
}

function best(trial: Trial, plans: readonly Plan[], { heats, margin }: Preparation): Ranked {
  let left = plans.map((plan) => ({ plan, gains: [] as number[] }));
  let ranked = left;
  for (const { games, keep } of heats) {
    for (const each of left) trial.extend(each.plan, each.gains, games);
    left = left.toSorted((a, b) => gain(b.gains).mean - gain(a.gains).mean);
    ranked = [...left, ...ranked.filter((each) => !left.includes(each))];
    left = left.slice(0, keep);
  }
  const first = ranked[0];
  if (first === undefined) return { chosen: null, first: null, second: null };
  const { mean, error } = gain(first.gains);
  return {
    chosen: mean > 0 && mean > margin * error ? first.plan : null,
    first: first.plan,
    second: ranked[1]?.plan ?? null,
  };
}

/** Mean of paired gains and its standard error. */
export function gain(gains: readonly number[]): { readonly mean: number; readonly error: number } {
  const count = gains.length;
  const mean = gains.reduce((sum, each) => sum + each, 0) / count;
  const squares = gains.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { mean, error: count < 2 ? Infinity : Math.sqrt(squares / (count - 1) / count) };
}
