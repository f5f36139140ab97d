// What outlets say, always with who says it: our own voice vouches for none of it.

import { CLAIM_KINDS, NONE, claimAboutOf, claimKindOf } from '../../engine/game.ts';
import type { ClaimKind, GameEvent, World } from '../../engine/game.ts';
import { actor, outlet, place } from './names.ts';
import { CIVILIANS, MEN, count, ofCounted, ofPeople, stopped } from './numbers.ts';

type Clause = (world: World, about: number, at: number, n: number) => string;

function near(world: World, at: number): string {
  return at === NONE ? '' : ` في ${place(world, at)}`;
}

const SAID: { readonly [K in ClaimKind]: Clause } = {
  taken: (world, about, at) => `سيطرة ${actor(world, about)} على ${place(world, at)}`,
  held: (world, about, at) => `بقاء ${place(world, at)} بيد ${actor(world, about)}`,
  losses: (world, about, at, n) => `خسارة ${ofCounted(n, MEN)} من ${actor(world, about)}${near(world, at)}`,
  prisoners: (world, about, at, n) => `أسر ${ofCounted(n, MEN)} من ${actor(world, about)}${near(world, at)}`,
  harm: (world, about, _at, n) => `مقتل أو إصابة ${ofPeople(n, CIVILIANS)} بعمليات ${actor(world, about)}`,
  distance: (world, about, at, n) =>
    `وصول ${actor(world, about)} إلى مسافة ${count(n)} كم من ${place(world, at)}`,
  gaining: (world, about, at) => `تقدّم هجوم مضاد من ${actor(world, about)} قرب ${place(world, at)}`,
};

/** What is claimed, as a clause without its speaker. */
export function claimClause(world: World, packed: number, at: number, n: number): string {
  return SAID[CLAIM_KINDS[claimKindOf(packed)] ?? 'taken'](world, claimAboutOf(packed), at, n);
}

/** A claim with its speaker. */
export function claimed(world: World, e: GameEvent): string {
  const answer = e.kind === 'claim-answered' ? '، رداً' : '';
  return `${outlet(world, e.a)}${answer}: ${claimClause(world, e.b, e.c, e.n)}؛ لم يتحقق من ذلك أحد.`;
}

/** A claim in a list of what was said. */
export function said(world: World, e: GameEvent): string {
  const answer = e.kind === 'claim-answered' ? '، رداً' : '';
  return stopped(`${outlet(world, e.a)}${answer}: ${claimClause(world, e.b, e.c, e.n)}`);
}

const WHAT: { readonly [K in ClaimKind]: (world: World, at: number) => string } = {
  taken: (world, at) => `سقوط ${place(world, at)}`,
  held: (world, at) => `من يمسك ${place(world, at)}`,
  losses: (world, at) => `الخسائر${near(world, at)}`,
  prisoners: (world, at) => `الأسرى${near(world, at)}`,
  harm: () => 'القتلى والمصابين المدنيين',
  distance: (world, at) => `المسافة من ${place(world, at)}`,
  gaining: (world, at) => `هجوم مضاد قرب ${place(world, at)}`,
};

function matter(world: World, e: GameEvent): string {
  return WHAT[CLAIM_KINDS[claimKindOf(e.b)] ?? 'taken'](world, e.c);
}

/** Who settled a claim: an outlet, or a mediator. */
export function judge(world: World, row: number): string {
  return row < world.outlets.count ? outlet(world, row) : actor(world, row - world.outlets.count);
}

/** A claim found right, or wrong. */
export function settled(world: World, e: GameEvent, isRight: boolean): string {
  const found = isRight ? 'تأكيد صحة' : 'نفي';
  return `${judge(world, e.n)}: ${found} قول ${outlet(world, e.a)} في ${matter(world, e)}.`;
}

/** The mediator's own sentence when nothing could be found out. */
export function unsettled(world: World, e: GameEvent): string {
  return `${judge(world, e.n)}: تعذّر الحكم على قول ${outlet(world, e.a)} في ${matter(world, e)}.`;
}
