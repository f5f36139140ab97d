// What is kept of machine games of the scenarios that come with the page.

import type { World } from '../../../engine/game.ts';
import type { Endings } from '../../../lab/forecast/endings.ts';
import type { EndingsView } from '../../store/model.ts';
import { tokens } from '../../map/tokens.ts';
import { furthestFirst, tonesOf } from '../outcomes/gravity.ts';
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
  const tones = tonesOf(world);
  const inFamily = (family: 'fought' | 'agreed') =>
    furthestFirst(world, family).flatMap((index) => {
      const games = kept.outcomes[outcomes.ids[index]!] ?? 0;
      const shade = Math.round(tones[index]! * (SHADES[family] - 1));
      return games === 0 ? [] : [{ name: say(outcomes.names[index], language), games, family, shade }];
    });
  return { games: kept.games, outcomes: [...inFamily('fought'), ...inFamily('agreed')], seats: kept.seats };
}
