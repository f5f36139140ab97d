// The one door of the telling: codes and numbers in, sentences out, in the language asked for.

import { holds } from '../engine/game.ts';
import type {
  Condition,
  GameEvent,
  Order,
  OutcomeIndex,
  Preview,
  Quantity,
  Refusal,
  State,
  World,
} from '../engine/game.ts';
import { summariseBattle } from './battles.ts';
import { hasHours, lastDayOf, momentOf } from './calendar.ts';
import type { ClaimRow } from './claims.ts';
import { findCauses, gatherPlaces, isEventOf } from './causes.ts';
import { joinCaptures } from './captures.ts';
import { shorten, weighDay } from './day.ts';
import { english } from './en/index.ts';
import type { DateStyle, Explanation, Language, ToldPreview } from './language.ts';
import { pagesOf } from './rules.ts';
import type { RulePage } from './rules.ts';
import { previewIn } from './previews/index.ts';
import { QUANTITIES } from './quantities.ts';
import type { QuantityName } from './quantities.ts';

export type { DateStyle, Explanation, Language, ToldPreview } from './language.ts';
export { QUANTITY_NAMES } from './quantities.ts';
export type { QuantityName } from './quantities.ts';
export type { RuleNumber, RulePage } from './rules.ts';
export { isAtFront } from './previews/front.ts';
export { claimLedger, claimsIn } from './claims.ts';
export type { ClaimRow } from './claims.ts';
export { nameOf, textIn } from './texts.ts';

/** Things that turned a game, in its report. */
const MOST_CAUSES = 4;

/** Every language that is spoken, by code. English is always there; others are taught by who wants them, so that a page loads only its own. */
const LANGUAGES = new Map<string, Language>([[english.code, english]]);

/** Adds a language; from then on every teller speaks it when it is asked for by its code. */
export function teach(language: Language): void {
  LANGUAGES.set(language.code, language);
}

/** The language of a code such as `en` or `en-GB`; English when nobody has taught it. */
export function languageOf(code: string): Language {
  return LANGUAGES.get(code) ?? LANGUAGES.get(code.split('-')[0] ?? '') ?? english;
}

/** What a claim says, as a clause without its speaker: "the League has taken Bridge". */
export function tellClaim(world: World, row: ClaimRow, language = 'en'): string {
  return languageOf(language).claim(world, row.packed, row.place, row.said);
}

/** What was said in public during a day, a line each: who says it, and what; none of it is vouched for. */
export function tellSaid(world: World, events: readonly GameEvent[], language = 'en'): readonly string[] {
  const { said } = languageOf(language);
  return events
    .filter(({ kind }) => kind === 'claim-made' || kind === 'claim-answered')
    .map((event) => said(world, event));
}

/** Who settled a claim: an outlet or a mediator by name. */
export function tellJudge(world: World, judge: number, language = 'en'): string {
  return languageOf(language).judge(world, judge);
}

/** One line for an event; null for events that only keep the books and for amounts of nothing. */
export function tellEvent(world: World, event: GameEvent, language = 'en'): string | null {
  return languageOf(language).events[event.kind](world, event);
}

/** A battle in one to three short sentences from its events (its `battle` event among them); null when there is none. */
export function tellBattle(world: World, events: readonly GameEvent[], language = 'en'): string | null {
  const battle = summariseBattle(world, events);
  return battle && languageOf(language).battle(world, battle);
}

/** A line of a digest: its text, how much it weighs, and the events it stands for. */
export interface DigestLine {
  /** A few words for it, without a stop; null where the text is short enough. */
  readonly head: string | null;
  readonly text: string;
  readonly weight: number;
  readonly events: readonly GameEvent[];
  /** True for the last line, which counts what is too small for lines of its own. */
  readonly isRest: boolean;
}

/** How a digest is cut. */
export interface DigestOptions {
  /** The actor whose own affairs count for more; nobody's when left out or null. */
  readonly viewer?: number | null;
  /** The most lines; 7 when left out. */
  readonly limit?: number;
  readonly language?: string;
  /** The events of the day before: what only goes on weighs less and is said to go on. */
  readonly before?: readonly GameEvent[];
  /** Whether places that one actor took from another are one line, its text a line for each. */
  readonly together?: boolean;
}

