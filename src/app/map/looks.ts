// How large marks and names are, by what a place is: the table of the map's typography. Pure.

import type { MapLocation } from './model.ts';
import type { Band } from './view.ts';

/** First band (0 overview, 1 theatre, 2 operations) in which a place has a mark and a name by itself. */
function tierOf(location: MapLocation): 0 | 1 | 2 {
  if (location.people > 150_000 || location.seat || location.kind === 'abroad') return 0;
  if (location.people > 25_000 || location.kind === 'airbase' || location.kind === 'port') return 1;
  return 2;
}

const bandIndex: Readonly<Record<Band, number>> = { overview: 0, theatre: 1, operations: 2, close: 2 };

export function isShownIn(location: MapLocation, band: Band): boolean {
  return tierOf(location) <= bandIndex[band];
}

/** Radius of a place's mark in CSS pixels. */
export function markRadius(location: MapLocation, band: Band): number {
  const factor = band === 'overview' ? 0.75 : 1;
  const special = location.kind !== 'city' && location.kind !== 'town' && location.kind !== 'village';
  if (special && location.people < 25_000) return 5 * factor;
  if (location.people > 500_000) return 6.6 * factor;
  if (location.people > 150_000) return 4.6 * factor;
  if (location.people > 60_000) return 3.8 * factor;
  return (location.people > 25_000 ? 3.4 : 3) * factor;
}

/** Size in CSS pixels and weight of a place's name. */
export function nameLook(location: MapLocation, band: Band): { size: number; weight: number } {
  const look =
    location.people > 500_000
      ? { size: 17, weight: 650 }
      : location.people > 150_000
        ? { size: 14, weight: 620 }
        : location.people > 60_000
          ? { size: 12.5, weight: 520 }
          : location.people > 25_000
            ? { size: 11.5, weight: 480 }
            : { size: 11, weight: 430 };
  if (band === 'overview') return { size: Math.max(11, look.size * 0.8), weight: look.weight };
  return look;
}

/** From one line of a name to the next, in CSS pixels. */
export function nameLine(size: number): number {
  return Math.round(size * 1.05);
}

/** Kinds whose names are written in the second ink. */
export function isInstallation(location: MapLocation): boolean {
  return ['base', 'airbase', 'crossing', 'hill', 'pass', 'abroad'].includes(location.kind);
}
