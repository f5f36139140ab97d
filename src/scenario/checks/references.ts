// Every place of a scenario where a row of another section is named.

import type { Path } from '../problem.ts';
import type { ConditionValue, EffectValue, QuantityValue } from '../schema/conditions.ts';
import type { Scenario } from '../schema/index.ts';
import type { Section } from './check.ts';

export interface Reference {
  readonly path: Path;
  readonly section: Section;
  readonly id: string;
  /** Whether the id is the name of the property at the path, or part of it. */
  readonly onName?: boolean;
}

function* each(path: Path, section: Section, ids: readonly string[]): Iterable<Reference> {
  for (const [i, id] of ids.entries()) yield { path: [...path, i], section, id };
}

function* names(path: Path, section: Section, table: Readonly<Record<string, unknown>>): Iterable<Reference> {
  for (const id of Object.keys(table)) yield { path: [...path, id], section, id, onName: true };
}

function* maybe(path: Path, section: Section, id: string | undefined): Iterable<Reference> {
  if (id !== undefined) yield { path, section, id };
}

/** References inside a condition. */
function* conditionReferences(value: ConditionValue | undefined, path: Path): Iterable<Reference> {
  if (value === undefined) return;
  for (const [i, inner] of (value.all ?? []).entries())
    yield* conditionReferences(inner, [...path, 'all', i]);
  for (const [i, inner] of (value.any ?? []).entries())
    yield* conditionReferences(inner, [...path, 'any', i]);
  yield* conditionReferences(value.not, [...path, 'not']);
  yield* maybe([...path, 'controls', 'actor'], 'actors', value.controls?.actor);
  yield* each([...path, 'controls', 'places'], 'locations', value.controls?.places ?? []);
  yield* maybe([...path, 'linked'], 'links', value.linked);
  yield* each([...path, 'at-war'], 'actors', value['at-war'] ?? []);
  yield* maybe([...path, 'deal'], 'deals', value.deal);
  yield* maybe([...path, 'measure', 'id'], 'measures', value.measure?.id);
  yield* maybe([...path, 'resolve', 'actor'], 'actors', value.resolve?.actor);
  yield* maybe([...path, 'commitment', 'actor'], 'actors', value.commitment?.actor);
  yield* maybe([...path, 'opinion', 'audience'], 'audiences', value.opinion?.audience);
  yield* maybe([...path, 'opinion', 'actor'], 'actors', value.opinion?.actor);
  yield* maybe([...path, 'credit', 'actor'], 'actors', value.credit?.actor);
  yield* maybe([...path, 'trust', 'track'], 'tracks', value.trust?.track);
  yield* maybe([...path, 'happened'], 'triggers', value.happened);
  yield* maybe([...path, 'collapsed'], 'actors', value.collapsed);
}

function* quantityReferences(value: QuantityValue | undefined, path: Path): Iterable<Reference> {
  if (value === undefined) return;
  if (value.kind === 'holds') yield* conditionReferences(value.condition, [...path, 'condition']);
  if ('actor' in value) yield* maybe([...path, 'actor'], 'actors', value.actor);
  if (value.kind === 'value-held') yield* each([...path, 'places'], 'locations', value.places);
  if (value.kind === 'throughput') yield { path: [...path, 'link'], section: 'links', id: value.link };
  if (value.kind === 'opinion')
    yield { path: [...path, 'audience'], section: 'audiences', id: value.audience };
  if ('outlet' in value) yield* maybe([...path, 'outlet'], 'outlets', value.outlet);
  if (value.kind === 'trust') yield { path: [...path, 'track'], section: 'tracks', id: value.track };
  if (value.kind === 'readiness') yield { path: [...path, 'deal'], section: 'deals', id: value.deal };
}

function* effectReferences(effects: readonly EffectValue[], path: Path): Iterable<Reference> {
  for (const [i, effect] of effects.entries()) {
    if (effect.kind === 'relation' || effect.kind === 'exchange') {
      yield { path: [...path, i, 'a'], section: 'actors', id: effect.a };
      yield { path: [...path, i, 'b'], section: 'actors', id: effect.b };
    } else if (effect.kind === 'licence') {
      yield { path: [...path, i, 'client'], section: 'actors', id: effect.client };
      yield { path: [...path, i, 'front'], section: 'actors', id: effect.front };
    } else if (effect.kind === 'trust') {
      yield { path: [...path, i, 'track'], section: 'tracks', id: effect.track };
    } else {
      if (effect.kind === 'opinion')
        yield { path: [...path, i, 'audience'], section: 'audiences', id: effect.audience };
      yield { path: [...path, i, 'actor'], section: 'actors', id: effect.actor };
      if (effect.kind === 'leverage')
        yield { path: [...path, i, 'client'], section: 'actors', id: effect.client };
    }
    if (effect.kind !== 'withdraw') continue;
    yield* each([...path, i, 'places'], 'locations', effect.places);
    yield* maybe([...path, i, 'to'], 'actors', effect.to);
  }
}

