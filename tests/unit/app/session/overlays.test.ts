import { describe, expect, it } from 'vitest';
import { begin, NONE, observe } from '../../../../src/engine/game.ts';
import { supplyOverlay } from '../../../../src/app/session/overlays/supply.ts';
import { threatOverlay, worstAttackOn } from '../../../../src/app/session/overlays/threat.ts';
import { placeViews, formationViews } from '../../../../src/app/session/snapshot/views.ts';
import { hama, row } from './bridges.ts';

const world = hama;
const state = begin(world, '7');
const seat = row(world.actors, 'government');
const view = observe(world, state, seat);
const places = placeViews(world, view, formationViews(world, view, 'en'), 'en');

describe('supply as an overlay', () => {
  const overlay = supplyOverlay(world, view, seat);

  it('says of each garrison of the side what its panel says', () => {
    const own = places.filter((place) => place.controller === seat && place.supply !== null);
    expect(own.length).toBeGreaterThan(20);
    for (const place of own) {
      const end = overlay.ends.find(({ at }) => at === place.index)!;
      expect(end.share * 100).toBeCloseTo(place.supply!, 6);
      expect(end.men).toBeCloseTo(place.garrison, 6);
    }
  });

  it('runs over roads from a source to each garrison that is not one', () => {
    const next = new Map(overlay.runs.map(({ from, to }) => [to, from]));
    for (const { at, source } of overlay.ends) {
      if (source === NONE) continue;
      let here = at;
      for (let step = 0; here !== source && step < world.locations.count; step++) here = next.get(here)!;
      expect(here).toBe(source);
    }
    for (const { route, from, to } of overlay.runs)
      expect(new Set([world.routes.from[route], world.routes.to[route]])).toEqual(new Set([from, to]));
  });

  it('names garrisons without an open road as cut off', () => {
    const cut = observe(world, state, seat);
    const at = overlay.ends.find(({ source, at: place }) => source !== place && source !== NONE)!.at;
    cut.supplySource[seat * world.locations.count + at] = NONE;
    expect(supplyOverlay(world, cut, seat).ends.find((end) => end.at === at)!.source).toBe(NONE);
  });

  it('tells a seat nothing of the supply of its opponents', () => {
    for (const { at } of overlay.ends)
      expect(places[at]!.formations.some((f) => world.formations.actor[f] === seat)).toBe(true);
  });
});

describe('threat as an overlay', () => {
  it('has the opponents one road away that the panel of the place has', () => {
    const overlay = threatOverlay(world, view, seat);
    const threatened = places.filter((place) => place.controller === seat && place.opponents > 0);
    expect(new Set(overlay.places.map(({ at }) => at))).toEqual(
      new Set(threatened.map(({ index }) => index)),
    );
    for (const { at, men, counted } of overlay.places) {
      expect(men).toBeCloseTo(places[at]!.opponents, 6);
      expect(counted).toBe(places[at]!.counted);
      const arrows = overlay.arrows.filter(({ to }) => to === at);
      expect(arrows.reduce((sum, arrow) => sum + arrow.men, 0)).toBeCloseTo(men, 6);
    }
  });

  it('tells the places of a front apart: weaker than the defence, about as strong, stronger', () => {
    const weights = threatOverlay(world, view, seat).places.map(({ at, weight }) => [
      world.locations.ids[at],
      weight,
    ]);
    expect(Object.fromEntries(weights)).toMatchObject({ mahardah: 3, qomhana: 2, kabani: 1, salamiyah: 1 });
  });

  it('changes nothing of what the seat knows', () => {
    const before = observe(world, state, seat);
    threatOverlay(world, before, seat);
    expect(before).toEqual(observe(world, state, seat));
  });

  it('weighs the same opponents lighter the more defends the place', () => {
    const [{ at } = { at: NONE }] = threatOverlay(world, view, seat).places;
    const weightWith = (strength: number) => {
      const changed = observe(world, state, seat);
      for (let f = 0; f < world.formations.count; f++)
        if (changed.at[f] === at && world.formations.actor[f] === seat) changed.strength[f] = strength;
      return threatOverlay(world, changed, seat).places.find((place) => place.at === at)!.weight;
    };
    expect(weightWith(1)).toBe(3);
    expect(weightWith(1e6)).toBeLessThan(3);
  });
});

describe('the strongest attack that could come on a place', () => {
  const at = row(world.locations, 'qomhana');

  it('is foreseen where the threat overlay has opponents able to come, and nowhere in the rear', () => {
    const foreseen = worstAttackOn(world, view, at);
    expect(foreseen).not.toBeNull();
    expect(world.actors.ids[foreseen!.by]).toBe('hts');
    expect(foreseen!.men).toBeGreaterThan(0);
    expect(foreseen!.men).toBeLessThanOrEqual(places[at]!.opponents + 1e-6);
    expect(worstAttackOn(world, view, row(world.locations, 'damascus'))).toBeNull();
  });

  it('is met more often the more defends the place', () => {
    const holdsWith = (strength: number) => {
      const changed = observe(world, state, seat);
      for (let f = 0; f < world.formations.count; f++)
        if (changed.at[f] === at && world.formations.actor[f] === seat) changed.strength[f] = strength;
      return worstAttackOn(world, changed, at)!.holds;
    };
    expect(holdsWith(1e5)).toBeGreaterThan(holdsWith(10));
    expect(holdsWith(1e5)).toBe(50);
  });
});
