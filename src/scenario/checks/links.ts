import type { Finding } from '../faults.ts';
import { isAbroad, onOwnSide, reachedFrom, roadNeighbours } from './ground.ts';
import type { Check, Context } from './check.ts';

function* find({ scenario }: Context): Iterable<Finding> {
  const neighbours = roadNeighbours(scenario);
  for (const [id, { from, to }] of Object.entries(scenario.links)) {
    const path = ['links', id];
    const both = to.findIndex((place) => from.includes(place));
    if (both >= 0) {
      const message = `"${to[both]}" is at both ends of the link "${id}"`;
      yield { path: [...path, 'to', both], code: 'link', message, remedy: 'different places were expected' };
    } else if (!to.some((place) => reachedFrom(from, neighbours).has(place))) {
      yield {
        path: [...path, 'to'],
        code: 'link',
        message: `no road joins the ends of the link "${id}"`,
        remedy: 'places joined by roads were expected',
      };
    }
    for (const end of ['from', 'to'] as const) {
      const abroad = scenario.links[id]?.[end].findIndex((place) => isAbroad(scenario, place)) ?? -1;
      if (abroad < 0) continue;
      yield {
        path: [...path, end, abroad],
        code: 'link',
        message: `the link "${id}" ends abroad`,
        remedy: 'links run over ground of the theatre',
      };
    }
  }
}

/** Links between different places that roads can join. */
export const links: Check = { severity: 'error', needs: ['locations', 'routes', 'links'], check: find };

function* findForeign({ scenario }: Context): Iterable<Finding> {
  for (const [id, link] of Object.entries(scenario.links)) {
    for (const end of ['from', 'to'] as const) {
      if (link[end].some((place) => onOwnSide(scenario, link.actor, place))) continue;
      const message = `no place at the "${end}" end of the link "${id}" is held by "${link.actor}" or its allies at the start`;
      yield {
        path: ['links', id, end],
        code: 'foreign-link',
        message,
        remedy: 'the link begins cut; name places of that side if it should not',
      };
    }
  }
}

/** Links that are another side's at one end from the start. */
export const foreignLinks: Check = {
  severity: 'warning',
  needs: ['locations', 'actors', 'relations', 'links'],
  check: findForeign,
};
