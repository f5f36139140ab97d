// The symbols of formations: in which form each stack is drawn, and where it stands beside its place.

import { markRadius } from '../looks.ts';
import { frameOf } from '../symbols.ts';
import type { Band } from '../view.ts';
import type { PlacedStack, StackForm } from './arrangement.ts';
import { stackOwner } from './kept.ts';
import { isAmongEnemies, leanOf } from './lean.ts';
import { ring } from './place-names.ts';
import { orderedPlaces, selectedPlace } from './right.ts';
import type { Room } from './room.ts';
import { stackSize, symbolSize } from './stack-size.ts';
import type { Stack, StackRequest } from './stacks.ts';
import { inOrderOfWeight, placeStacks } from './stacks.ts';
import type { Steps } from './steps.ts';
import { throughAll } from './steps.ts';

/** What is added to the people of a stack to say which goes first. */
const weights = { selected: 1e6, ordered: 5e5, fighting: 2e5, own: 2e4 } as const;

/** The forms a stack is tried in, from the fullest. */
function formsOf(band: Band): StackForm[] {
  return band === 'overview' ? ['symbol', 'frame'] : ['full', 'symbol', 'frame'];
}

function* requestsOf(stacks: readonly Stack[], room: Room): Steps<StackRequest[]> {
  const { scenery, zoom, band, isNarrow, measure, kept } = room;
  const { network, position, ground } = scenery;
  const selected = selectedPlace(scenery);
  const ordered = orderedPlaces(scenery);
  const size = symbolSize(band, isNarrow);
  const requests: StackRequest[] = [];
  yield* throughAll(stacks, (stack, id) => {
    const { place, actor } = stack;
    const [x, y] = network.places[place]!;
    requests.push({
      id,
      weight:
        (place === selected ? weights.selected : 0) +
        (ordered.has(place) ? weights.ordered : 0) +
        (position.fighting[place] === true ? weights.fighting : 0) +
        (frameOf(position, actor) === 'own' ? weights.own : 0) +
        Math.max(0, stack.strength),
      x: x * zoom,
      y: y * zoom,
      radius: place === selected ? ring.selected + 1 : markRadius(ground.locations[place]!, band),
      sizes: formsOf(band).map((form) => stackSize(scenery, stack, form, size, measure)),
      lean: leanOf(scenery, place),
      offset: kept.offset(stack),
      intrusion: kept.intrusion(stackOwner(stack)),
      foreign: (left, top) => isAmongEnemies(scenery, actor, [left / zoom, top / zoom]),
    });
  });
  return requests;
}

/** Places stacks, the weightiest first; one that fits nowhere in any form is left out. */
export function* placeSymbols(stacks: readonly Stack[], room: Room): Steps<PlacedStack[]> {
  const { band, isNarrow, taken, strokes, within } = room;
  const size = symbolSize(band, isNarrow);
  const requests = yield* requestsOf(stacks, room);
  const placed: PlacedStack[] = [];
  yield* throughAll(inOrderOfWeight(requests), (request) => {
    const [spot] = placeStacks([request], taken, strokes, within);
    if (spot === undefined) return;
    const { offset, box } = spot;
    const form = formsOf(band)[spot.size]!;
    placed.push({
      stack: stacks[spot.id]!,
      form,
      size: form === 'frame' ? size * 0.5 : size,
      offset,
      box,
      home: { offset, box },
    });
  });
  return placed;
}
