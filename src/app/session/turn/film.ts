// What the others did, as a film of the day for the map: at most eight seconds, the least telling steps left out first.

import type { World } from '../../../engine/game.ts';
import type { MapStep } from '../../map/model.ts';
import type { Played } from '../game/game.ts';
import { way } from '../snapshot/ways.ts';

/** The longest that a film may take in all, in milliseconds. */
export const LONGEST_FILM = 8000;
/** The steps are made to fit into this; the rest is for the camera's flights between them. */
const LONGEST_STEPS = 6000;

const ROAD = 600;
const BATTLE = 900;
const CONTROL = 350;
const STRIKE = 450;
const DISPLACED = 450;
/** Below this a step cannot be followed by eye. */
const SHORTEST_STEP = 120;
/** Columns of people smaller than this are told, not shown. */
const COLUMN = 2000;

/** How telling a step is: steps of low rank go first when the film is too long. */
const RANK: Readonly<Record<MapStep['kind'], number>> = {
  displaced: 0,
  strike: 1,
  move: 2,
  battle: 3,
  control: 4,
};

const RESULTS = ['repulsed', 'undecided', 'taken'] as const;

function stepsOf(world: World, played: Played): MapStep[] {
  const steps: MapStep[] = [];
  for (const event of played.events) {
    switch (event.kind) {
      case 'formation-moved':
      case 'formation-retreated': {
        if (event.b < 0) break;
        const path = way(world, event.b, event.c, () => true) ?? [event.b, event.c];
        steps.push({
          kind: 'move',
          formation: event.a,
          path,
          milliseconds: ROAD * Math.max(1, path.length - 1),
        });
        break;
      }
      case 'battle-ended':
        steps.push({
          kind: 'battle',
          at: event.a,
          from: [...new Set(played.origins)].filter((origin) => origin >= 0 && origin !== event.a),
          result: RESULTS[event.c] ?? 'undecided',
          milliseconds: BATTLE,
        });
        break;
      case 'place-taken':
      case 'place-rose':
        steps.push({
          kind: 'control',
          at: event.a,
          to: event.kind === 'place-taken' ? event.b : event.c,
          milliseconds: CONTROL,
        });
        break;
      case 'struck-place':
        steps.push({ kind: 'strike', at: event.b, milliseconds: STRIKE });
        break;
      case 'struck-route':
        steps.push({ kind: 'strike', at: world.routes.to[event.b] ?? 0, milliseconds: STRIKE });
        break;
      case 'people-displaced':
        if (event.n >= COLUMN && event.a !== event.b)
          steps.push({
            kind: 'displaced',
            from: event.a,
            to: event.b,
            people: event.n,
            milliseconds: DISPLACED,
          });
        break;
      default:
    }
  }
  return steps;
}

/** The film of some orders; steps are shortened together, and the least telling left out, until it fits. */
export function filmOf(world: World, played: readonly Played[], longest = LONGEST_STEPS): readonly MapStep[] {
  let steps = played.flatMap((each) => stepsOf(world, each));
  const most = Math.floor(longest / SHORTEST_STEP);
  for (let rank = 0; steps.length > most && rank < 3; rank++) {
    let surplus = steps.length - most;
    steps = steps.filter((step) => RANK[step.kind] !== rank || surplus-- <= 0);
  }
  steps = steps.slice(0, most);
  const total = steps.reduce((sum, step) => sum + step.milliseconds, 0);
  if (total <= longest) return steps;
  const spare = longest - steps.length * SHORTEST_STEP;
  const over = steps.reduce((sum, step) => sum + Math.max(0, step.milliseconds - SHORTEST_STEP), 0);
  return steps.map((step) => ({
    ...step,
    milliseconds: Math.floor(
      SHORTEST_STEP + (Math.max(0, step.milliseconds - SHORTEST_STEP) * spare) / Math.max(1, over),
    ),
  }));
}
