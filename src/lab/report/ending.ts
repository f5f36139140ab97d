// How the games end, and which game is behind each share.

import { forestChart } from '../../charts/index.ts';
import type { ForestRow } from '../../charts/index.ts';
import { nameOf } from '../../telling/index.ts';
import { count, inHundred, rangeInHundred } from '../figures.ts';
import { seedOf } from '../runs.ts';
import { USUAL_POLICY } from '../seats.ts';
import type { GameLink, Section } from './report.ts';
import type { ReportSetting } from './setting.ts';
import { reportWords } from './words.ts';

/** The section of outcomes. */
export function outcomesSection(setting: ReportSetting): Section {
  const { world, language, answers } = setting;
  const words = reportWords(language);
  const shown = answers.outcomes;
  const name = (outcome: number): string => nameOf(world.outcomes, outcome, language);
  const rows = shown.map(({ outcome, share, low, high }): ForestRow => ({
    label: name(outcome),
    value: 100 * share,
    chance: { low: 100 * low, high: 100 * high },
    text: inHundred(share),
    muted: share === 0,
  }));
  const title = words.outcomes.figure;
  return {
    id: 'outcomes',
    title: words.outcomes.title,
    lead: words.outcomes.lead,
    figures: [
      {
        id: 'outcomes',
        title,
        note: words.outcomes.note,
        draw: (frame) =>
          forestChart(frame, rows, { title, domain: { low: 0, high: 50 }, unit: words.ofHundred }),
        table: {
          caption: title,
          head: [words.outcomes.outcome, words.ofHundred, words.interval, words.outcomes.gamesOf],
          rows: shown.map(({ outcome, share, games, ...interval }) => [
            name(outcome),
            inHundred(share),
            rangeInHundred(interval),
            count(games),
          ]),
        },
      },
    ],
    games: shown.flatMap(({ outcome, runs }) =>
      runs.slice(0, 2).map((run) => gameLink(setting, run, name(outcome))),
    ),
  };
}

/** A game of the batch with the command that plays it again. */
export function gameLink(setting: ReportSetting, run: number, label: string): GameLink {
  const { variant, named } = setting;
  const seed = seedOf(setting.seed, run);
  return { run, seed, variant: variant?.id ?? null, label, command: runCommand(setting, named, seed) };
}

/** `orontes run` with all that this setting asks for. */
function runCommand({ variant, seats }: ReportSetting, named: string, seed: string): string {
  const chosen = Object.entries(seats).flatMap(([actor, policy]) =>
    policy === USUAL_POLICY ? [] : [`--policy ${actor}=${policy}`],
  );
  return [
    `npx orontes run ${named} --seed ${seed}`,
    ...(variant ? [`--variant ${variant.id}`] : []),
    ...chosen,
  ].join(' ');
}
