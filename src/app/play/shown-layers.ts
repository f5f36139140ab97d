// Which layers of the map are shown in a game.

import { LAYERS } from '../store/layers.ts';
import type { Layer } from '../store/layers.ts';
import type { Snapshot } from '../store/model.ts';
import { useApp } from '../store/store.ts';

/** True when a layer can show something in a game. */
export function hasLayer(snapshot: Snapshot, layer: Layer): boolean {
  return layer !== 'links' || snapshot.links.length > 0;
}

/** The layers that are on and have something to show. */
export function useShownLayers(snapshot: Snapshot): readonly Layer[] {
  const layers = useApp((state) => state.layers);
  return LAYERS.filter((layer) => layers[layer] && hasLayer(snapshot, layer));
}
