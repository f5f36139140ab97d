// Audiences as tables.

import type { World } from '../../engine/game.ts';
import { named, textOf } from './names.ts';
import type { Tables } from './names.ts';

export function compileAudiences({ audiences, actors, row }: Tables): World['audiences'] {
  const opinion = new Float64Array(audiences.length * actors.length);
  const cares = new Uint8Array(opinion.length);
  audiences.forEach(([, audience], u) => {
    for (const [actor, points] of Object.entries(audience.opinion)) {
      opinion[u * actors.length + row.actor(actor)] = points;
      cares[u * actors.length + row.actor(actor)] = 1;
    }
  });
  return {
    ...named(audiences),
    about: audiences.map(([, { about }]) => textOf(about)),
    opinion,
    cares,
    weight: Float64Array.from(audiences, ([, { weight }]) => weight),
    harm: Float64Array.from(audiences, ([, { harm }]) => harm),
    displacement: Float64Array.from(audiences, ([, { displacement }]) => displacement),
    claims: Float64Array.from(audiences, ([, { claims }]) => claims),
    deals: Float64Array.from(audiences, ([, { deals }]) => deals),
    lies: Float64Array.from(audiences, ([, { lies }]) => lies),
    borders: audiences.map(([, { borders }]) => borders.map(row.location)),
  };
}
