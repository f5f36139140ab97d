// Conditions, quantities and effects from names to row numbers.

import type { Condition, Effect, Quantity } from '../../engine/game.ts';
import { LIGHTS, NONE, RELATIONS } from '../../engine/game.ts';
import type { ConditionValue, EffectValue, QuantityValue } from '../schema/conditions.ts';
import type { Tables } from './names.ts';

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

function bounds({ atLeast = -Infinity, atMost = Infinity }: Bounds): { atLeast: number; atMost: number } {
  return { atLeast, atMost };
}

/** A condition by row numbers; absent bounds are infinite. */
export function compileCondition(value: ConditionValue, tables: Tables): Condition {
  const { row } = tables;
  const inner = (each: ConditionValue) => compileCondition(each, tables);
  if (value.all !== undefined) return { kind: 'all', of: value.all.map(inner) };
  if (value.any !== undefined) return { kind: 'any', of: value.any.map(inner) };
  if (value.not !== undefined) return { kind: 'not', of: inner(value.not) };
  if (value.controls !== undefined) {
    const { actor, places } = value.controls;
    return { kind: 'controls', actor: row.actor(actor), places: places.map(row.location) };
  }
  if (value.linked !== undefined) return { kind: 'linked', link: row.link(value.linked) };
  if (value['at-war'] !== undefined) {
    const [a, b] = value['at-war'];
    return { kind: 'at-war', a: row.actor(a), b: row.actor(b) };
  }
  if (value.deal !== undefined) return { kind: 'deal', deal: row.deal(value.deal) };
  if (value.measure !== undefined) {
    return { kind: 'measure', measure: row.measure(value.measure.id), ...bounds(value.measure) };
  }
  if (value.resolve !== undefined)
    return { kind: 'resolve', actor: row.actor(value.resolve.actor), ...bounds(value.resolve) };
  if (value.commitment !== undefined) {
    return { kind: 'commitment', actor: row.actor(value.commitment.actor), ...bounds(value.commitment) };
  }
  if (value.opinion !== undefined) {
    const { audience, actor } = value.opinion;
    return {
      kind: 'opinion',
      audience: row.audience(audience),
      actor: row.actor(actor),
      ...bounds(value.opinion),
    };
  }
  if (value.credit !== undefined)
    return { kind: 'credit', actor: row.actor(value.credit.actor), ...bounds(value.credit) };
  if (value.trust !== undefined)
    return { kind: 'trust', track: row.track(value.trust.track), ...bounds(value.trust) };
  if (value.round !== undefined) return { kind: 'round', ...bounds(value.round) };
  if (value.happened !== undefined) return { kind: 'happened', trigger: row.trigger(value.happened) };
  if (value.collapsed !== undefined) return { kind: 'collapsed', actor: row.actor(value.collapsed) };
  throw new Error('a condition has no property');
}

/** A quantity by row numbers. */
export function compileQuantity(value: QuantityValue, tables: Tables): Quantity {
  const { row } = tables;
  switch (value.kind) {
    case 'holds':
      return { kind: 'holds', condition: compileCondition(value.condition, tables) };
    case 'value-held':
      return { kind: 'value-held', actor: row.actor(value.actor), places: value.places.map(row.location) };
    case 'resolve':
    case 'commitment':
      return { kind: value.kind, actor: row.actor(value.actor) };
    case 'strength':
    case 'losses':
      return { kind: value.kind, actor: row.actor(value.actor) };
    case 'displaced':
      return { kind: 'displaced' };
    case 'hardship':
    case 'moved-again':
      return { kind: value.kind };
    case 'harmed':
      return { kind: 'harmed', actor: value.actor === undefined ? NONE : row.actor(value.actor) };
    case 'throughput':
      return { kind: 'throughput', link: row.link(value.link) };
    case 'credit':
      return { kind: 'credit', actor: row.actor(value.actor) };
    case 'opinion':
      return { kind: 'opinion', audience: row.audience(value.audience), actor: row.actor(value.actor) };
    case 'bases':
      return { kind: value.kind, actor: row.actor(value.actor) };
    case 'claims':
    case 'refuted':
      return { kind: value.kind, outlet: value.outlet === undefined ? NONE : row.outlet(value.outlet) };
    case 'credibility':
      return { kind: 'credibility', outlet: row.outlet(value.outlet) };
    case 'trust':
      return { kind: 'trust', track: row.track(value.track) };
    case 'readiness':
      return { kind: 'readiness', deal: row.deal(value.deal) };
  }
}

/** An effect by row numbers. */
export function compileEffect(value: EffectValue, { row }: Tables): Effect {
  if (value.kind === 'wake') return { kind: 'wake', actor: row.actor(value.actor) };
  if (value.kind === 'relation') {
    return {
      kind: 'relation',
      a: row.actor(value.a),
      b: row.actor(value.b),
      to: RELATIONS.indexOf(value.to),
    };
  }
  if (value.kind === 'opinion') {
    return {
      kind: 'opinion',
      audience: row.audience(value.audience),
      actor: row.actor(value.actor),
      add: value.add,
    };
  }
  if (value.kind === 'trust') return { kind: 'trust', track: row.track(value.track), add: value.add };
  if (value.kind === 'leverage')
    return {
      kind: 'leverage',
      actor: row.actor(value.actor),
      client: row.actor(value.client),
      add: value.add,
    };
  if (value.kind === 'licence') {
    return {
      kind: 'licence',
      client: row.actor(value.client),
      front: row.actor(value.front),
      light: LIGHTS.indexOf(value.light),
    };
  }
  if (value.kind === 'exchange')
    return { kind: 'exchange', a: row.actor(value.a), b: row.actor(value.b), share: value.share };
  if (value.kind === 'withdraw') {
    return {
      kind: 'withdraw',
      actor: row.actor(value.actor),
      places: value.places.map(row.location),
      to: value.to === undefined ? NONE : row.actor(value.to),
    };
  }
  return { kind: value.kind, actor: row.actor(value.actor), add: value.add };
}
