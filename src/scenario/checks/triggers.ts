import type { Finding } from '../faults.ts';
import type { Check, Context } from './check.ts';
import type { ConditionValue } from '../schema/conditions.ts';
import { askingAbout, neverHolds, silentParty } from './never.ts';

function* find({ scenario }: Context): Iterable<Finding> {
  for (const [id, { when }] of Object.entries(scenario.triggers)) {
    const never = neverHolds(scenario, when, ['triggers', id, 'when'], askingAbout(`trigger ${id}`));
    if (never === null) continue;
    yield {
      path: never.path,
      code: 'trigger-never',
      message: `the trigger "${id}" can never fire: ${never.why}`,
      remedy: 'mend the condition, or take the trigger away',
    };
  }
  for (const [id, { first }] of Object.entries(scenario.measures)) {
    const never =
      first === undefined
        ? null
        : neverHolds(scenario, first, ['measures', id, 'first'], askingAbout(`measure ${id}`));
    if (never === null) continue;
    yield {
      path: never.path,
      code: 'measure-never',
      message: `the first day of "${id}" can never come: ${never.why}`,
      remedy: 'mend the condition, or take the measure away',
    };
  }
  for (const id of Object.keys(scenario.deals)) {
    const party = silentParty(scenario, id);
    if (party === null) continue;
    yield {
      path: ['deals', id, 'terms'],
      code: 'deal-never',
      message: `the deal "${id}" can never be made: its party "${party}" does not speak`,
      remedy: `set "speaks": true for "${party}", or leave it out of the parties`,
    };
  }
}

/** Whether a condition waits for a round and for nothing else. */
function datedAlone(value: ConditionValue): boolean {
  if (value.round !== undefined) return value.round.atLeast !== undefined && value.round.atLeast > 1;
  return value.all !== undefined && value.all.every(datedAlone);
}

function* findDated({ scenario, spoilt }: Context): Iterable<Finding> {
  for (const [id, { when }] of Object.entries(scenario.triggers)) {
    if (spoilt('triggers', id) || !datedAlone(when)) continue;
    yield {
      path: ['triggers', id, 'when'],
      code: 'trigger-dated',
      message: `the trigger "${id}" fires by its date alone, whatever has happened in the game`,
      remedy: 'ask for something of the game too: what is held, lost, willed or agreed',
    };
  }
}

/** Triggers that a calendar fires, as if the course of a war were known beforehand. */
export const datedTriggers: Check = { severity: 'warning', check: findDated };

/** Triggers that can fire, first days that can come, deals that can be made. */
export const triggers: Check = { severity: 'error', check: find };

function* findMeasures({ scenario, spoilt }: Context): Iterable<Finding> {
  for (const [id, { first, quantity }] of Object.entries(scenario.measures)) {
    if ((first === undefined) !== (quantity === undefined) || spoilt('measures', id)) continue;
    const path = ['measures', id];
    const message =
      first === undefined
        ? `the measure "${id}" says nothing to read`
        : `the measure "${id}" is both a first day and a quantity`;
    yield {
      path: first === undefined ? path : [...path, 'quantity'],
      code: 'measure',
      message,
      remedy: 'exactly one of "first" and "quantity" was expected',
    };
  }
}

/** Measures that read exactly one thing. */
export const measures: Check = { severity: 'error', check: findMeasures };
