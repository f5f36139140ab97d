import type { Finding } from '../faults.ts';
import type { Scenario } from '../schema/index.ts';
import { isAbroad, landingOf, relationOf } from './ground.ts';
import type { Check, Context } from './check.ts';

type Actor = Scenario['actors'][string];

function* entries(scenario: Scenario, id: string, { ships, sponsor }: Actor): Iterable<Finding> {
  if (ships === undefined) return;
  const path = ['actors', id, 'ships'];
  if (sponsor === undefined) {
    const message = `"${id}" ships but has no section "sponsor", so that it never has the will to`;
    yield { path, code: 'ships', message, remedy: 'give it a commitment: "sponsor": { "commitment": 50 }' };
  }
  for (const [i, client] of ships.clients.entries()) {
    if (scenario.actors[client] === undefined || scenario.actors[client].ground !== undefined) continue;
    const message = `the client "${client}" has no section "ground" and so nobody to supply`;
    yield {
      path: [...path, 'clients', i],
      code: 'ships',
      message,
      remedy: 'an actor that holds ground was expected',
    };
  }
  for (const [i, entry] of ships.entries.entries()) {
    if (scenario.routes[entry] === undefined || landingOf(scenario, entry) !== null) continue;
    const where = entry.split('--').every((end) => isAbroad(scenario, end))
      ? 'both ends abroad'
      : 'no end abroad';
    yield {
      path: [...path, 'entries', i],
      code: 'entry',
      message: `the entry "${entry}" has ${where}`,
      remedy: 'one end of kind "abroad" was expected',
    };
  }
}

function* bases(scenario: Scenario, id: string, { air }: Actor): Iterable<Finding> {
  if (air === undefined) return;
  const path = ['actors', id, 'air', 'bases'];
  const all = Object.keys(air.bases);
  const near = Object.values(scenario.formations).some(
    (formation) => formation.actor === id && scenario.classes[formation.class]?.strikes !== undefined,
  );
  if (all.length === 0 && !near)
    yield {
      path,
      code: 'air-base',
      message: `"${id}" flies but has no base and no formation that strikes at short range`,
      remedy: 'a base with its sorties was expected',
    };
  for (const base of all) {
    const controller = scenario.locations[base]?.controller;
    if (controller === undefined || relationOf(scenario, id, controller) !== 'enemy') continue;
    const message = `the base "${base}" of "${id}" is held by its opponent "${controller}"`;
    yield {
      path: [...path, base],
      onName: true,
      code: 'air-base',
      message,
      remedy: 'a base on ground of its own side was expected',
    };
  }
}

function* find({ scenario, spoilt }: Context): Iterable<Finding> {
  for (const [id, actor] of Object.entries(scenario.actors)) {
    if (spoilt('actors', id)) continue;
    yield* entries(scenario, id, actor);
    yield* bases(scenario, id, actor);
    const { ground } = actor;
    if (ground !== undefined && ground.floor >= ground.resolve) {
      const message = `the floor of "${id}" (${ground.floor}) is not below its resolve (${ground.resolve}): it collapses at once`;
      yield {
        path: ['actors', id, 'ground', 'floor'],
        code: 'floor',
        message,
        remedy: `less than ${ground.resolve} was expected`,
      };
    }
  }
}

/** Sponsors that ship by real entries to clients who can use it, air arms with bases, actors that do not begin collapsed. */
export const capabilities: Check = { severity: 'error', check: find };

function* findIdle({ scenario, spoilt }: Context): Iterable<Finding> {
  for (const [id, { sponsor, ships, air, speaks, ground }] of Object.entries(scenario.actors)) {
    if (spoilt('actors', id)) continue;
    const path = ['actors', id];
    const gives = ships !== undefined || air !== undefined || speaks;
    if (sponsor !== undefined && !gives) {
      const message = `the sponsor "${id}" has nothing to give: no ships, no air, no say`;
      yield {
        path: [...path, 'sponsor'],
        code: 'idle-sponsor',
        message,
        remedy: 'give it one of them, or take "sponsor" away',
      };
    } else if (!gives && ground === undefined) {
      yield {
        path,
        onName: true,
        code: 'idle-actor',
        message: `"${id}" can do nothing in its turn`,
        remedy: 'one of ground, air, ships and speaks was expected',
      };
    }
    for (const [i, entry] of (ships?.entries ?? []).entries()) {
      if (scenario.routes[entry]?.shipment !== 0 || landingOf(scenario, entry) === null) continue;
      const where = [...path, 'ships', 'entries', i];
      yield {
        path: where,
        code: 'empty-shipment',
        message: `shipments by "${entry}" bring nothing`,
        remedy: 'give the route a "shipment"',
      };
    }
  }
}

/** Actors and entries that are there and do nothing. */
export const idle: Check = { severity: 'warning', check: findIdle };
