// Terms, deals, triggers, measures, outcomes and uncertain draws as tables.

import { NONE, parameterRow, UNCERTAIN_COLUMNS } from '../../engine/game.ts';
import type { Condition, World } from '../../engine/game.ts';
import type { ConditionValue } from '../schema/conditions.ts';
import { compileCondition, compileEffect, compileQuantity } from './conditions.ts';
import { inOrder, named, textOf } from './names.ts';
import type { Tables } from './names.ts';

/** Conditions by actor, in order of the actors' ids. */
function provisos(
  byActor: Readonly<Record<string, ConditionValue>>,
  tables: Tables,
): { readonly actor: number; readonly when: Condition }[] {
  return inOrder(byActor).map(([actor, when]) => ({
    actor: tables.row.actor(actor),
    when: compileCondition(when, tables),
  }));
}

export function compileTerms(tables: Tables): World['terms'] {
  const { terms, actors, row } = tables;
  const preference = new Float64Array(terms.length * actors.length);
  terms.forEach(([, term], t) => {
    for (const [actor, liking] of Object.entries(term.preference))
      preference[t * actors.length + row.actor(actor)] = liking;
  });
  return {
    ...named(terms),
    about: terms.map(([, { about }]) => textOf(about)),
    parties: terms.map(([, { parties }]) => parties.map(row.actor)),
    preference,
    effects: terms.map(([, { effects }]) => effects.map((effect) => compileEffect(effect, tables))),
    needs: terms.map(([, { needs }]) => (needs === undefined ? null : compileCondition(needs, tables))),
    redLines: terms.map(([, { redLines }]) => provisos(redLines, tables)),
    shifts: terms.map(([, { shifts }]) =>
      inOrder(shifts).map(([, { actor, when, add }]) => ({
        actor: row.actor(actor),
        when: compileCondition(when, tables),
        add,
      })),
    ),
    returns: Float64Array.from(terms, ([, { returns }]) => returns),
  };
}

/** Deals; the parties of a deal are those of its terms together, in table order. */
export function compileDeals(
  { deals, row }: Tables,
  terms: World['terms'],
  tracks: World['tracks'],
): World['deals'] {
  const termRows = deals.map(([, deal]) => deal.terms.map(row.term));
  const parties = termRows.map((rows) => union(rows.map((term) => terms.parties[term] ?? [])));
  return {
    ...named(deals),
    about: deals.map(([, { about }]) => textOf(about)),
    terms: termRows,
    parties,
    tracks: parties.map((all) =>
      tracks.members.flatMap((members, track) =>
        all.every((party) => members.includes(party)) ? [track] : [],
      ),
    ),
    truce: Uint8Array.from(deals, ([, { truce }]) => (truce ? 1 : 0)),
  };
}

/** Rows of several lists together, each once, in order. */
function union(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].toSorted((a, b) => a - b);
}

/** Talk tracks; who guarantees one is a member of it. */
export function compileTracks({ tracks, actors, row }: Tables): World['tracks'] {
  const guarantors = tracks.map(([, track]) => track.guarantors.map(row.actor));
  const members = tracks.map(([, { parties }], t) => union([parties.map(row.actor), guarantors[t] ?? []]));
  const between: number[][] = [];
  for (let a = 0; a < actors.length; a++) {
    for (let b = 0; b < actors.length; b++) {
      const joins = (all: readonly number[]) => a !== b && all.includes(a) && all.includes(b);
      between.push(members.flatMap((all, track) => (joins(all) ? [track] : [])));
    }
  }
  return {
    ...named(tracks),
    about: tracks.map(([, { about }]) => textOf(about)),
    members,
    guarantors,
    trust: Float64Array.from(tracks, ([, { trust }]) => trust),
    between,
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
