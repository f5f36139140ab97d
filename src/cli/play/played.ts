// `orontes check --played`: what the games of a scenario and of its variants show that the file alone does not: parts that never
// play, endings that never come, aims that nothing moves.

import { partsOf } from '../../lab/games/parts.ts';
import type { Parts, Spread } from '../../lab/games/parts.ts';
import { policiesOf, seatsOf } from '../../lab/games/seats.ts';
import { POLICIES } from '../../policies/index.ts';
import { compileScenario } from '../../scenario/index.ts';
import type { Finding, Scenario } from '../../scenario/index.ts';
import type { World } from '../../engine/game.ts';

/** Seed of the games; fixed, so that a check says the same each time. */
const SEED = 'played';
/** Points of an aim between its best and its worst game below which nothing moved it. */
const UNMOVED = 0.05;
/** Share of the games above which one outcome leaves no room for others. */
const FORGONE = 0.98;

/** What the games of a scenario, or of a variant of it, showed. */
export interface Played {
  readonly variant: string | null;
  readonly games: number;
  /** Games by outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Points of the seats, of 100. */
  readonly seats: Readonly<Record<string, Spread>>;
  readonly findings: readonly Finding[];
  /** The outcome of each game, in order of their seeds, which are the same for every scenario. */
  readonly ends: readonly string[];
  /** Points of 100 in each game, by seat. */
  readonly points: Readonly<Record<string, readonly number[]>>;
}

/** What is played of a scenario besides how often. */
export interface PlayedAs {
  /** Id of a variant; absent: as written. */
  readonly variant?: string | null;
  /** Called after each game. */
  readonly onGame?: () => void;
}

/** Plays `runs` games of a scenario with the heuristic in every seat. */
export function playParts(scenario: Scenario, runs: number, as: PlayedAs = {}): Played {
  const variant = as.variant ?? null;
  const world = compileScenario(scenario, { variant });
  const players = policiesOf(world, POLICIES, seatsOf(world, POLICIES, {}));
  const parts = partsOf(world, players, SEED, runs, as.onGame);
  const { outcomes, actors } = world;
  return {
    variant,
    games: runs,
    outcomes: Object.fromEntries(outcomes.ids.map((id, row) => [id, parts.outcomes[row] ?? 0])),
    seats: Object.fromEntries(
      actors.ids.flatMap((id, row) => {
        const points = parts.seats[row];
        return points ? [[id, points] as const] : [];
      }),
    ),
    findings: [...findings(world, parts)],
    ends: parts.ends.map((row) => outcomes.ids[row] ?? ''),
    points: Object.fromEntries(actors.ids.map((id, row) => [id, parts.points[row] ?? []])),
  };
}

/** Findings of a variant that its scenario does not have, said to be those of the variant. */
export function ownFindings(ofVariant: Played, asWritten: Played): Finding[] {
  const known = new Set(asWritten.findings.map(keyOf));
  return ofVariant.findings
    .filter((finding) => !known.has(keyOf(finding)))
    .map((finding) => ({ ...finding, message: `variant "${ofVariant.variant}": ${finding.message}` }));
}

function keyOf({ path, code }: Finding): string {
  return [code, ...path].join('/');
}

function* findings(world: World, parts: Parts): Iterable<Finding> {
  const { games } = parts;
  const inAll = `${games} games`;
  const most = Math.max(...parts.outcomes);
  const first = world.outcomes.ids[parts.outcomes.indexOf(most)] ?? '';
  if (most > games * FORGONE)
    yield {
      path: ['outcomes', first],
      onName: true,
      code: 'foregone',
      message: `${most === games ? `all ${inAll}` : `${most} of ${inAll}`} end as "${first}"`,
      remedy: 'where others should be in reach, change strengths, acceptable odds or what the outcome asks',
    };
  else yield* unseen(world.outcomes.ids, parts.outcomes, 'outcomes', 'outcome', `came in none of ${inAll}`);
  yield* unseen(world.triggers.ids, parts.triggers, 'triggers', 'trigger', `fired in none of ${inAll}`);
  yield* unseen(world.deals.ids, parts.deals, 'deals', 'deal', `came into force in none of ${inAll}`);
  for (const [row, count] of parts.attackers.entries()) {
    const id = world.actors.ids[row] ?? '';
    if (count > 0 || world.actors.ground[row] !== 1 || world.actors.latent[row] === 1) continue;
    yield {
      path: ['actors', id],
      onName: true,
      code: 'never-played',
      message: `"${id}" attacks in none of ${inAll}`,
      remedy: 'where it should, give it strength, aims for ground or lower "acceptableOdds" in its doctrine',
    };
  }
  if (parts.places.every((count) => count === 0))
    yield {
      path: ['locations'],
      onName: true,
      code: 'never-played',
      message: `no place changes hands in ${inAll}`,
      remedy: 'see whether any actor is strong enough for what its aims ask',
    };
  for (const [row, { low, high }] of parts.aims.entries()) {
    if (high - low >= UNMOVED) continue;
    const owner = world.aims.actor[row] ?? -1;
    if (world.actors.latent[owner] === 1) continue;
    const actor = world.actors.ids[owner] ?? '';
    const id = (world.aims.ids[row] ?? '').slice(actor.length + 1);
    const weight = world.aims.weight[row] ?? 0;
    yield {
      path: ['actors', actor, 'aims', id],
      onName: true,
      code: 'unmoved',
      message: `the aim "${id}" of "${actor}" gives ${low.toFixed(1)} of ${weight} points in each of ${inAll}`,
      remedy: 'set "worst" and "best" to where it can come to, or ask for something that games decide',
    };
  }
}

function* unseen(
  ids: readonly string[],
  counts: readonly number[],
  section: string,
  row: string,
  what: string,
): Iterable<Finding> {
  for (const [index, id] of ids.entries()) {
    if ((counts[index] ?? 0) > 0) continue;
    yield {
      path: [section, id],
      onName: true,
      code: 'never-played',
      message: `the ${row} "${id}" ${what}`,
      remedy: 'see whether what it asks for is as meant, and within reach',
    };
  }
}
