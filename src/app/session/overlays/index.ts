// The overlays of the map: worked out when they are shown or listed, and again with every change of the game.

import { LAYERS, noOverlays } from '../../store/layers.ts';
import type { Layer, Overlays } from '../../store/layers.ts';
import { appStore } from '../../store/store.ts';
import { currentGame } from '../current.ts';
import { seenBy } from '../game/hearing.ts';
import { viewerOf } from '../snapshot/snapshot.ts';
import { displacedOverlay } from './displaced.ts';
import { supplyOverlay } from './supply.ts';
import { threatOverlay } from './threat.ts';

/** Layers that are worked out when they are asked for; the others stand in every snapshot. */
const ON_DEMAND: ReadonlySet<Layer> = new Set(['supply', 'threat', 'displaced']);

/** The overlays of some layers of the game on the page; what is known of it as it stands is not worked out again. */
function overlaysOf(isWanted: (layer: Layer) => boolean, known: Overlays): Overlays {
  const held = currentGame();
  if (!held || !LAYERS.some((layer) => ON_DEMAND.has(layer) && isWanted(layer))) return noOverlays;
  const { game } = held;
  const viewer = viewerOf(game);
  const state = seenBy(game, viewer);
  return {
    supply: isWanted('supply') ? (known.supply ?? supplyOverlay(game.world, state, viewer)) : null,
    threat: isWanted('threat') ? (known.threat ?? threatOverlay(game.world, state, viewer)) : null,
    displaced: isWanted('displaced')
      ? (known.displaced ?? displacedOverlay(game.world, state, game, viewer))
      : null,
  };
}

/** All overlays, for those who read them as lists. */
export function allOverlays(): Overlays {
  return overlaysOf(() => true, appStore.getState().overlays);
}

/** Keeps the overlays in step with the game from now on. */
export function followWithOverlays(): void {
  appStore.subscribe((state, before) => {
    if (state.snapshot === before.snapshot && state.layers === before.layers) return;
    const known = state.snapshot === before.snapshot ? state.overlays : noOverlays;
    const overlays = overlaysOf((layer) => state.layers[layer], known);
    if (overlays !== state.overlays) appStore.setState({ overlays });
  });
}

/** Shows a layer of the map, or hides it. */
export function toggleLayer(layer: Layer): void {
  const { layers } = appStore.getState();
  appStore.setState({ layers: { ...layers, [layer]: !layers[layer] } });
}
