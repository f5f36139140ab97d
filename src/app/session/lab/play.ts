// Plays an experiment beside the page. What has been played stays: the same experiment with more games goes on from there.

import { modelsCells, modelsTally, quickVersions, VERSION_GAMES } from '../../../lab/answers/models.ts';
import type { ModelsResult, ModelsSetting } from '../../../lab/answers/models.ts';
import { conduct } from '../../../lab/experiment/conduct.ts';
import type { CellDetail } from '../../../lab/experiment/detail.ts';
import { playBlocks } from '../../../lab/experiment/errands.ts';
import type { Crew, Followed } from '../../../lab/experiment/errands.ts';
import { cellsOf } from '../../../lab/experiment/players.ts';
import type { CellsSetting } from '../../../lab/experiment/players.ts';
import { cellWorld } from '../../../lab/experiment/shape.ts';
import { experimentStudy } from '../../../lab/experiment/study.ts';
import type { Study } from '../../../lab/experiment/study.ts';
import type { ExperimentSummary } from '../../../lab/experiment/summary.ts';
import { measureReaders } from '../../../lab/experiment/values.ts';
import { measureKey, namesOf } from '../../../lab/report/experiment-names.ts';
import { versionName } from '../../../lab/report/words-versions.ts';
import { seatsOf } from '../../../lab/games/seats.ts';
import { POLICIES } from '../../../policies/index.ts';
import { startPlayers } from '../../workers/players.ts';
import { worldOf } from '../game/library.ts';
import type { Sound } from './experiments.ts';

/** Changes that are held against other versions of the model at most: each is played in every one of them. */
const MOST_CHANGES = 8;
/** Replicates of a setting in a version that are played at once. */
const TOGETHER = 10;
/** Studies whose games are kept. */
const MOST_KEPT = 6;

/** What the games say. */
export interface Played {
  readonly study: Study;
  readonly summary: ExperimentSummary;
  readonly details: readonly CellDetail[];
  readonly models: ModelsResult | null;
}

/** Games under way. */
export interface Playing {
  /** Games that are to be played, those in other versions of the model included. */
  readonly total: number;
  /** What the games say once they are played, or as far as they were when it was ended. */
  readonly result: Promise<Played>;
  /** Has somebody told how many games there are, each time that more have come in. */
  follow(listener: (games: number) => void): void;
  /** Ends the play with what there is. */
  end(): void;
}

const kept = new Map<string, readonly Followed[]>();

/** The study of an experiment. */
function studyFor({ experiment, entry }: Sound): Study {
  const seats = seatsOf(worldOf(entry, null), POLICIES, experiment.seats);
  return experimentStudy(entry.scenario, { seats }, { experiment, tables: { rounds: false, events: false } });
}

/** What two studies share whose games are the same as far as both go. */
function keyOf({ manifest }: Study): string {
  const { experiment, runs: _, ...same } = manifest;
  const { seed, variants, factors, design, stop, measures } = experiment!;
  return JSON.stringify([same, seed, variants, factors, design, stop, measures]);
}

/** The same question to other versions of the model: the first cell, and the cells that are held against it. */
function modelsFor(study: Study, language: string): ModelsSetting {
  const { plan, manifest, scenario } = study;
  const [base] = plan.cells;
  const names = namesOf({ study, language });
  return {
    scenario,
    seats: manifest.seats,
    seed: manifest.seed,
    base: base!,
    changes: [...plan.cells.entries()]
      .filter(([, { reference }]) => reference === 0)
      .slice(0, MOST_CHANGES)
      .map(([cell, setting]) => ({ ...setting, id: String(cell), name: names.cell(cell, 0) })),
    versions: quickVersions(),
  };
}

/** Begins to play. */
export function beginPlay(
  sound: Sound,
  { versions, language }: { readonly versions: boolean; readonly language: string },
): Playing {
  const study = studyFor(sound);
  const key = keyOf(study);
  const conducted = conduct(study, kept.get(key));
  const models = versions ? modelsFor(study, language) : null;
  const cells = models && modelsCells(models, cellWorld(study.scenario, study.plan.cells[0]!, ''));
  const each = Math.min(study.plan.replicates, VERSION_GAMES);
  let crew: Crew | null = null;
  let ended = false;
  let done = 0;
  let tell: (games: number) => void = () => undefined;

  /** Has players do something; whether it was done before it was ended. */
  async function played(setting: CellsSetting, work: (players: Crew) => Promise<void>): Promise<boolean> {
    if (ended) return false;
    crew = startPlayers(setting);
    try {
      await work(crew);
      return true;
    } catch (error) {
      if (!ended) throw error;
      return false;
    } finally {
      await crew.close();
    }
  }

  function count(more: number): void {
    done += more;
    tell(done);
  }

  async function play(): Promise<Played> {
    const whole = await played(cellsOf(study), async (players) => conducted.play(players, count));
    keepGames(key, conducted.games);
    const found = models && cells && whole ? await playModels(models, cells) : null;
    return { study, ...conducted.finish(whole ? 'complete' : 'time'), models: found };
  }

  async function playModels(setting: ModelsSetting, inVersions: CellsSetting): Promise<ModelsResult | null> {
    const readers = measureReaders(
      study.manifest.experiment?.measures ?? {},
      inVersions.shape?.columns ?? [],
    );
    const asked = readers.map((reader) => ({ ...reader, key: measureKey(reader) }));
    const world = cellWorld(study.scenario, study.plan.cells[0]!, '');
    const counted = modelsTally(setting, world, inVersions, asked);
    const blocks = { cells: [...inVersions.cells.keys()], from: 0, to: each, size: TOGETHER };
    const whole = await played(inVersions, async (players) =>
      playBlocks(players, blocks, (games) => {
        for (const { row } of games) counted.add(row);
        count(games.length);
      }),
    );
    return whole ? counted.result((id) => versionName(id, language)) : null;
  }

  return {
    total: study.plan.cells.length * study.plan.replicates + (cells ? cells.cells.length * each : 0),
    result: play(),
    follow(listener) {
      tell = listener;
    },
    end() {
      ended = true;
      void crew?.close();
    },
  };
}

function keepGames(key: string, games: readonly Followed[]): void {
  if ((kept.get(key)?.length ?? 0) > games.length) return;
  kept.delete(key);
  kept.set(key, games);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
}
