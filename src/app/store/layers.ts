// The layers of the map that can be shown or hidden, and what they show.

import type { Overlays } from '../map/overlays.ts';

export type { DisplacedOverlay, Overlays, SupplyOverlay, ThreatOverlay } from '../map/overlays.ts';

/** Layers in the order of their keys, 1 to 5. */
export const LAYERS = ['links', 'supply', 'claims', 'threat', 'displaced'] as const;
export type Layer = (typeof LAYERS)[number];

/** Which layers are shown. */
export type Layers = Readonly<Record<Layer, boolean>>;

export const usualLayers: Layers = {
  links: true,
  supply: false,
  claims: true,
  threat: false,
  displaced: false,
};

export const noOverlays: Overlays = { supply: null, threat: null, displaced: null };
