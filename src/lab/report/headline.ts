// What many games of one setting say in a sentence.

import type { World } from '../../engine/game.ts';
import { nameOf } from '../../telling/index.ts';
import type { Answers } from '../answers/tally.ts';
import { count, inHundred } from '../statistics/figures.ts';
import { reportWords } from './words.ts';

/** Outcomes named. */
const NAMED = 3;

/** In how many of a hundred games each of the commonest outcomes came. */
export function gamesHeadline(world: World, { games, outcomes }: Answers, language: string): string {
  const words = reportWords(language);
  const commonest = outcomes
    .filter(({ games: hits }) => hits > 0)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, NAMED)
    .map(({ outcome, share }) =>
      words.headlineShare(inHundred(share), nameOf(world.outcomes, outcome, language)),
    );
  return words.headline(count(games), commonest.join('; '));
}
