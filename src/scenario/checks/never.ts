// Whether a condition can hold at all, as far as simple reasoning over the scenario tells.

import type { Path } from '../problem.ts';
import type { ConditionValue } from '../schema/conditions.ts';
import type { Scenario } from '../schema/index.ts';
import { sortedJson } from '../hash.ts';
import { isAbroad } from './ground.ts';

/** Why a condition can never hold, and the part of it that says so. */
export interface Never {
  readonly path: Path;
  readonly why: string;
}

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const here = (path: Path, why: string): Never => ({ path, why });

function emptyBounds(
  { atLeast = -Infinity, atMost = Infinity }: Bounds,
  low: number,
  high: number,
  what: string,
): string | null {
  if (atLeast > atMost) return `no ${what} is at least ${atLeast} and at most ${atMost}`;
  if (atLeast > high) return `${what} is never ${atLeast} or more: it ends at ${high}`;
  if (atMost < low) return `${what} is never ${atMost} or less: it begins at ${low}`;
  return null;
}

/** An actor of a deal's parties who cannot say yes to it, or null. */
export function silentParty(scenario: Scenario, deal: string): string | null {
  const terms = scenario.deals[deal]?.terms ?? [];
  const parties = terms.flatMap((term) => scenario.terms[term]?.parties ?? []);
  return parties.find((party) => scenario.actors[party]?.speaks === false) ?? null;
}

/** The condition's one part about an actor with ground: it must have it. */
function lacksGround(scenario: Scenario, actor: string): boolean {
  const known = scenario.actors[actor];
  return known !== undefined && known.ground === undefined;
}

/** How much has been asked on the way to a condition. */
interface Asking {
  /** Triggers and measures already being asked about, so that circles end. */
  readonly rows: readonly string[];
  /** How many parts may still be looked at: triggers that wait for triggers in many ways would take for ever. */
  readonly budget: { left: number };
}

const MOST_PARTS = 1000;

/** The beginning of a question about a row, such as `trigger port-in-danger`; of an outcome without one. */
export function askingAbout(...rows: readonly string[]): Asking {
  return { rows, budget: { left: MOST_PARTS } };
}

/** Why the condition can never hold, or null when it may, or when that would take too long to find out. */
export function neverHolds(
  scenario: Scenario,
  value: ConditionValue,
  path: Path,
  asking: Asking,
): Never | null {
  if (asking.budget.left-- <= 0) return null;
  const inner = (each: ConditionValue, ...steps: (string | number)[]) =>
    neverHolds(scenario, each, [...path, ...steps], asking);
  if (value.all !== undefined) {
    for (const [i, each] of value.all.entries()) {
      const never = inner(each, 'all', i);
      if (never !== null) return never;
    }
    return contradiction(scenario, value.all, [...path, 'all']);
  }
  if (value.any !== undefined) {
    const all = value.any.map((each, i) => inner(each, 'any', i));
    return all.every((never) => never !== null) ? (all[0] ?? null) : null;
  }
  if (value.not !== undefined) {
    return alwaysHolds(value.not) ? here([...path, 'not'], 'what it denies always holds') : null;
  }
  return neverSimple(scenario, value, path, asking);
}

