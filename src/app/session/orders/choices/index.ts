// What the person on turn could do with the selection, each with an order that is lawful or the reason why there is none.

import { NONE } from '../../../../engine/game.ts';
import type { MapThing } from '../../../map/model.ts';
import type { Choice, Choices } from '../../../store/model.ts';
import type { Steps } from '../../breathe.ts';
import { asking } from '../asking.ts';
import type { Game } from '../../game/game.ts';
import { quietlyInto, raidsFrom } from './quiet.ts';
import { helpChoices } from './help.ts';
import { onRoute, strikesAnywhere, strikesAt } from './strikes.ts';
import { answerChoices, mediationChoices, pauseAt, speechChoices, verifyChoices } from './talk.ts';
import { fromHere, intoHere, lendingAt, stanceAt } from './troops.ts';

/** Everything that could be done with the selection; with none, what needs no place. In steps: the game must not change meanwhile. */
export function* choicesFor(
  game: Game,
  selection: MapThing | null,
  language: string,
  version: number,
): Steps<Choices> {
  const ask = asking(game, language);
  yield;
  const list: Choice[] = [];
  if (selection?.kind === 'route') list.push(...onRoute(ask, selection.index));
  else if (selection) {
    const only = selection.kind === 'formation' ? selection.index : null;
    const place = only === null ? selection.index : (ask.view.at[only] ?? NONE);
    if (place !== NONE) {
      const leaving = fromHere(ask, place, only);
      list.push(...leaving);
      yield;
      if (leaving.length > 0) list.push(...raidsFrom(ask, place, only));
      else list.push(...intoHere(ask, place), ...quietlyInto(ask, place));
      yield;
      list.push(
        ...stanceAt(ask, place),
        ...lendingAt(ask, place, only),
        ...strikesAt(ask, place),
        ...pauseAt(ask, place),
      );
    }
  } else
    list.push(
      ...answerChoices(ask),
      ...helpChoices(ask),
      ...strikesAnywhere(ask),
      ...mediationChoices(ask),
      ...speechChoices(ask),
      ...verifyChoices(ask),
    );
  return { version, selection, list };
}
