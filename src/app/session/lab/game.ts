// The very game behind a figure of the lab: watched, or gone on with in a seat from a day.

import { t } from 'i18next';
import { ENGINE_VERSION, playGame, stateHash } from '../../../engine/game.ts';
import { placeOfRun } from '../../../lab/experiment/layout.ts';
import { seatsIn } from '../../../lab/experiment/study.ts';
import type { Study } from '../../../lab/experiment/study.ts';
import type { GameLink } from '../../../lab/report/report.ts';
import { policiesOf } from '../../../lab/games/seats.ts';
import { POLICIES } from '../../../policies/index.ts';
import { orderText, scenarioHash, settledScenario } from '../../../scenario/index.ts';
import type { LabFork } from '../../store/lab.ts';
import { notify } from '../../store/store.ts';
import { PERSON } from '../game/game.ts';
import { worldOf } from '../game/library.ts';
import type { Entry } from '../game/library.ts';
import { beginGame, keepEntry, showRecord } from '../begin/start.ts';

/** What a game is played from. */
interface Origin {
  readonly entry: Entry;
  readonly variant: string | null;
  readonly seats: Readonly<Record<string, string>>;
}

/** Where a run of a study is played: the scenario itself, or one of its own where more is set than a variant. */
function originOf(study: Study, entry: Entry, { run }: GameLink): Origin {
  const number = placeOfRun(study.layout, run).cell;
  const cell = study.plan.cells[number]!;
  const seats = seatsIn(study, cell);
  if (cell.changes.length === 0 && cell.variants.length <= 1)
    return { entry, variant: cell.variants[0] ?? null, seats };
  const file = `${study.manifest.experiment?.id ?? 'experiment'}-setting-${number}.json`;
  const scenario = settledScenario(study.scenario, cell);
  const own: Entry = {
    key: `file/${file}`,
    file,
    text: JSON.stringify(scenario, null, 1),
    scenario,
    hash: scenarioHash(scenario),
    statements: entry.statements,
  };
  keepEntry(own);
  return { entry: own, variant: null, seats };
}

/** Watches the game. */
export async function watchGame(study: Study, entry: Entry, link: GameLink): Promise<void> {
  const { variant, seats, entry: own } = originOf(study, entry, link);
  await beginGame(own, variant, [], link.seed, seats);
}

/** Goes on with the game from a day, in a seat. */
export async function forkGame(
  study: Study,
  entry: Entry,
  link: GameLink,
  { actor, round }: LabFork,
): Promise<void> {
  const { variant, seats, entry: own } = originOf(study, entry, link);
  const world = worldOf(own, variant);
  const orders: string[] = [];
  const hashes: string[] = [];
  playGame(world, policiesOf(world, POLICIES, seats), link.seed, {
    onOrder: (order) => {
      if (hashes.length < round - 1) orders.push(orderText(world, order));
    },
    onRound: (state) => void hashes.push(stateHash(state)),
  });
  if (hashes.length < round) {
    notify({ tone: 'note', text: t('lab.overBefore'), remedy: t('lab.overBeforeRemedy') });
    return;
  }
  const record = {
    format: 1,
    engine: ENGINE_VERSION,
    scenario: { id: world.id, hash: world.hash },
    variant,
    seed: link.seed,
    seats: { ...seats, [actor]: PERSON },
    orders,
    hashes: hashes.slice(0, round - 1),
    outcome: null,
  } as const;
  await showRecord(own, record, null);
}