function neverSimple(scenario: Scenario, value: ConditionValue, path: Path, asking: Asking): Never | null {
  if (value.controls !== undefined) {
    const { actor, places } = value.controls;
    if (lacksGround(scenario, actor))
      return here([...path, 'controls', 'actor'], `"${actor}" cannot hold ground`);
    const abroad = places.findIndex((place) => isAbroad(scenario, place));
    return abroad < 0
      ? null
      : here(
          [...path, 'controls', 'places', abroad],
          `"${places[abroad]}" lies abroad and is held by nobody`,
        );
  }
  if (value['at-war'] !== undefined) {
    const [a, b] = value['at-war'];
    return a === b ? here([...path, 'at-war'], `"${a}" is never at war with itself`) : null;
  }
  if (value.deal !== undefined) {
    const party = silentParty(scenario, value.deal);
    return party === null
      ? null
      : here(
          [...path, 'deal'],
          `the deal "${value.deal}" can never be made: its party "${party}" does not speak`,
        );
  }
  if (value.measure !== undefined) return neverMeasured(scenario, value.measure, path, asking);
  if (value.resolve !== undefined) {
    const why = lacksGround(scenario, value.resolve.actor)
      ? `"${value.resolve.actor}" has no resolve that moves`
      : emptyBounds(value.resolve, 0, 100, 'resolve');
    return why === null ? null : here([...path, 'resolve'], why);
  }
  if (value.commitment !== undefined) {
    const actor = scenario.actors[value.commitment.actor];
    const none = actor !== undefined && actor.sponsor === undefined && (value.commitment.atLeast ?? 0) > 0;
    const why = none
      ? `"${value.commitment.actor}" is no sponsor and has no commitment`
      : emptyBounds(value.commitment, 0, 100, 'commitment');
    return why === null ? null : here([...path, 'commitment'], why);
  }
  if (value.opinion !== undefined) {
    const { audience, actor } = value.opinion;
    const known = scenario.audiences[audience];
    const why =
      known !== undefined && !Object.hasOwn(known.opinion, actor)
        ? `"${audience}" has no opinion of "${actor}"`
        : emptyBounds(value.opinion, -100, 100, 'opinion');
    return why === null ? null : here([...path, 'opinion'], why);
  }
  if (value.credit !== undefined || value.trust !== undefined) {
    const [name, asked, most] =
      value.trust === undefined
        ? (['credit', value.credit ?? {}, 1] as const)
        : (['trust', value.trust, 100] as const);
    const why = emptyBounds(asked, 0, most, name);
    return why === null ? null : here([...path, name], why);
  }
  if (value.round !== undefined) {
    const why = emptyBounds(value.round, 1, scenario.calendar.lastRound.latest, 'the round');
    return why === null ? null : here([...path, 'round'], why);
  }
  if (value.happened !== undefined) {
    const trigger = scenario.triggers[value.happened];
    const key = `trigger ${value.happened}`;
    if (asking.rows.includes(key))
      return here([...path, 'happened'], `it waits for "${value.happened}", which waits for it`);
    if (trigger === undefined) return null;
    const never = neverHolds(scenario, trigger.when, [], { ...asking, rows: [...asking.rows, key] });
    return never === null
      ? null
      : here([...path, 'happened'], `the trigger "${value.happened}" can never fire: ${never.why}`);
  }
  if (value.collapsed !== undefined) {
    const actor = scenario.actors[value.collapsed];
    if (actor === undefined || (actor.ground?.floor ?? 0) > 0) return null;
    const why = actor.ground === undefined ? 'has no section "ground"' : 'has no floor to its resolve';
    return here([...path, 'collapsed'], `"${value.collapsed}" can never collapse: it ${why}`);
  }
  return null;
}

function neverMeasured(
  scenario: Scenario,
  asked: { id: string } & Bounds,
  path: Path,
  asking: Asking,
): Never | null {
  const where = [...path, 'measure'];
  const measure = scenario.measures[asked.id];
  if (measure === undefined) return null;
  const key = `measure ${asked.id}`;
  if (asking.rows.includes(key))
    return here(where, `it waits for the measure "${asked.id}", which waits for it`);
  if (measure.first === undefined) {
    const why = emptyBounds(asked, -Infinity, Infinity, 'value');
    return why === null ? null : here(where, why);
  }
  const never = neverHolds(scenario, measure.first, [], { ...asking, rows: [...asking.rows, key] });
  if (never !== null) return here(where, `the first day of "${asked.id}" never comes: ${never.why}`);
  const why = emptyBounds(asked, 1, scenario.calendar.lastRound.latest, 'the round');
  return why === null ? null : here(where, why);
}

/** Whether a condition plainly always holds. */
export function alwaysHolds(value: ConditionValue): boolean {
  if (value.all !== undefined) return value.all.every(alwaysHolds);
  if (value.any !== undefined) return value.any.some(alwaysHolds);
  if (value.round !== undefined) return (value.round.atLeast ?? 1) <= 1 && value.round.atMost === undefined;
  return false;
}

/** Two members of an `all` that shut each other out. */
function contradiction(scenario: Scenario, members: readonly ConditionValue[], path: Path): Never | null {
  const holders = new Map<string, string>();
  const said = new Set(members.map((member) => sortedJson(member)));
  let atLeast = -Infinity;
  let atMost = Infinity;
  for (const [i, member] of members.entries()) {
    if (member.not !== undefined && said.has(sortedJson(member.not)))
      return here([...path, i], 'it asks for something and for its opposite');
    for (const place of member.controls?.places ?? []) {
      const actor = member.controls?.actor ?? '';
      const other = holders.get(place) ?? actor;
      if (other !== actor)
        return here([...path, i], `"${place}" cannot be held by "${other}" and "${actor}" at once`);
      holders.set(place, actor);
    }
    if (member.round === undefined) continue;
    atLeast = Math.max(atLeast, member.round.atLeast ?? atLeast);
    atMost = Math.min(atMost, member.round.atMost ?? atMost);
    const why = emptyBounds({ atLeast, atMost }, 1, scenario.calendar.lastRound.latest, 'the round');
    if (why !== null) return here([...path, i], why);
  }
  return null;
}
