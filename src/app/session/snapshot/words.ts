// The telling as the session uses it: sentences for snapshots, in the language of the page.

import { t } from 'i18next';
import { EVENTS, NONE } from '../../../engine/game.ts';
import type { GameEvent, Order, Preview, Refusal, State, World } from '../../../engine/game.ts';
import {
  claimsIn,
  digest,
  digestSteps,
  nerve,
  supplied,
  tellClaim,
  tellDate,
  tellJudge,
  tellOrder,
  tellPreview,
  tellRefusal,
  will,
} from '../../../telling/index.ts';
import type { DateStyle, DigestLine } from '../../../telling/index.ts';
import type { Figure, NewsLine } from '../../store/model.ts';

/** Lines of a digest. */
const DIGEST_LINES = 7;
/** Lines of a day's full news; no day has more that is worth a line. */
const NEWS_LINES = 60;

/** The first number of an event that means an actor (or a formation of one) or a place. */
function subject(world: World, event: GameEvent | undefined, meaning: 'actor' | 'location'): number {
  if (!event) return NONE;
  const numbers = [event.a, event.b, event.c, event.n];
  for (const [index, argument] of EVENTS[event.kind].entries()) {
    const number = numbers[index] ?? NONE;
    if (argument === meaning) return number;
    /* What is sent is the doing of who sends it. */
    if (event.kind === 'reinforcement-sent' && argument === 'formation') continue;
    if (argument === 'formation' && meaning === 'actor') return world.formations.actor[number] ?? NONE;
  }
  return NONE;
}

/** A line of a digest with what it is about: whose doing, and where where that is one place. */
function newsLine(world: World, line: DigestLine, key: string, weight: NewsLine['weight']): NewsLine {
  if (line.isRest) return { key, text: line.text, head: null, actor: NONE, place: NONE, weight };
  const first = line.events.find((event) => subject(world, event, 'location') !== NONE) ?? line.events[0];
  const alike = new Set(line.events.map((event) => subject(world, event, 'location')));
  return {
    key,
    text: line.text,
    head: line.head,
    actor: subject(world, first, 'actor'),
    place:
      alike.size === 1 || (first?.kind.startsWith('battle') && !line.text.includes('\n'))
        ? subject(world, first, 'location')
        : NONE,
    weight,
  };
}

/** The news of a day's events, the weightiest first, line by line. */
export function* linesOf(
  world: World,
  events: readonly GameEvent[],
  key: string,
  language: string,
): Generator<undefined, readonly NewsLine[], undefined> {
  return (yield* digestSteps(world, events, { limit: NEWS_LINES, language })).map((line, index) =>
    newsLine(world, line, `${key}-${index}`, index < DIGEST_LINES ? 'main' : 'other'),
  );
}

/** What came of an order at once: a line or two. */
export function resultsOf(world: World, events: readonly GameEvent[], language: string): readonly string[] {
  const telling = events.filter((event) => !QUIET.has(event.kind));
  if (telling.length === 0) return [];
  return digest(world, telling, { limit: 3, language }).map((line) => line.text);
}

/** Events that only say again what the order's own sentence says. */
const QUIET: ReadonlySet<GameEvent['kind']> = new Set([
  'formation-moved',
  'stance-set',
  'formation-refitted',
  'struck-place',
  'struck-route',
  'shipment-sent',
  'reinforcement-sent',
  'commitment-set',
  'pressed',
  'help-asked',
  'deal-proposed',
  'deal-accepted',
  'deal-rejected',
]);

/** What is to be known of an order before it is given. */
export function previewWords(
  world: World,
  state: State,
  order: Order,
  preview: Preview,
  language: string,
): {
  readonly figures: readonly Figure[];
  readonly sentences: readonly string[];
  readonly risks: readonly string[];
  /** The first of them where there is little room; null for none. */
  readonly risk: string | null;
} {
  // A strike's people stand large on the card of themselves.
  const aboutPeople = preview.kind === 'strike';
  const told = tellPreview(world, state, order, preview, language);
  return {
    figures: told.lines
      .filter(({ quantity }) => !(aboutPeople && quantity === 'harmed'))
      .map(({ label, value, help }) => ({ label, text: value, help })),
    sentences: [told.cost].filter(Boolean),
    risks: told.warning && !aboutPeople ? [told.warning] : [],
    risk: aboutPeople ? null : told.brief,
  };
}

/** An order as a sentence; with the state that it is given in, a claim that it names in its own words. */
export function orderSentence(world: World, order: Order, language: string, state?: State): string {
  if (order.kind === 'verify' && state) {
    const row = claimsIn(world, state).find((claim) => claim.number === order.claim);
    if (row)
      return t('orders.verify', {
        outlet: tellJudge(world, row.outlet, language),
        claim: tellClaim(world, row, language),
      });
  }
  return tellOrder(world, order, language);
}

/** Why an order is not possible, as a sentence. */
export function refusalSentence(world: World, refusal: Refusal, language: string): string {
  return tellRefusal(world, refusal, language);
}

/** The date of a round. */
export function dateOf(world: World, round: number, style: DateStyle, language: string): string {
  return tellDate(world, round, language, style);
}

/** A word for cohesion. */
export function nerveWord(cohesion: number, language: string): string {
  return nerve(cohesion, language);
}

/** A word for resolve or commitment. */
export function willWord(resolve: number, language: string): string {
  return will(resolve, language);
}

/** A word for supply. */
export function suppliedWord(supply: number, language: string): string {
  return supplied(supply, language);
}

/** What happened, in at most seven lines, line by line; `before` are the events of the day before. */
export function* digestOf(
  world: World,
  events: readonly GameEvent[],
  before: readonly GameEvent[],
  viewer: number,
  language: string,
): Generator<undefined, readonly NewsLine[], undefined> {
  if (events.length === 0) return [];
  const seat = viewer === NONE ? null : viewer;
  const options = { viewer: seat, limit: DIGEST_LINES, language, before, together: true };
  return (yield* digestSteps(world, events, options)).map((line, index) =>
    newsLine(world, line, `digest-${index}`, 'main'),
  );
}
