// People on the move as an overlay: who is at home, who left, who found shelter where, and by which ways the seat heard they went.

import type { State, View, World } from '../../../engine/game.ts';
import type { DisplacedOverlay, PeopleFlow } from '../../map/overlays.ts';
import type { Game } from '../game/game.ts';
import { heard } from '../game/hearing.ts';

/** People below whom neither a place nor a flow is drawn. */
const FEW = 100;
/** Flows that are drawn, the largest. */
const MOST_FLOWS = 24;

/** Flows of all that the seat heard, summed by way. */
function flowsOf(game: Game, viewer: number): readonly PeopleFlow[] {
  const flows = new Map<string, PeopleFlow>();
  for (const { events } of heard(game, 0, game.played.length, viewer)) {
    for (const { kind, a: from, b: to, n } of events) {
      if (kind !== 'people-displaced' || to < 0 || from === to) continue;
      const key = `${from} ${to}`;
      flows.set(key, { from, to, people: n + (flows.get(key)?.people ?? 0) });
    }
  }
  return [...flows.values()]
    .filter(({ people }) => people >= FEW)
    .toSorted((a, b) => b.people - a.people)
    .slice(0, MOST_FLOWS);
}

/** Where people are, and between which places they went since the game began. */
export function displacedOverlay(
  world: World,
  state: State | View,
  game: Game,
  viewer: number,
): DisplacedOverlay {
  const places = world.locations.ids
    .map((_, at) => ({
      at,
      present: state.atHome[at] ?? 0,
      left: state.away[at] ?? 0,
      arrived: state.sheltering[at] ?? 0,
    }))
    .filter(({ left, arrived }) => left >= FEW || arrived >= FEW)
    .toSorted((a, b) => b.left + b.arrived - a.left - a.arrived);
  return { places, flows: flowsOf(game, viewer) };
}
