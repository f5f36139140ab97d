// A report from its setting: the sections that there is something to say in.

import { languageOf, nameOf, textIn } from '../../telling/index.ts';
import { count } from '../statistics/figures.ts';
import { USUAL_POLICY } from '../games/seats.ts';
import { bibtex } from './citation.ts';
import { gamesSections } from './games.ts';
import { gamesHeadline } from './headline.ts';
import type { Report, Section } from './report.ts';
import type { ReportSetting } from './setting.ts';
import { reportWords } from './words.ts';

/** The report of many games of one setting, with further sections after those of the games themselves. */
export function buildReport(setting: ReportSetting, further: readonly Section[] = []): Report {
  const { world, language, variant, seed, engine, answers, tracks, same } = setting;
  const words = reportWords(language);
  const title = textIn(world.title, language);
  const games = count(answers.games);
  const sections = gamesSections(setting, further);
  return {
    title,
    kicker: words.kicker,
    headline: gamesHeadline(world, answers, language),
    facts: [
      [words.facts.scenario, `${world.id} ${world.hash.slice(0, 12)}`],
      [words.facts.variant, variant?.name ?? words.asWritten],
      [words.facts.games, answers.failed > 0 ? `${games}; ${words.failed(count(answers.failed))}` : games],
      [words.facts.seed, seed],
      [words.facts.engine, String(engine)],
      [words.facts.seats, seatsText(setting)],
      ...(tracks.length > 0 && same !== null
        ? [[words.facts.replayed, words.replayedAll(count(tracks.length), count(same))] as const]
        : []),
    ],
    sections,
    limits: words.limit,
    cite: words.citation({ title, games, seed, engine, hash: world.hash }),
    bibtex: bibtex({
      title,
      id: world.id,
      games,
      engine,
      hash: world.hash,
      variant: variant?.id ?? null,
      seed,
      ...(setting.year !== undefined && { year: setting.year }),
    }),
    repeat: setting.repeat,
  };
}

function seatsText({ world, language, seats }: ReportSetting): string {
  const words = reportWords(language);
  const others = world.actors.ids.flatMap((id, actor) =>
    seats[id] === undefined || seats[id] === USUAL_POLICY
      ? []
      : [`${nameOf(world.actors, actor, language)}: ${seats[id]}`],
  );
  return others.length === 0
    ? words.seatsAll(USUAL_POLICY)
    : words.seatsExcept(USUAL_POLICY, languageOf(language).row(others));
}
