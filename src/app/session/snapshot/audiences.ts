// What audiences think of actors; everybody may know it.

import type { State, World } from '../../../engine/game.ts';
import { opinion as opinionWord } from '../../../telling/index.ts';
import type { AudienceView } from '../../store/audiences.ts';
import { say } from './ground.ts';

/** Every audience with its opinions as they stand. */
export function audienceViews(world: World, state: State, language: string): readonly AudienceView[] {
  const { audiences, actors } = world;
  return audiences.ids.map((_, audience) => ({
    name: say(audiences.names[audience], language),
    about: say(audiences.about[audience], language),
    opinions: actors.ids.flatMap((__, actor) => {
      const row = audience * actors.count + actor;
      if (audiences.cares[row] !== 1) return [];
      const value = Math.round(state.opinion[row] ?? 0);
      const moved = value - Math.round(audiences.opinion[row] ?? 0);
      return [{ actor, value, word: opinionWord(value, language), moved }];
    }),
  }));
}
