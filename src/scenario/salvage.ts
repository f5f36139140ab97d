// What is sound of a document with faults of shape, so that everything else about it can still be checked in the same pass.

import type * as z from 'zod';
import { pointer } from './problem.ts';
import type { Path } from './problem.ts';
import { scenarioSchema } from './schema/index.ts';
import type { Scenario } from './schema/index.ts';
import { scenarioJsonSchema, schemaAt } from './schema/json.ts';

/** Stands in for required parts that are missing or broken at the top. */
const FALLBACK = {
  format: 1,
  id: 'scenario',
  title: { en: 'Scenario' },
  calendar: { firstRound: '9999-12-31', lastRound: { earliest: 400, latest: 400 } },
  locations: {},
  actors: {},
  outcomes: {},
};

type Holder = Record<string | number, unknown>;

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** Takes away what an issue points at; lists are taken away whole. Returns false when there was nothing to take. */
function takeAway(document: Holder, issue: z.core.$ZodIssue): boolean {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const holder = holderAt(document, path);
    for (const key of issue.keys) if (holder !== null) delete holder[key];
    return holder !== null;
  }
  const parent = holderAt(document, path.slice(0, -1));
  // Another issue of the same row has already taken it away.
  if (parent === null) return true;
  // A missing property spoils the row it is missing in; a wrong item spoils its list.
  for (let length = path.length; length > 0; length--) {
    const holder = holderAt(document, path.slice(0, length - 1));
    const step = path[length - 1];
    if (holder === null || Array.isArray(holder) || step === undefined || !Object.hasOwn(holder, step))
      continue;
    delete holder[step];
    return true;
  }
  return false;
}

function holderAt(document: Holder, path: readonly (string | number)[]): Holder | null {
  let value: unknown = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Holder)[step];
  }
  return typeof value === 'object' && value !== null ? (value as Holder) : null;
}

/** Passes after which a document that is still not sound is given up. */
const MOST_PASSES = 12;

/** Mends until the document has the right shape. The document is not changed. */
function mended(
  document: unknown,
  mend: (document: Holder, issue: z.core.$ZodIssue) => boolean,
): Scenario | null {
  let sound = structuredClone(document) as Holder;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const parsed = scenarioSchema.safeParse(sound);
    if (parsed.success) return parsed.data;
    const done = parsed.error.issues.filter((issue) => mend(sound, issue));
    const whole = { ...FALLBACK, ...sound };
    if (done.length === 0 && Object.keys(whole).length === Object.keys(sound).length) return null;
    sound = whole;
  }
  return null;
}

/** The sound part of a document, or null when there is none: rows with faults are left out. */
export function salvage(document: unknown): Scenario | null {
  return mended(document, takeAway);
}

/** A document in which something stands for each fault, and where: what is said of those places means nothing. */
export interface Filled {
  readonly scenario: Scenario;
  readonly filled: readonly Path[];
}

/** The document with an example of the format in place of each fault, so that its rows are all there; null when it has none. */
export function fill(document: unknown): Filled | null {
  const filled: Path[] = [];
  const done = new Set<string>();
  const scenario = mended(document, (sound, issue) => {
    const path = pathOf(issue);
    const holder = holderAt(sound, path.slice(0, -1));
    const step = path.at(-1);
    const example =
      issue.code === 'unrecognized_keys'
        ? undefined
        : schemaAt(scenarioJsonSchema(), path, sound)?.examples?.[0];
    const key = pointer(path);
    const inRow = path.length > 1 && typeof step === 'string' && holder !== null && !Array.isArray(holder);
    if (!inRow || example === undefined || done.has(key)) return takeAway(sound, issue);
    holder[step] = structuredClone(example);
    done.add(key);
    filled.push(path);
    return true;
  });
  return scenario === null ? null : { scenario, filled };
}