function* groundReferences({ locations, routes, formations, links }: Scenario): Iterable<Reference> {
  for (const [id, location] of Object.entries(locations)) {
    yield* maybe(['locations', id, 'controller'], 'actors', location.controller);
    yield* names(['locations', id, 'home'], 'actors', location.home);
    yield* names(['locations', id, 'fled'], 'locations', location.fled);
  }
  for (const id of Object.keys(routes)) {
    for (const end of id.split('--'))
      yield { path: ['routes', id], section: 'locations', id: end, onName: true };
  }
  for (const [id, formation] of Object.entries(formations)) {
    yield { path: ['formations', id, 'actor'], section: 'actors', id: formation.actor };
    yield { path: ['formations', id, 'class'], section: 'classes', id: formation.class };
    yield* maybe(['formations', id, 'at'], 'locations', formation.at);
    yield* maybe(['formations', id, 'pool'], 'actors', formation.pool);
    yield* maybe(['formations', id, 'lent', 'to'], 'actors', formation.lent?.to);
  }
  for (const [id, link] of Object.entries(links)) {
    yield { path: ['links', id, 'actor'], section: 'actors', id: link.actor };
    yield* each(['links', id, 'from'], 'locations', link.from);
    yield* each(['links', id, 'to'], 'locations', link.to);
  }
}

function* actorReferences({ actors, relations }: Scenario): Iterable<Reference> {
  for (const [id, { air, ships, sponsor, licenses, aims }] of Object.entries(actors)) {
    const path = ['actors', id];
    yield* names([...path, 'air', 'bases'], 'locations', air?.bases ?? {});
    yield* names([...path, 'sponsor', 'leverage'], 'actors', sponsor?.leverage ?? {});
    yield* names([...path, 'sponsor', 'bases'], 'locations', sponsor?.bases ?? {});
    yield* names([...path, 'licenses'], 'actors', licenses);
    for (const [client, lights] of Object.entries(licenses))
      yield* names([...path, 'licenses', client], 'actors', lights);
    yield* each([...path, 'ships', 'clients'], 'actors', ships?.clients ?? []);
    yield* each([...path, 'ships', 'entries'], 'routes', ships?.entries ?? []);
    for (const [aim, { quantity }] of Object.entries(aims)) {
      yield* quantityReferences(quantity, [...path, 'aims', aim, 'quantity']);
    }
  }
  for (const id of Object.keys(relations)) {
    for (const end of id.split('--'))
      yield { path: ['relations', id], section: 'actors', id: end, onName: true };
  }
}

function* courseReferences({
  terms,
  deals,
  audiences,
  outlets,
  tracks,
  triggers,
  measures,
  outcomes,
  uncertain,
}: Scenario): Iterable<Reference> {
  for (const [id, { parties, preference, effects, needs, redLines, shifts }] of Object.entries(terms)) {
    yield* each(['terms', id, 'parties'], 'actors', parties);
    yield* names(['terms', id, 'preference'], 'actors', preference);
    yield* effectReferences(effects, ['terms', id, 'effects']);
    yield* conditionReferences(needs, ['terms', id, 'needs']);
    yield* names(['terms', id, 'redLines'], 'actors', redLines);
    for (const [actor, when] of Object.entries(redLines))
      yield* conditionReferences(when, ['terms', id, 'redLines', actor]);
    for (const [shift, { actor, when }] of Object.entries(shifts)) {
      yield { path: ['terms', id, 'shifts', shift, 'actor'], section: 'actors', id: actor };
      yield* conditionReferences(when, ['terms', id, 'shifts', shift, 'when']);
    }
  }
  for (const [id, { parties, guarantors }] of Object.entries(tracks)) {
    yield* each(['tracks', id, 'parties'], 'actors', parties);
    yield* each(['tracks', id, 'guarantors'], 'actors', guarantors);
  }
  for (const [id, deal] of Object.entries(deals)) yield* each(['deals', id, 'terms'], 'terms', deal.terms);
  for (const [id, { opinion, borders }] of Object.entries(audiences)) {
    yield* names(['audiences', id, 'opinion'], 'actors', opinion);
    yield* each(['audiences', id, 'borders'], 'locations', borders);
  }
  for (const [id, { actor, city, rivals }] of Object.entries(outlets)) {
    yield* maybe(['outlets', id, 'actor'], 'actors', actor);
    yield* maybe(['outlets', id, 'city'], 'locations', city);
    yield* each(['outlets', id, 'rivals'], 'outlets', rivals);
  }
  for (const [id, { when, effects }] of Object.entries(triggers)) {
    yield* conditionReferences(when, ['triggers', id, 'when']);
    yield* effectReferences(effects, ['triggers', id, 'effects']);
  }
  for (const [id, { first, quantity }] of Object.entries(measures)) {
    yield* conditionReferences(first, ['measures', id, 'first']);
    yield* quantityReferences(quantity, ['measures', id, 'quantity']);
  }
  for (const [id, { when }] of Object.entries(outcomes))
    yield* conditionReferences(when, ['outcomes', id, 'when']);
  for (const [id, { actor }] of Object.entries(uncertain))
    yield* maybe(['uncertain', id, 'actor'], 'actors', actor);
}

/** Every reference of a scenario, in the order of its sections. */
export function* references(scenario: Scenario): Iterable<Reference> {
  yield* groundReferences(scenario);
  yield* actorReferences(scenario);
  yield* courseReferences(scenario);
}
