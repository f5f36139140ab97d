// How a game ended: what it is called and why, first days, measures, and how near each actor came to its aims.

import { measureValue, outcomeOf, scores, stateHash } from '../../engine/game.ts';
import type { GameEvent, State, World } from '../../engine/game.ts';
import { causesOf, tellDate, tellOutcome } from '../../telling/index.ts';
import { bound, count } from '../terminal/figures.ts';
import { placeText } from './par.ts';
import type { Par } from './par.ts';
import { table } from '../terminal/table.ts';
import { LANGUAGE, nameOf } from '../terminal/words.ts';

/** The end of a game, for people and as data. */
export interface Ending {
  readonly outcome: {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly causes: readonly string[];
  } | null;
  readonly rounds: number;
  readonly hash: string;
  readonly measures: Readonly<Record<string, number | null>>;
  /** Points of 100 by actor id. */
  readonly scores: Readonly<Record<string, number>>;
}

/** Reads the end off a game's final state and its events. An open game has no outcome. */
export function ending(world: World, state: State, events: readonly GameEvent[]): Ending {
  const outcome = outcomeOf(state);
  return {
    outcome:
      outcome === null
        ? null
        : {
            id: world.outcomes.ids[outcome]!,
            name: nameOf(world.outcomes.names[outcome]!),
            about: tellOutcome(world, outcome, LANGUAGE),
            causes: causesOf(world, events, outcome, LANGUAGE),
          },
    rounds: state.round[0]!,
    hash: stateHash(state),
    measures: Object.fromEntries(
      world.measures.ids.map((id, measure) => [id, measureValue(world, state, measure)]),
    ),
    scores: Object.fromEntries(
      scores(world, state).map(({ actor, total }) => [world.actors.ids[actor]!, total]),
    ),
  };
}

/** The end in lines; with a par, each score beside those of machine games. */
export function endingText(world: World, end: Ending, par: Par | null = null): string {
  const { outcome } = end;
  // Where the author wrote nothing about an outcome, what it means is its name once more.
  const about = outcome === null || outcome.about === `${outcome.name}.` ? '' : ` ${outcome.about}`;
  const head = outcome
    ? [`${outcome.name} (round ${end.rounds}).${about}`, ...outcome.causes.map((cause) => `  ${cause}`)]
    : [`The game is open in round ${end.rounds}.`];
  const measures = world.measures.ids.map((id, measure) => [
    nameOf(world.measures.names[measure]!),
    measureText(world, measure, end.measures[id] ?? null),
  ]);
  const points = Object.entries(end.scores).map(([id, total]) => [
    nameOf(world.actors.names[world.actors.ids.indexOf(id)]!),
    count(total),
    ...(par ? [placeText(par[id]!)] : []),
  ]);
  const columns = ['Aims reached', 'of 100 points', ...(par ? ['of machine games in this seat'] : [])];
  return [
    head.join('\n'),
    ...(measures.length > 0 ? [table(['Measure', 'value'], measures)] : []),
    ...(points.length > 0 ? [table(columns, points)] : []),
    `Final state ${end.hash}`,
  ].join('\n\n');
}

function measureText(world: World, measure: number, value: number | null): string {
  if (world.measures.first[measure])
    return value === null ? 'never' : tellDate(world, value, LANGUAGE, 'long');
  return value === null ? 'none' : `${bound(value)} ${nameOf(world.measures.unit[measure]!)}`.trimEnd();
}
