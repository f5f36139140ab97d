// The overlays of the map: worked out when they are shown or listed, and again with every change of the game.

import { LAYERS, noOverlays } from '../../store/layers.ts';
import type { Layer, Overlays, ThreatOverlay } from '../../store/layers.ts';
import type { Snapshot } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import { whenFrameIsSpent } from '../breathe.ts';
import { currentGame } from '../current.ts';
import { seenBy } from '../game/hearing.ts';
import { viewerOf } from '../snapshot/snapshot.ts';
import { displacedOverlay } from './displaced.ts';
import { supplyOverlay } from './supply.ts';
import { threatSteps } from './threat.ts';

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

/** The overlays for those who read them as lists; without the threat where that must be worked out first, by `threatNow`. */
export function allOverlays(): Overlays {
  const { overlays, snapshot } = appStore.getState();
  const known = overlaysOf(() => true, overlays);
  return threatOf === snapshot ? known : { ...known, threat: null };
}

/** Who threatens what as the game stands, in slices: there are as many battles to reckon as places under threat. Null once it is not wanted. */
async function threatWhile(isWanted: () => boolean): Promise<ThreatOverlay | null> {
  const held = currentGame();
  if (!held) return null;
  const { game } = held;
  const [viewer, played] = [viewerOf(game), game.played.length];
  const steps = threatSteps(game.world, seenBy(game, viewer), viewer);
  for (;;) {
    await whenFrameIsSpent();
    if (!isWanted() || game.played.length !== played) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Who threatens what as the game stands, for as long as somebody wants to know. */
export async function threatNow(isWanted: () => boolean): Promise<ThreatOverlay | null> {
  const { overlays, snapshot } = appStore.getState();
  return overlays.threat !== null && threatOf === snapshot ? overlays.threat : threatWhile(isWanted);
}

async function addThreat(): Promise<void> {
  const mine = ++begun;
  const { snapshot } = appStore.getState();
  const threat = await threatWhile(() => mine === begun);
  if (threat === null) return;
  threatOf = snapshot;
  appStore.setState({ overlays: { ...appStore.getState().overlays, threat } });
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
