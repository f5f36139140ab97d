// A checked scenario into the engine's world: names become row numbers, sections become tables.

import { PARAMETERS, defaultRules } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import { scenarioHash } from '../hash.ts';
import { patched } from '../merge.ts';
import { scenarioSchema } from '../schema/index.ts';
import type { Scenario } from '../schema/index.ts';
import { compileActors, compileAims, compileBases } from './actors.ts';
import { compileAudiences } from './audiences.ts';
import {
  compileDeals,
  compileMeasures,
  compileOutcomes,
  compileTerms,
  compileTracks,
  compileTriggers,
  compileUncertain,
} from './course.ts';
import {
  compileClasses,
  compileFormations,
  compileLinks,
  compileLocations,
  compileRoutes,
} from './ground.ts';
import { compileOutlets } from './outlets.ts';
import { inOrder, named, tablesOf, textOf } from './names.ts';

/**
 * The scenario as it is in one of its variants, without variants of its own; `null` is the scenario itself.
 * Throws when there is no such variant or when it breaks the scenario's shape: check the scenario first.
 */
export function scenarioOf(scenario: Scenario, variant: string | null = null): Scenario {
  if (variant === null) return scenario;
  const chosen = Object.hasOwn(scenario.variants, variant) ? scenario.variants[variant] : undefined;
  if (chosen === undefined) throw new Error(`the scenario ${scenario.id} has no variant ${variant}`);
  const { variants: _, ...base } = scenario;
  return scenarioSchema.parse(patched(base, chosen.patch));
}

/**
 * The world of a checked scenario, in one of its variants if one is named. Throws when the scenario was not checked.
 *
 * @param options.hash the scenario's hash where it is known, or does not matter; absent: it is made, which takes most of the time
 */
export function compileScenario(
  scenario: Scenario,
  options: { readonly variant?: string | null; readonly hash?: string } = {},
): World {
  const chosen = scenarioOf(scenario, options.variant ?? null);
  const tables = tablesOf(chosen);
  const routes = compileRoutes(tables);
  const terms = compileTerms(tables);
  const calendar = compileCalendar(chosen);
  const tracks = compileTracks(tables);
  return {
    id: chosen.id,
    hash: options.hash ?? scenarioHash(chosen),
    title: textOf(chosen.title),
    about: textOf(chosen.about),
    calendar,
    locations: compileLocations(tables, routes),
    routes,
    classes: compileClasses(tables),
    formations: compileFormations(tables, calendar.daysPerRound),
    actors: compileActors(chosen, tables),
    bases: compileBases(tables),
    links: compileLinks(tables),
    terms,
    deals: compileDeals(tables, terms, tracks),
    tracks,
    audiences: compileAudiences(tables),
    outlets: compileOutlets(tables, compileCalendar(chosen).daysPerRound),
    triggers: compileTriggers(tables),
    measures: compileMeasures(tables),
    aims: compileAims(tables),
    outcomes: compileOutcomes(tables),
    uncertain: compileUncertain(tables),
    rules: compileRules(chosen),
    weather: compileWeather(chosen),
  };
}

function compileCalendar({ calendar }: Scenario): World['calendar'] {
  const { step, lastRound, firstRound } = calendar;
  return {
    firstRound,
    daysPerRound: step?.days ?? (step?.hours ?? 24) / 24,
    earliestLast: lastRound.earliest,
    latestLast: lastRound.latest,
  };
}

function compileWeather({ weather }: Scenario): World['weather'] {
  const kinds = inOrder(weather);
  return {
    ...named(kinds),
    chance: Float64Array.from(kinds, ([, { chance }]) => chance),
    lasts: Float64Array.from(kinds, ([, { lasts }]) => lasts),
    air: Float64Array.from(kinds, ([, { air }]) => air),
    mountain: Float64Array.from(kinds, ([, { mountain }]) => mountain),
    desert: Float64Array.from(kinds, ([, { desert }]) => desert),
    hardship: Float64Array.from(kinds, ([, { hardship }]) => hardship),
  };
}

function compileRules({ rules }: Scenario): Float64Array {
  const values = defaultRules();
  PARAMETERS.forEach(({ rule, name }, row) => {
    const value = rules[rule]?.[name];
    if (value !== undefined) values[row] = value;
  });
  return values;
}
