import type { Finding } from '../faults.ts';
import type { Path } from '../problem.ts';
import type { Scenario } from '../schema/index.ts';
import { onOwnSide, relationOf } from './ground.ts';
import type { Check, Context } from './check.ts';

type Actor = Scenario['actors'][string];

function* licences(scenario: Scenario, id: string, { licenses, sponsor }: Actor): Iterable<Finding> {
  const path: Path = ['actors', id, 'licenses'];
  if (Object.keys(licenses).length > 0 && sponsor === undefined) {
    const message = `"${id}" licenses others but has no section "sponsor", so that it has nothing to withhold`;
    yield { path, code: 'licence', message, remedy: 'give it a commitment: "sponsor": { "commitment": 50 }' };
  }
  for (const [client, lights] of Object.entries(licenses)) {
    const where = [...path, client];
    if (scenario.actors[client] !== undefined && scenario.actors[client].ground === undefined) {
      const message = `"${client}" has no section "ground" and so no attacks to license`;
      yield {
        path: where,
        onName: true,
        code: 'licence',
        message,
        remedy: 'an actor that holds ground was expected',
      };
    }
    const other = Object.keys(scenario.actors).find(
      (giver) => giver < id && Object.hasOwn(scenario.actors[giver]?.licenses ?? {}, client),
    );
    if (other !== undefined) {
      const message = `"${client}" is licensed by "${other}" already`;
      yield {
        path: where,
        onName: true,
        code: 'licence',
        message,
        remedy: 'one licence for each was expected',
      };
    }
    for (const front of Object.keys(lights)) {
      if (scenario.actors[front] === undefined || relationOf(scenario, client, front) === 'enemy') continue;
      const message = `"${client}" and "${front}" are not at war, so that there is nothing to license`;
      yield {
        path: [...where, front],
        onName: true,
        code: 'licence',
        message,
        remedy: 'an opponent of it was expected',
      };
    }
  }
}

function* holdings(
  { scenario, spoilt }: Context,
  id: string,
  { ships, licenses, sponsor }: Actor,
): Iterable<Finding> {
  if (sponsor === undefined) return;
  const path: Path = ['actors', id, 'sponsor'];
  for (const client of Object.keys(sponsor.leverage)) {
    if (ships?.clients.includes(client) || Object.hasOwn(licenses, client)) continue;
    const message = `"${client}" is neither a client of "${id}" nor licensed by it`;
    yield {
      path: [...path, 'leverage', client],
      onName: true,
      code: 'leverage',
      message,
      remedy: 'a client was expected',
    };
  }
  for (const base of Object.keys(sponsor.bases)) {
    if (scenario.locations[base] === undefined || spoilt('locations', base)) continue;
    if (onOwnSide(scenario, id, base)) continue;
    const message = `the base "${base}" of "${id}" is not on ground of its side`;
    yield {
      path: [...path, 'bases', base],
      onName: true,
      code: 'base',
      message,
      remedy: 'a place held by it or by an ally was expected',
    };
  }
}

function* find(context: Context): Iterable<Finding> {
  const { scenario, spoilt } = context;
  for (const [id, actor] of Object.entries(scenario.actors)) {
    if (spoilt('actors', id)) continue;
    yield* licences(scenario, id, actor);
    yield* holdings(context, id, actor);
  }
  for (const [id, { actor, at, lent }] of Object.entries(scenario.formations)) {
    if (lent === undefined || scenario.actors[lent.to] === undefined) continue;
    const path = ['formations', id, 'lent'];
    if (at === undefined) {
      const message = `"${id}" is in a pool and cannot be lent before it is on the map`;
      yield { path, code: 'lent', message, remedy: 'give it a place, or take "lent" away' };
    } else if (
      lent.to === actor ||
      relationOf(scenario, actor, lent.to) !== 'ally' ||
      scenario.actors[lent.to]?.ground === undefined
    ) {
      const message = `"${lent.to}" cannot command "${id}" of "${actor}"`;
      yield {
        path: [...path, 'to'],
        code: 'lent',
        message,
        remedy: 'an ally that holds ground was expected',
      };
    }
  }
}

/** Licences for those who have attacks to license, leverage over clients, bases on friendly ground, formations lent to allies. */
export const patrons: Check = { severity: 'error', check: find };
