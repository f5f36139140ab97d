// The spread of the model: one question, and changes to it, in every version of the model over the same seeds. Each setting in each version is
// a cell, and is played as those of experiments are.

import type { World } from '../../engine/game.ts';
import type { Scenario } from '../../scenario/index.ts';
import { RUN } from '../games/columns.ts';
import type { Row } from '../games/columns.ts';
import type { PlannedCell } from '../experiment/plan.ts';
import type { CellsSetting } from '../experiment/players.ts';
import { shapeOf } from '../experiment/shape.ts';
import { wilson } from '../statistics/intervals.ts';
import { rangeOf, widthTogether } from '../statistics/together.ts';
import type { Range } from '../statistics/together.ts';
import type { Change } from './changes.ts';
import { pairing } from './effects.ts';
import type { Asked, Effect } from './effects.ts';
import { questionsOf } from './questions.ts';
import { tally } from './tally.ts';
import type { OutcomeShare } from './tally.ts';
import { VERSIONS, versionChanges } from './versions.ts';
import type { VersionSpec } from './versions.ts';

/** What is different in a setting. */
export type Setting = Pick<PlannedCell, 'variants' | 'changes' | 'seats'>;

/** What is asked in each version. */
export interface ModelsSetting {
  readonly scenario: Scenario;
  /** Who decides for every actor where neither setting nor version says otherwise. */
  readonly seats: Readonly<Record<string, string>>;
  readonly seed: string;
  readonly base: Setting;
  readonly changes: readonly (Setting & { readonly id: string; readonly name: string })[];
  readonly versions: readonly VersionSpec[];
}

/** How games end in a version of the model. */
export interface ModelShares {
  readonly id: string;
  readonly outcomes: readonly OutcomeShare[];
  readonly events: readonly { readonly measure: number; readonly share: number }[];
}

/** What the versions say; the first of `shares` is this model. */
export interface ModelsResult {
  readonly games: number;
  readonly shares: readonly ModelShares[];
  readonly changes: readonly Change[];
}

/**
 * The cells: of this model and of each version in turn, the base and then the changes.
 *
 * @param world that of the base
 */
export function modelsCells(setting: ModelsSetting, world: World): CellsSetting {
  const { scenario, seats, seed, base, changes, versions } = setting;
  const ground = world.actors.ids.filter((_, actor) => world.actors.ground[actor] === 1);
  const planned = [null, ...versions].flatMap((version) =>
    [base, ...changes].map((each): PlannedCell => {
      const players =
        version?.policy === undefined ? {} : Object.fromEntries(ground.map((id) => [id, version.policy!]));
      return {
        variants: each.variants,
        changes: [...each.changes, ...(version ? versionChanges(scenario, each.variants, version) : [])],
        seats: { ...each.seats, ...players },
        luck: '',
        levels: {},
        reference: null,
      };
    }),
  );
  const tables = { rounds: false, events: false };
  const plan = { seed, cells: planned, replicates: 1, stop: { kind: 'count' as const }, points: [] };
  return {
    scenario,
    cells: planned.map((cell) => ({
      variants: cell.variants,
      changes: cell.changes,
      seats: { ...seats, ...cell.seats },
      seed,
      key: '',
    })),
    shape: shapeOf(scenario, plan, tables, true),
    tables,
  };
}

/** Takes the games of the cells in order of run numbers. */
export interface ModelsTally {
  add(row: Row): void;
  result(nameOf: (version: string) => string): ModelsResult;
}

/**
 * A tally that has seen no game yet.
 *
 * @param questions what changes are held against; absent: all that can be asked of games
 */
export function modelsTally(
  { changes, versions }: ModelsSetting,
  world: World,
  { shape, cells }: CellsSetting,
  questions: readonly Asked[] = questionsOf(world, shape?.columns),
): ModelsTally {
  const width = 1 + changes.length;
  const kept = [null, ...versions].map((version) => ({
    id: version?.id ?? '',
    counted: tally(world, shape?.columns),
    pairs: changes.map(() => pairing(questions)),
    before: [] as Row,
  }));
  return {
    add(row) {
      const cell = Number(row[RUN]) % cells.length;
      const own = kept[Math.floor(cell / width)]!;
      const change = (cell % width) - 1;
      if (change >= 0) own.pairs[change]!.add(own.before, row);
      else {
        own.before = row;
        own.counted.add(row);
      }
    },
    result(nameOf) {
      const answers = kept.map(({ counted }) => counted.finish());
      const effects = kept.map(({ pairs }) => pairs.map((each): readonly Effect[] => each.finish()));
      return {
        games: Math.min(...answers.map(({ games }) => games)),
        shares: answers.map(({ games, outcomes, events }, n) => ({
          id: kept[n]!.id,
          outcomes,
          events: events.map(({ measure, games: came }) => ({
            measure,
            share: games === 0 ? 0 : came / games,
          })),
        })),
        changes: changes.map(({ id, name }, n) => ({
          id,
          name,
          effects: effects[0]![n]!,
          versions: versions.map((version, v) => ({
            id: version.id,
            name: nameOf(version.id),
            effects: effects[v + 1]![n]!,
          })),
        })),
      };
    },
  };
}

/** The range of a share over versions, by how often it came in so many games of each. */
export function shareRange(hits: readonly number[], games: number): Range {
  const width = widthTogether(hits.length);
  return rangeOf(
    hits.map((each) => (games === 0 ? 0 : each / games)),
    hits.map((each) => wilson(each, games, width)),
  );
}

/** Games of each setting in each version at most, beside a study of a reader who waits for it. */
export const VERSION_GAMES = 60;

/** The shipped versions that are not slow. */
export function quickVersions(): readonly VersionSpec[] {
  return VERSIONS.filter(({ slow }) => slow !== true);
}
