// What is kept of machine games of the scenarios that come with the page.

import type { World } from '../../../engine/game.ts';
import type { Endings } from '../../../lab/forecast/endings.ts';
import type { EndingsView } from '../../store/model.ts';
import { tokens } from '../../map/tokens.ts';
import { say } from '../snapshot/ground.ts';

const ENDINGS = import.meta.glob<Endings>('../../../../scenarios/endings/*.json', { import: 'default' });

/** Colours that a family of outcomes has. */
const SHADES = { fought: tokens.light.fought.length, agreed: tokens.light.agreed.length } as const;

/** How machine games of a world ended; null when none were counted of it as it is. */
export async function endingsOf(world: World, language: string): Promise<EndingsView | null> {
  const file = Object.keys(ENDINGS).find((path) => path.endsWith(`/${world.id}.json`));
  const kept = file === undefined ? undefined : await ENDINGS[file]?.();
  if (kept?.hash !== world.hash) return null;
  const { outcomes } = world;
  const came = outcomes.ids.flatMap((id, index) => {
    const games = kept.outcomes[id] ?? 0;
    return games === 0 ? [] : [{ index, games, family: outcomes.family[index] ?? 'fought' }];
  });
  // The outcomes that are asked for first are the most drastic ones: they have the colours that stand out most.
  const inFamily = (family: 'fought' | 'agreed') => {
    const own = came.filter((each) => each.family === family);
    return own.map(({ index, games }, place) => ({
      name: say(outcomes.names[index], language),
      games,
      family,
      shade: Math.max(0, SHADES[family] - 1 - Math.floor((place * SHADES[family]) / own.length)),
    }));
  };
  return { games: kept.games, outcomes: [...inFamily('fought'), ...inFamily('agreed')], seats: kept.seats };
}