/** A day in a few lines, the most important first; everything small is counted in the last. */
export function digest(
  world: World,
  events: readonly GameEvent[],
  options: DigestOptions = {},
): readonly DigestLine[] {
  const steps = digestSteps(world, events, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same line by line, as a long day takes longer than a frame: call `next` until it is done. */
export function* digestSteps(
  world: World,
  events: readonly GameEvent[],
  { viewer = null, limit = 7, language = 'en', before = [], together = false }: DigestOptions = {},
): Generator<undefined, readonly DigestLine[], undefined> {
  const words = languageOf(language);
  const groups = weighDay(world, events, viewer, before);
  const lines: DigestLine[] = [];
  for (const told of shorten(together ? joinCaptures(groups) : groups, limit)) {
    yield;
    const text = words.group(world, told.group);
    if (text === '') continue;
    const { group, weight, events: of } = told;
    lines.push({ text, head: words.head(world, group), weight, events: of, isRest: group.kind === 'rest' });
  }
  return lines;
}

/** Why an order cannot be given, and what can be done instead. */
export function tellRefusal(world: World, refusal: Refusal, language = 'en'): string {
  return languageOf(language).refusals[refusal.code](world, refusal.arguments);
}

/** What kind of problem a file has, by its code; null where the problem's own words are in the language. */
export function tellProblem(code: string, language = 'en'): string | null {
  return languageOf(language).problems?.[code] ?? null;
}

/** What an order does, in one short sentence. */
export function tellOrder(world: World, order: Order, language = 'en'): string {
  const words = languageOf(language).orders;
  return (words[order.kind] as (world: World, order: Order) => string)(world, order);
}

/** What an order can be expected to do: lines with figures, its cost in a sentence, and a warning or null. */
export function tellPreview(
  world: World,
  state: State,
  order: Order,
  preview: Preview,
  language = 'en',
): ToldPreview {
  return previewIn(languageOf(language), world, state, order, preview);
}

/** What an outcome means, as its author wrote it. */
export function tellOutcome(world: World, outcome: OutcomeIndex, language = 'en'): string {
  return languageOf(language).outcome(world, outcome);
}

/** A condition as a sentence; with `met` false, its contrary. */
export function tellCondition(world: World, condition: Condition, language = 'en', met = true): string {
  return languageOf(language).condition(world, condition, met);
}

/** One part of a condition: in words as it was asked, and whether it holds. */
export interface ConditionPart {
  readonly text: string;
  readonly met: boolean;
  /** How deep the part lies: 0 for the parts of the condition itself. */
  readonly depth: number;
}

/**
 * The parts of a condition, each with whether it holds now: the parts of `all` and `any` one by one, `any` under a heading;
 * a single question is one part.
 */
export function tellConditionState(
  world: World,
  state: State,
  condition: Condition,
  language = 'en',
): ConditionPart[] {
  const words = languageOf(language);
  const parts = (asked: Condition, depth: number): ConditionPart[] => {
    const met = holds(world, state, asked);
    if (asked.kind === 'all') return asked.of.flatMap((part) => parts(part, depth));
    if (asked.kind === 'any' && asked.of.length > 1) {
      return [{ text: words.anyOf, met, depth }, ...asked.of.flatMap((part) => parts(part, depth + 1))];
    }
    return [{ text: words.condition(world, asked, true), met, depth }];
  };
  return parts(condition, 0);
}

/** A quantity as a noun phrase: what an aim or a measure reads. */
export function tellQuantity(world: World, quantity: Quantity, language = 'en'): string {
  return languageOf(language).quantity(world, quantity);
}

/** What turned a game, at most three sentences in the order of their dates. `events`: those of the whole game. */
export function causesOf(
  world: World,
  events: readonly GameEvent[],
  outcome: OutcomeIndex,
  language = 'en',
): string[] {
  const words = languageOf(language);
  return findCauses(world, events, outcome, MOST_CAUSES).map((found) =>
    words.cause(world, found.cause, found.round),
  );
}

/** The course of a game in two or three sentences: which places of weight fell to whom and when, and what ended it. */
export function courseOf(
  world: World,
  events: readonly GameEvent[],
  outcome: OutcomeIndex,
  language = 'en',
): string {
  const words = languageOf(language);
  return gatherPlaces(findCauses(world, events, outcome, MOST_CAUSES))
    .map((found) => words.cause(world, found.cause, found.round))
    .join(' ');
}

/** The rounds of what turned a game. */
export function roundsThatTurned(
  world: World,
  events: readonly GameEvent[],
  outcome: OutcomeIndex,
): readonly number[] {
  const rounds = findCauses(world, events, outcome, MOST_CAUSES).map(({ round }) => round);
  return [...new Set(rounds)];
}

/** Asks of an event of a round whether it is what turned the game then; `events`: those of the whole game. */
export function turnsBy(
  world: World,
  events: readonly GameEvent[],
  outcome: OutcomeIndex,
): (round: number, event: GameEvent) => boolean {
  const causes = findCauses(world, events, outcome, MOST_CAUSES);
  return (round, event) => causes.some((found) => found.round === round && isEventOf(found.cause, event));
}

/** The date of a round: "Thursday 5 December 2024" (full), "5 December" (long), "5 Dec" (short). */
export function tellDate(world: World, round: number, language = 'en', style: DateStyle = 'long'): string {
  return languageOf(language).date(momentOf(world, round), style, hasHours(world));
}

/** The last day of a round, told as its date is. */
export function tellLastDay(world: World, round: number, language = 'en', style: DateStyle = 'long'): string {
  return languageOf(language).date(lastDayOf(world, round), style, hasHours(world));
}

/** A round with its date: "Round 4, 8 December". */
export function tellRound(world: World, round: number, language = 'en'): string {
  return languageOf(language).round(round, tellDate(world, round, language));
}

/** A word for a cohesion of 0..100, from "firm" to "broken". */
export function nerve(cohesion: number, language = 'en'): string {
  return languageOf(language).nerve(cohesion);
}

/** A word for a resolve of 0..100, from "determined" to "nearly spent". */
export function will(resolve: number, language = 'en'): string {
  return languageOf(language).will(resolve);
}

/** Words for a supply of 0..100, from "well supplied" to "out of supply". */
export function supplied(supply: number, language = 'en'): string {
  return languageOf(language).supplied(supply);
}

/** A ratio of powers as odds: "1.4 to 1", "1 to 2", "even". */
export function odds(ratio: number, language = 'en'): string {
  return languageOf(language).odds(ratio);
}

/** Words for an opinion of -100..100, from "hostile" to "warm". */
export function opinion(value: number, language = 'en'): string {
  return languageOf(language).opinion(value);
}

/** A page for every rule: what it does, and each of its numbers with default, range, unit and source. */
export function rulePages(language = 'en'): readonly RulePage[] {
  const { rules, numbers } = languageOf(language);
  return pagesOf(rules, numbers);
}

/** What a quantity means, and the parameters that drive it. */
export function explain(name: QuantityName, language = 'en'): Explanation {
  return { ...languageOf(language).explanations[name], parameters: QUANTITIES[name] };
}
