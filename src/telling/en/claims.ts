// What outlets say, always with who says it: our own voice vouches for none of it.

import { CLAIM_KINDS, NONE, claimAboutOf, claimKindOf } from '../../engine/game.ts';
import type { ClaimKind, GameEvent, World } from '../../engine/game.ts';
import { nameOf } from '../texts.ts';
import { actor, capital, does, isPlural, lowerFirst, outlet, outletDoes, owner, place } from './names.ts';
import { count, counted, people } from './numbers.ts';

type Clause = (world: World, about: number, at: number, n: number) => string;

function near(world: World, at: number): string {
  return at === NONE ? '' : ` at ${place(world, at)}`;
}

const SAID: { readonly [K in ClaimKind]: Clause } = {
  taken: (world, about, at) => `${lowerFirst(does(world, about, 'has', 'have'))} taken ${place(world, at)}`,
  held: (world, about, at) =>
    `${lowerFirst(does(world, about, 'still holds', 'still hold'))} ${place(world, at)}`,
  losses: (world, about, at, n) =>
    `${lowerFirst(does(world, about, 'has', 'have'))} lost ${counted(n, 'man', 'men')}${near(world, at)}`,
  prisoners: (world, about, at, n) =>
    `${counted(n, 'man', 'men')} of ${actor(world, about)} ${n === 1 ? 'is' : 'are'} taken prisoner${near(world, at)}`,
  harm: (world, about, _at, n) =>
    `operations of ${actor(world, about)} have killed or hurt ${people(n)} ${n === 1 ? 'civilian' : 'civilians'}`,
  distance: (world, about, at, n) =>
    `${lowerFirst(does(world, about, 'stands', 'stand'))} ${count(n)} km from ${place(world, at)}`,
  gaining: (world, about, at) =>
    `a counter-attack of ${actor(world, about)} gains ground near ${place(world, at)}`,
};

/** What is claimed, as a clause without its speaker. */
export function claimClause(world: World, packed: number, at: number, n: number): string {
  return SAID[CLAIM_KINDS[claimKindOf(packed)] ?? 'taken'](world, claimAboutOf(packed), at, n);
}

/** A claim with its speaker: "The agency says that …". */
export function claimed(world: World, e: GameEvent, verb: readonly [string, string]): string {
  return `${outletDoes(world, e.a, ...verb)} that ${claimClause(world, e.b, e.c, e.n)}; nobody has verified it.`;
}

/** A claim in a list of what was said: "Hill Radio: the Council has taken Bridge." */
export function said(world: World, e: GameEvent): string {
  const name = nameOf(world.outlets, e.a, 'en');
  const answer = e.kind === 'claim-answered' ? ', in answer' : '';
  return `${name}${answer}: ${claimClause(world, e.b, e.c, e.n)}.`;
}

const WHAT: { readonly [K in ClaimKind]: (world: World, at: number) => string } = {
  taken: (world, at) => `the fall of ${place(world, at)}`,
  held: (world, at) => `who holds ${place(world, at)}`,
  losses: (world, at) => `losses${near(world, at)}`,
  prisoners: (world, at) => `prisoners${near(world, at)}`,
  harm: () => 'civilians killed or hurt',
  distance: (world, at) => `the distance from ${place(world, at)}`,
  gaining: (world, at) => `a counter-attack near ${place(world, at)}`,
};

/** What a claim is of, in a few words: "the fall of Hama". */
function matter(world: World, e: GameEvent): string {
  return WHAT[CLAIM_KINDS[claimKindOf(e.b)] ?? 'taken'](world, e.c);
}

/** Who settled a claim: an outlet, or a mediator. */
export function judge(world: World, row: number): string {
  return row < world.outlets.count ? outlet(world, row) : actor(world, row - world.outlets.count);
}

/** "The envoy finds what the agency said of the fall of Hama true." */
export function settled(world: World, e: GameEvent, singular: string, plural: string): string {
  const who = judge(world, e.n);
  return `${capital(who)} ${isPlural(who) ? plural : singular} what ${outlet(world, e.a)} said of ${matter(world, e)}.`;
}

/** The mediator's own sentence when nothing could be found out. */
export function unsettled(world: World, e: GameEvent): string {
  return `${capital(judge(world, e.n))} cannot say whether ${owner(outlet(world, e.a))} word on ${matter(world, e)} is right.`;
}
