// A move at the bargaining table in two phrases: what is said, and what comes of it.

import { t } from 'i18next';
import type { World } from '../../../engine/game.ts';
import { fixed, listed, percent } from '../../i18n/index.ts';
import type { MoveEffect } from '../../store/bargain.ts';
import { say } from './ground.ts';

/** What is said and what comes of it. */
export interface MoveWords {
  readonly what: string;
  readonly brings: string;
}

/** The words of a move. */
export function moveWords(world: World, language: string, move: MoveEffect): MoveWords {
  const { kind, about, deal, closes, members } = move;
  const nameOf = (actor: number): string => say(world.actors.short[actor], language);
  switch (kind) {
    case 'press':
      return {
        what: t('talks.moves.press', { name: nameOf(about) }),
        brings:
          closes >= 1
            ? t('talks.moves.wouldAccept', { deal, name: nameOf(about) })
            : t('talks.moves.closes', { deal, share: percent(closes), name: nameOf(about) }),
      };
    case 'help':
      return {
        what: t('talks.moves.help', { name: nameOf(about) }),
        brings: t('talks.moves.helps', { points: fixed(closes, 1) }),
      };
    case 'convene':
      return {
        what: t('talks.moves.convene', { track: say(world.tracks.names[about], language) }),
        brings: t('talks.moves.meets', {
          count: members.length,
          deal,
          share: percent(closes),
          names: listed(members.map(nameOf)),
        }),
      };
    case 'propose':
      return { what: t('talks.moves.propose', { deal }), brings: t('talks.moves.all') };
    case 'accept':
      return { what: t('talks.moves.accept', { deal }), brings: t('talks.moves.binds') };
  }
}
