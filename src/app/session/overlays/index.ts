// The overlays of the map: worked out when they are shown or listed, and again with every change of the game.

import { LAYERS, noOverlays } from '../../store/layers.ts';
import type { Layer, Overlays } from '../../store/layers.ts';
import type { Snapshot } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import { whenFrameIsSpent } from '../breathe.ts';
import { currentGame } from '../current.ts';
import { seenBy } from '../game/hearing.ts';
import { viewerOf } from '../snapshot/snapshot.ts';
import { displacedOverlay } from './displaced.ts';
import { supplyOverlay } from './supply.ts';
import { threatOverlay, threatSteps } from './threat.ts';

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
    threat: isWanted('threat') ? known.threat : null,
    displaced: isWanted('displaced')
      ? (known.displaced ?? displacedOverlay(game.world, state, game, viewer))
      : null,
  };
}

/** What the threat in the store was worked out for; until it has been for the snapshot that is shown, the one before it stays. */
let threatOf: Snapshot | null = null;
let begun = 0;

/** All overlays, for those who read them as lists. */
export function allOverlays(): Overlays {
  const { overlays, snapshot } = appStore.getState();
  const known = overlaysOf(() => true, overlays);
  const held = currentGame();
  if (!held || (known.threat !== null && threatOf === snapshot)) return known;
  const viewer = viewerOf(held.game);
  return { ...known, threat: threatOverlay(held.game.world, seenBy(held.game, viewer), viewer) };
}

/** Works out who threatens what, in slices: there are as many battles to reckon as places under threat. */
async function addThreat(): Promise<void> {
  const mine = ++begun;
  const held = currentGame();
  const { snapshot } = appStore.getState();
  if (!held) return;
  const { game } = held;
  const [viewer, played] = [viewerOf(game), game.played.length];
  const steps = threatSteps(game.world, seenBy(game, viewer), viewer);
  let step = steps.next();
  while (step.done !== true) {
    await whenFrameIsSpent();
    if (mine !== begun || game.played.length !== played) return;
    step = steps.next();
  }
  threatOf = snapshot;
  appStore.setState({ overlays: { ...appStore.getState().overlays, threat: step.value } });
}

/** Keeps the overlays in step with the game from now on. */
export function followWithOverlays(): void {
  appStore.subscribe((state, before) => {
    if (state.snapshot === before.snapshot && state.layers === before.layers) return;
    const isSame = state.snapshot === before.snapshot;
    const isSameGame = state.snapshot?.game === before.snapshot?.game;
    const known = isSame
      ? state.overlays
      : { ...noOverlays, threat: isSameGame ? state.overlays.threat : null };
    const overlays = overlaysOf((layer) => state.layers[layer], known);
    if (overlays !== state.overlays) appStore.setState({ overlays });
    if (!state.layers.threat || state.snapshot === null) begun++;
    else if (!isSame || overlays.threat === null) void addThreat();
  });
}

/** Shows a layer of the map, or hides it. */
export function toggleLayer(layer: Layer): void {
  const { layers } = appStore.getState();
  appStore.setState({ layers: { ...layers, [layer]: !layers[layer] } });
}
