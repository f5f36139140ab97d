import type { Finding } from '../faults.ts';
import type { Path } from '../problem.ts';
import type { EffectValue, QuantityValue } from '../schema/conditions.ts';
import type { Scenario } from '../schema/index.ts';
import type { Check, Context } from './check.ts';

/** What an actor must have for a number of it to move, or null when it has it or is not known at all. */
function lacks(scenario: Scenario, actor: string, kind: string): string | null {
  const known = scenario.actors[actor];
  if (known === undefined) return null;
  const troops = Object.values(scenario.formations).some((formation) => formation.actor === actor);
  if (kind === 'commitment') return known.sponsor === undefined ? 'is no sponsor' : null;
  if (kind === 'resolve')
    return known.ground === undefined ? 'has no ground, so that its resolve never moves' : null;
  if (kind === 'cohesion' || kind === 'strength' || kind === 'losses')
    return troops ? null : 'has no formations';
  if (kind === 'bases')
    return Object.keys(known.sponsor?.bases ?? {}).length > 0 ? null : 'has no bases abroad';
  if (kind === 'credit') return known.speaks ? null : 'does not speak';
  if (kind === 'pressure') return known.speaks ? null : 'does not speak, so that nothing presses it';
  return null;
}

/** What an audience must have for its opinion of an actor to move, or null when it has it or is not known at all. */
function withoutOpinion(scenario: Scenario, audience: string, actor: string): string | null {
  const known = scenario.audiences[audience];
  return known === undefined || Object.hasOwn(known.opinion, actor)
    ? null
    : `has no place in the "opinion" of "${audience}"`;
}

function isLicensed(scenario: Scenario, client: string): boolean {
  return Object.values(scenario.actors).some(({ licenses }) => Object.hasOwn(licenses, client));
}

/** Whether the word of a sponsor weighs with an actor at all; true too where one of them is not known. */
function bearsOn({ actors }: Scenario, sponsor: string, client: string): boolean {
  const known = actors[sponsor];
  if (known === undefined || actors[client] === undefined) return true;
  return (known.ships?.clients.includes(client) ?? false) || Object.hasOwn(known.licenses, client);
}

function* inEffects(scenario: Scenario, effects: readonly EffectValue[], path: Path): Iterable<Finding> {
  for (const [i, effect] of effects.entries()) {
    if (effect.kind === 'trust' || effect.kind === 'withdraw') continue;
    if (effect.kind === 'licence') {
      if (scenario.actors[effect.client] === undefined || isLicensed(scenario, effect.client)) continue;
      yield {
        path: [...path, i, 'client'],
        code: 'vain-effect',
        message: `the effect changes a light for "${effect.client}", which nobody licenses`,
        remedy: 'name one under the "licenses" of a sponsor, or take the effect away',
      };
      continue;
    }
    if (effect.kind === 'leverage') {
      if (bearsOn(scenario, effect.actor, effect.client)) continue;
      yield {
        path: [...path, i, 'client'],
        code: 'vain-effect',
        message: `the effect on the leverage of "${effect.actor}" does nothing: "${effect.client}" is neither a client of it nor licensed by it`,
        remedy: 'name a client, or take the effect away',
      };
      continue;
    }
    if (effect.kind === 'relation' || effect.kind === 'exchange') {
      if (effect.a !== effect.b) continue;
      const message = `an effect changes how "${effect.a}" stands to itself`;
      yield {
        path: [...path, i, 'b'],
        code: 'vain-effect',
        message,
        remedy: 'two different actors were expected',
      };
      continue;
    }
    if (effect.kind === 'wake') {
      if (scenario.actors[effect.actor]?.latent !== false) continue;
      yield {
        path: [...path, i, 'actor'],
        code: 'vain-effect',
        message: `the effect wakes "${effect.actor}", which never sleeps`,
        remedy: 'name an actor with "latent": true, or take the effect away',
      };
      continue;
    }
    const why =
      effect.kind === 'opinion'
        ? withoutOpinion(scenario, effect.audience, effect.actor)
        : lacks(scenario, effect.actor, effect.kind);
    if (why === null && effect.add !== 0) continue;
    const message = `the effect on the ${effect.kind} of "${effect.actor}" does nothing: ${why === null ? 'it adds 0' : `it ${why}`}`;
    yield {
      path: [...path, i, why === null ? 'add' : 'actor'],
      code: 'vain-effect',
      message,
      remedy: 'mend it, or take the effect away',
    };
  }
}

function* inQuantity(scenario: Scenario, quantity: QuantityValue, path: Path): Iterable<Finding> {
  if (quantity.kind === 'value-held') {
    const { places } = quantity;
    const worth = places.reduce((sum, place) => sum + (scenario.locations[place]?.value ?? 1), 0);
    if (worth > 0) return;
    const message = 'the places have no value, so that this is always 0';
    yield { path: [...path, 'places'], code: 'vain-quantity', message, remedy: 'give one of them a "value"' };
  } else if ('actor' in quantity && quantity.actor !== undefined) {
    const why =
      quantity.kind === 'opinion'
        ? withoutOpinion(scenario, quantity.audience, quantity.actor)
        : lacks(scenario, quantity.actor, quantity.kind);
    if (why === null) return;
    const message = `the ${quantity.kind} of "${quantity.actor}" never changes: it ${why}`;
    yield {
      path: [...path, 'actor'],
      code: 'vain-quantity',
      message,
      remedy: 'name another actor, or read something else',
    };
  }
}

function* inDraws({ uncertain, locations, ...scenario }: Scenario): Iterable<Finding> {
  for (const [id, { column, actor }] of Object.entries(uncertain)) {
    const ofTroops =
      column === 'strength' || column === 'quality' || column === 'cohesion' || column === 'supply';
    const owners = ofTroops
      ? Object.values(scenario.formations).map((formation) => formation.actor)
      : column === 'home'
        ? Object.values(locations).flatMap(({ home }) => Object.keys(home))
        : null;
    if (owners === null || (actor === undefined ? owners.length > 0 : owners.includes(actor))) continue;
    const whose = actor === undefined ? '' : ` of "${actor}"`;
    const message = ofTroops
      ? `there is no formation${whose} to draw for`
      : `no place has a "home"${whose} to draw for`;
    const path = ['uncertain', id, actor === undefined ? 'column' : 'actor'];
    yield { path, code: 'vain-draw', message, remedy: 'name another set, or take the draw away' };
  }
}

function* find({ scenario }: Context): Iterable<Finding> {
  const { actors, triggers, terms, measures } = scenario;
  for (const [id, { effects }] of Object.entries(triggers))
    yield* inEffects(scenario, effects, ['triggers', id, 'effects']);
  for (const [id, { effects }] of Object.entries(terms))
    yield* inEffects(scenario, effects, ['terms', id, 'effects']);
  for (const [id, { quantity }] of Object.entries(measures)) {
    if (quantity !== undefined) yield* inQuantity(scenario, quantity, ['measures', id, 'quantity']);
  }
  for (const [id, { aims }] of Object.entries(actors)) {
    for (const [aim, { quantity }] of Object.entries(aims)) {
      yield* inQuantity(scenario, quantity, ['actors', id, 'aims', aim, 'quantity']);
    }
  }
  yield* inDraws(scenario);
}

/** Effects, aims, measures and draws of something that cannot move. */
export const vain: Check = { severity: 'warning', needs: ['locations', 'actors', 'formations'], check: find };
