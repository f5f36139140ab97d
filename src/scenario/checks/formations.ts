import { PARAMETERS } from '../../engine/game.ts';
import type { Finding } from '../faults.ts';
import type { Scenario } from '../schema/index.ts';
import { relationOf } from './ground.ts';
import type { Check, Context } from './check.ts';

function* standing(scenario: Scenario, id: string, at: string): Iterable<Finding> {
  const path = ['formations', id, 'at'];
  const { actor } = scenario.formations[id] ?? { actor: '' };
  const place = scenario.locations[at];
  if (place === undefined) return;
  if (place.kind === 'abroad') {
    yield {
      path,
      code: 'formation-abroad',
      message: `"${id}" stands at "${at}", which is abroad`,
      remedy: 'name a place in the theatre, or put it into a pool',
    };
  } else if (scenario.actors[actor]?.latent) {
    // Where it will appear once it is woken.
    return;
  } else if (place.controller !== undefined && relationOf(scenario, actor, place.controller) === 'enemy') {
    const message = `"${id}" of "${actor}" stands at "${at}", which its opponent "${place.controller}" holds`;
    yield {
      path,
      code: 'formation-on-opposing-ground',
      message,
      remedy: 'move it, or change who holds the place',
    };
  }
}

function* inPool(scenario: Scenario, id: string, pool: string): Iterable<Finding> {
  const path = ['formations', id, 'pool'];
  const { actor } = scenario.formations[id] ?? { actor: '' };
  const keeper = scenario.actors[pool];
  if (keeper === undefined) return;
  if (keeper.sponsor === undefined || keeper.ships === undefined) {
    const lacks = keeper.sponsor === undefined ? 'sponsor' : 'ships';
    yield {
      path,
      code: 'pool',
      message: `"${pool}" keeps "${id}" but has no section "${lacks}"`,
      remedy: 'a sponsor with an entry route was expected',
    };
  } else if (!keeper.ships.clients.includes(actor)) {
    const message = `"${pool}" keeps "${id}" of "${actor}", which is not among its clients`;
    yield { path, code: 'pool', message, remedy: `add "${actor}" to the clients of "${pool}"` };
  }
}

function* find({ scenario, spoilt }: Context): Iterable<Finding> {
  for (const [id, { actor, at, pool }] of Object.entries(scenario.formations)) {
    const path = ['formations', id];
    if ((at === undefined) === (pool === undefined)) {
      const message = at === undefined ? `"${id}" is nowhere` : `"${id}" is both on the map and in a pool`;
      yield {
        path: at === undefined ? path : [...path, 'pool'],
        code: 'formation-place',
        message,
        remedy: 'exactly one of "at" and "pool" was expected',
      };
    } else if (at !== undefined) yield* standing(scenario, id, at);
    else if (pool !== undefined && !spoilt('actors', pool)) yield* inPool(scenario, id, pool);
    const owner = spoilt('actors', actor) ? undefined : scenario.actors[actor];
    if (owner !== undefined && owner.ground === undefined) {
      const message = `"${actor}" has no section "ground" and so cannot have formations`;
      yield {
        path: [...path, 'actor'],
        code: 'no-ground',
        message,
        remedy: 'give it one, or name another actor',
      };
    }
  }
  for (const [id, { controller }] of Object.entries(scenario.locations)) {
    if (
      controller === undefined ||
      scenario.actors[controller] === undefined ||
      scenario.actors[controller].ground !== undefined
    )
      continue;
    const message = `"${controller}" has no section "ground" and so cannot hold a place`;
    yield {
      path: ['locations', id, 'controller'],
      code: 'no-ground',
      message,
      remedy: 'give it one, or name another actor',
    };
  }
}

/** Formations that stand somewhere they can, or wait with a sponsor who can send them; ground held by those who can. */
export const formations: Check = { severity: 'error', check: find };

const ROOM = { open: 'openRoom', hill: 'openRoom', town: 'townRoom', city: 'cityRoom' } as const;

function* findCrowds({ scenario }: Context): Iterable<Finding> {
  const men = new Map<string, number>();
  const all = Object.entries(scenario.formations);
  for (const [id, { actor, at, strength }] of all) {
    const place = at === undefined ? undefined : scenario.locations[at];
    if (at === undefined || place === undefined) continue;
    const side = all
      .filter(([, other]) => other.at === at && relationOf(scenario, actor, other.actor) === 'ally')
      .map(([other]) => other);
    const key = `${at} ${side[0] ?? id}`;
    const before = men.get(key) ?? 0;
    men.set(key, before + strength);
    const name = ROOM[place.terrain];
    const room =
      scenario.rules.movement?.[name] ??
      PARAMETERS.find((parameter) => parameter.id === `movement.${name}`)?.value ??
      Infinity;
    if (before <= room && before + strength > room) {
      const message = `with "${id}" ${before + strength} men of one side stand at "${at}", which has room for ${room}`;
      yield {
        path: ['formations', id, 'at'],
        code: 'no-room',
        message,
        remedy: 'spread them over more places; nobody else of that side can come there',
      };
    }
  }
}

/** More men of a side at a place than it has room for. */
export const crowds: Check = { severity: 'warning', check: findCrowds };
