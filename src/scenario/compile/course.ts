// Terms, deals, triggers, measures, outcomes and uncertain draws as tables.

import { NONE, parameterRow, UNCERTAIN_COLUMNS } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import { compileCondition, compileEffect, compileQuantity } from './conditions.ts';
import { named, textOf } from './names.ts';
import type { Tables } from './names.ts';

export function compileTerms(tables: Tables): World['terms'] {
  const { terms, actors, row } = tables;
  const preference = new Float64Array(terms.length * actors.length);
  terms.forEach(([, term], t) => {
    for (const [actor, liking] of Object.entries(term.preference))
      preference[t * actors.length + row.actor(actor)] = liking;
  });
  return {
    ...named(terms),
    parties: terms.map(([, { parties }]) => parties.map(row.actor)),
    preference,
    effects: terms.map(([, { effects }]) => effects.map((effect) => compileEffect(effect, tables))),
  };
}

/** Deals; the parties of a deal are those of its terms together, in table order. */
export function compileDeals({ deals, row }: Tables, terms: World['terms']): World['deals'] {
  const termRows = deals.map(([, deal]) => deal.terms.map(row.term));
  return {
    ...named(deals),
    terms: termRows,
    parties: termRows.map((rows) =>
      [...new Set(rows.flatMap((term) => terms.parties[term] ?? []))].toSorted((a, b) => a - b),
    ),
    truce: Uint8Array.from(deals, ([, { truce }]) => (truce ? 1 : 0)),
  };
}

export function compileTriggers(tables: Tables): World['triggers'] {
  const { triggers } = tables;
  return {
    ...named(triggers),
    when: triggers.map(([, { when }]) => compileCondition(when, tables)),
    effects: triggers.map(([, { effects }]) => effects.map((effect) => compileEffect(effect, tables))),
    chance: Float64Array.from(triggers, ([, { chance }]) => chance),
  };
}

export function compileMeasures(tables: Tables): World['measures'] {
  const { measures } = tables;
  return {
    ...named(measures),
    first: measures.map(([, { first }]) => (first === undefined ? null : compileCondition(first, tables))),
    quantity: measures.map(([, { quantity }]) =>
      quantity === undefined ? null : compileQuantity(quantity, tables),
    ),
    unit: measures.map(([, { unit }]) => textOf(unit)),
  };
}

export function compileOutcomes(tables: Tables): World['outcomes'] {
  const { outcomes } = tables;
  return {
    ...named(outcomes),
    about: outcomes.map(([, { about }]) => textOf(about)),
    when: outcomes.map(([, { when }]) => (when === undefined ? null : compileCondition(when, tables))),
    ends: Uint8Array.from(outcomes, ([, { ends }]) => (ends ? 1 : 0)),
    family: outcomes.map(([, { family }]) => family),
  };
}

export function compileUncertain({ uncertain, row }: Tables): World['uncertain'] {
  return {
    ...named(uncertain),
    column: Uint8Array.from(uncertain, ([, { column }]) => UNCERTAIN_COLUMNS.indexOf(column)),
    actor: Int32Array.from(uncertain, ([, { actor }]) => (actor === undefined ? NONE : row.actor(actor))),
    rule: Int32Array.from(uncertain, ([, { rule }]) => (rule === undefined ? NONE : parameterRow(rule))),
    operation: uncertain.map(([, { operation }]) => operation),
    low: Float64Array.from(uncertain, ([, { low }]) => low),
    mode: Float64Array.from(uncertain, ([, { mode }]) => mode),
    high: Float64Array.from(uncertain, ([, { high }]) => high),
  };
}
