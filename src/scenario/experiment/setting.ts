// A setting: a scenario with variants laid over it and numbers set in it.

import { valueAt } from '../faults.ts';
import { patched } from '../merge.ts';
import type { Path } from '../problem.ts';
import { scenarioSchema } from '../schema/index.ts';
import type { Scenario } from '../schema/index.ts';
import { scenarioJsonSchema, schemaAt } from '../schema/json.ts';
import type { Level } from './factors.ts';

/** One value that is set, or one number that is multiplied. */
export interface Change {
  /** JSON pointer into the merged scenario. */
  readonly pointer: string;
  readonly how: 'set' | 'scale';
  readonly level: Level;
}

/** What is done to a scenario; nothing at all gives the scenario as written. */
export interface SettingChanges {
  /** Laid over it in this order, before the changes. */
  readonly variants: readonly string[];
  readonly changes: readonly Change[];
}

/** The steps of a JSON pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * The scenario of a setting as a plain document, without variants of its own; its shape is not checked.
 *
 * @throws {Error} when there is no such variant
 */
export function documentOf(scenario: Scenario, { variants, changes }: SettingChanges): unknown {
  const { variants: known, expect: _, ...base } = scenario;
  let document: unknown = base;
  for (const id of variants) {
    const variant = Object.hasOwn(known, id) ? known[id] : undefined;
    if (variant === undefined) throw new Error(`the scenario ${scenario.id} has no variant ${id}`);
    document = patched(document, variant.patch);
  }
  for (const change of changes) {
    const path = stepsOf(change.pointer);
    document = patched(document, nested(path, levelAt(document, path, change)));
  }
  return document;
}

/**
 * The scenario of a setting, checked for its shape.
 *
 * @throws {Error} when there is no such variant or the scenario cannot take a level: check the experiment first
 */
export function settledScenario(scenario: Scenario, setting: SettingChanges): Scenario {
  if (setting.variants.length + setting.changes.length === 0) return scenario;
  return scenarioSchema.parse(documentOf(scenario, setting));
}

/** The number that stands at a path, or that the rules have there when nothing is written; null when there is none. */
export function numberAt(document: unknown, path: Path): number | null {
  const value = valueAt(document, path) ?? schemaAt(scenarioJsonSchema(), path, document)?.default;
  return typeof value === 'number' ? value : null;
}

/** What comes to stand at a path; an object is merged with the one that stands there. */
function levelAt(document: unknown, path: Path, { how, level, pointer }: Change): unknown {
  if (how === 'set') return level;
  const before = numberAt(document, path);
  if (before === null || typeof level !== 'number') throw new Error(`${pointer} leads to no number`);
  const product = before * level;
  return schemaAt(scenarioJsonSchema(), path, document)?.type === 'integer' ? Math.round(product) : product;
}

/** A merge patch with one value deep inside. */
function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight((inner, step) => ({ [step]: inner }), value);
}
