// The spread of the model: one question, and changes to it, in every version of the model over the same seeds.

import type { World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import type { Change } from './changes.ts';
import type { Effect } from './effects.ts';
import { startStudy } from './study.ts';
import type { OutcomeShare } from './tally.ts';
import { VERSIONS, inVersion } from './versions.ts';
import type { VersionSpec } from './versions.ts';

/** What is asked in each version. */
export interface ModelsSetting {
  readonly base: World;
  readonly changes: readonly { readonly id: string; readonly name: string; readonly world: World }[];
  readonly versions: readonly VersionSpec[];
  /** Who decides, by actor index, in this model and in a version. */
  readonly policies: (version: VersionSpec | null) => readonly Policy[];
  readonly seed: string;
  /** Games of each setting in each version. */
  readonly games: number;
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

/** A study that is played game by game; see `startStudy`. */
export interface Models {
  readonly total: number;
  step(): number;
  result(nameOf: (version: string) => string): ModelsResult;
}

/** The versions' games, none played yet. They take turns game by game, so that it can be stopped at any moment. */
export function startModels({ base, changes, versions, policies, seed, games }: ModelsSetting): Models {
  const studies = [null, ...versions].map((version) => {
    const under = (world: World): World => (version === null ? world : inVersion(world, version));
    const players = policies(version);
    const cell = (id: string, name: string, world: World) => ({
      id,
      name,
      world: under(world),
      policies: players,
    });
    return {
      id: version?.id ?? '',
      study: startStudy({
        base: cell('', '', base),
        changes: changes.map(({ id, name, world }) => cell(id, name, world)),
        seed,
        games,
      }),
    };
  });
  const width = 1 + changes.length;
  const total = studies.length * width * games;
  let done = 0;
  return {
    total,
    step() {
      if (done >= total) return total;
      studies[Math.floor(done / width) % studies.length]!.study.step();
      return ++done;
    },
    result(nameOf) {
      const results = studies.map(({ id, study }) => ({ id, ...study.result() }));
      const effectsOf = (change: string, at: number): readonly Effect[] =>
        results[at]!.changes.find(({ id }) => id === change)?.effects ?? [];
      return {
        games: Math.min(...results.map(({ answers }) => answers.games)),
        shares: results.map(({ id, answers }) => ({
          id,
          outcomes: answers.outcomes,
          events: answers.events.map(({ measure, games: came }) => ({
            measure,
            share: answers.games === 0 ? 0 : came / answers.games,
          })),
        })),
        changes: changes.map(({ id, name }) => ({
          id,
          name,
          effects: effectsOf(id, 0),
          versions: versions.map((version, n) => ({
            id: version.id,
            name: nameOf(version.id),
            effects: effectsOf(id, n + 1),
          })),
        })),
      };
    },
  };
}

/** Games of each setting in each version at most, beside a study of a reader who waits for it. */
export const VERSION_GAMES = 60;

/** Games that a study of so many settings takes, with those in all versions that are not slow where they are asked for. */
export function studyGames(games: number, settings: number, versions: boolean): number {
  const others = versions ? (1 + quickVersions().length) * Math.min(games, VERSION_GAMES) : 0;
  return settings * (games + others);
}

/** The shipped versions that are not slow. */
export function quickVersions(): readonly VersionSpec[] {
  return VERSIONS.filter(({ slow }) => slow !== true);
}
