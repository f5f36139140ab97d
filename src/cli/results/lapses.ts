// What went wrong with whoever decides for a seat, in a line each.

import type { World } from '../../engine/game.ts';
import type { Lapse } from '../../lab/games/lapses.ts';
import { orderText } from '../../scenario/index.ts';
import { tellRefusal } from '../../telling/index.ts';
import { LANGUAGE, nameOf } from '../terminal/words.ts';

/** One lapse in one line. */
export function lapseText(world: World, lapse: Lapse): string {
  const head = `Round ${lapse.round}, ${nameOf(world.actors.names[lapse.actor]!)}`;
  switch (lapse.kind) {
    case 'refused': {
      const why = tellRefusal(world, lapse.refusal, LANGUAGE);
      return `${head}: the script's order "${orderText(world, lapse.order)}" was left out: ${why}`;
    }
    case 'unlawful': {
      const why = lapse.refusal
        ? tellRefusal(world, lapse.refusal, LANGUAGE)
        : 'it is no order of this scenario';
      return `${head}: the turn is lost, for the program ordered "${lapse.order}": ${why}`;
    }
    case 'late':
      return `${head}: the turn is lost, for the program did not answer within ${Number(lapse.detail) / 1000} s`;
    case 'gone':
      return `${head}: the turn is lost, for the program is gone: ${lapse.detail}`;
    case 'unreadable':
      return `${head}: the turn is lost, for the program's answer cannot be read: ${lapse.detail}`;
  }
}
