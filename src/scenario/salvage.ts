// What is sound of a document with faults of shape, so that everything else about it can still be checked in the same pass.

import type * as z from 'zod';
import { scenarioSchema } from './schema/index.ts';
import type { Scenario } from './schema/index.ts';

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

/** Takes away what an issue points at; lists are taken away whole. Returns false when there was nothing to take. */
function takeAway(document: Holder, issue: z.core.$ZodIssue): boolean {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
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

/** The sound part of a document, or null when there is none. The document is not changed. */
export function salvage(document: unknown): Scenario | null {
  let sound = structuredClone(document) as Holder;
  for (let attempt = 0; attempt < 12; attempt++) {
    const parsed = scenarioSchema.safeParse(sound);
    if (parsed.success) return parsed.data;
    const taken = parsed.error.issues.filter((issue) => takeAway(sound, issue));
    const filled = { ...FALLBACK, ...sound };
    if (taken.length === 0 && Object.keys(filled).length === Object.keys(sound).length) return null;
    sound = filled;
  }
  return null;
}
