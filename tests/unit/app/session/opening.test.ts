import { describe, expect, it } from 'vitest';
import { openingFor } from '../../../../src/app/session/snapshot/opening.ts';
import { hama, row } from './bridges.ts';

const opening = { west: 35.76, south: 34.42, east: 37.4, north: 35.68 };
const ofSeat = (id: string) => openingFor(hama, row(hama.actors, id), opening);

describe('what the map first shows', () => {
  it.each(['government', 'hts'])('is the scenario’s own view for %s, whose troops stand in it', (seat) => {
    expect(ofSeat(seat)).toBe(opening);
  });

  it.each(['sna', 'sdf'])('has the troops of %s in it, who stand elsewhere', (seat) => {
    const box = ofSeat(seat)!;
    const places = hama.formations.ids.flatMap((_, f) =>
      hama.formations.actor[f] === row(hama.actors, seat) ? [hama.locations.at[hama.formations.at[f]!]!] : [],
    );
    const shown = places.filter(
      ([x, y]) => x > box.west && x < box.east && y > box.south && y < box.north,
    ).length;
    expect(shown).toBeGreaterThan(0.8 * places.length);
  });

  it('is the scenario’s own for who commands nobody, and where it names none', () => {
    expect(ofSeat('un-envoy')).toBe(opening);
    expect(openingFor(hama, row(hama.actors, 'sna'), null)).toBeNull();
  });
});
