// Battles in English: the result with its reasons, what became of formations, what it cost.

import { BATTLE_RESULTS, LOSS_KINDS, NONE, TERRAINS } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import { sumSides } from '../battles.ts';
import type { BattleSide, BattleSummary } from '../battles.ts';
import type { Backing, BattleGroup, GroundGroup } from '../ground.ts';
import {
  actor,
  actorShort,
  capital,
  does,
  formation,
  formationDoes,
  isPlural,
  lowerFirst,
  place,
  troops,
} from './names.ts';
import { atOdds, count, few, list, spelled } from './numbers.ts';

const LOSSES: { readonly [K in (typeof LOSS_KINDS)[number]]: string } = {
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  dispersed: 'scattered',
  'changed-side': 'changed side',
};
const CAPTURED = LOSS_KINDS.indexOf('captured');
const REPULSED = BATTLE_RESULTS.indexOf('repulsed');

/** Ground that helps a defender, as far as it is worth a word. */
const HELPFUL: { readonly [terrain in (typeof TERRAINS)[number]]?: string } = {
  hill: 'the heights',
  city: 'the built-up ground',
};

/** Odds from which a place counts as hardly defended. */
const UNOPPOSED = 10;
/** Men below which a line of a digest leaves out what a battle cost. */
const FEW = 40;

/** Civilians from which it is said by whose fire they came to harm. */
const MANY = 10;

const NO_BACKING: Backing = { attacker: false, defender: false };

/** Every kind of loss of a side. */
function lossesInFull(world: World, side: BattleSide): string {
  const parts = LOSS_KINDS.map((kind, i) => ({ kind, n: side.losses[i] ?? 0 }))
    .filter((part) => part.n > 0)
    .map((part) => `${count(part.n)} ${LOSSES[part.kind]}`);
  const detail = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return `${actorShort(world, side.actor)} ${count(side.lost)}${detail}`;
}

/** The men a side lost, and how many of them were captured. */
function lossesInShort(world: World, side: BattleSide): string {
  const captured = side.losses[CAPTURED] ?? 0;
  const detail = captured === 0 ? '' : ` (${count(captured)} captured)`;
  return `${actorShort(world, side.actor)} ${count(side.lost)}${detail}`;
}

function costOf(world: World, sides: readonly BattleSide[], short: boolean): string {
  const losing = sides.filter((side) => side.lost > 0);
  const lost = losing.reduce((sum, side) => sum + side.lost, 0);
  if (lost === 0 || (short && lost < FEW)) return '';
  const tell = short ? lossesInShort : lossesInFull;
  return ` Men lost: ${losing.map((side) => tell(world, side)).join('; ')}.`;
}

/** Civilians harmed, and in greater numbers by whose fire. */
function harmOf(battles: readonly BattleSummary[]): string {
  const harmed = battles.reduce((sum, fought) => sum + fought.harmed, 0);
  if (harmed === 0) return '';
  const told = ` ${capital(few(harmed, 'civilian is', 'civilians are'))} killed or hurt`;
  const [only, ...more] = battles;
  if (harmed < MANY || !only || more.length > 0) return `${told}.`;
  const by = only.harmedByAttacker;
  if (by === 0) return `${told}, all by the defenders.`;
  return by === harmed
    ? `${told}, all by the attackers.`
    : `${told}, ${spelled(by)} of them by the attackers.`;
}

/** Who broke, laid down arms, ceased to exist or fell back: one name at most, then numbers. */
function fates(world: World, fought: BattleSummary): string {
  const all = (pick: (side: BattleSide) => readonly number[]): number[] => fought.sides.flatMap(pick);
  const where = fought.retreats.length > 0 && fought.retreats.length <= 2 ? fought.retreats : [];
  const to = where.length === 0 ? '' : ` to ${list(where.map((row) => place(world, row)))}`;
  const clauses: string[] = [];
  const tell = (rows: readonly number[], one: string, many: string): void => {
    const first = rows[0];
    if (first === undefined) return;
    if (rows.length === 1) clauses.push(formationDoes(world, first, one, many));
    else if (rows.length === 2) clauses.push(`${list(rows.map((row) => formation(world, row)))} ${many}`);
    else clauses.push(`${spelled(rows.length)} formations ${many}`);
  };
  tell(
    all((side) => side.surrendered),
    'lays down its arms',
    'lay down their arms',
  );
  tell(
    all((side) => side.dissolved),
    'ceases to exist',
    'cease to exist',
  );
  const broke = all((side) => side.broke);
  const back = to === '' ? ['', ''] : [` and falls back${to}`, ` and fall back${to}`];
  tell(broke, `breaks${back[0]}`, `break${back[1]}`);
  if (clauses.length > 0) {
    const told = clauses.map((clause) => clause.replace(/^The /, 'the '));
    const broken = fought.sides.some((side) => side.actor === fought.defender && side.broke.length > 0);
    return fought.result === REPULSED && broken ? ` Even so, ${list(told)}.` : ` ${capital(list(told))}.`;
  }
  return to === '' ? '' : ` The defenders fall back${to}.`;
}

/** How the attack was helped: its sides and its aircraft. */
function means(fought: BattleSummary, backing: Backing): string {
  const helped = [
    ...(fought.from.length > 1 ? [`from ${spelled(fought.from.length)} sides`] : []),
    ...(backing.attacker && !backing.defender ? ['with air support'] : []),
  ];
  return helped.length === 0 ? '' : `, ${list(helped)}`;
}

/** What helped the defence: the ground and aircraft. */
function shelter(world: World, fought: BattleSummary, backing: Backing): string {
  const ground = HELPFUL[TERRAINS[world.locations.terrain[fought.location] ?? 0] ?? 'open'];
  const helps = [
    ...(ground === undefined ? [] : [ground]),
    ...(backing.defender && !backing.attacker ? ['air support'] : []),
  ];
  const [only] = helps;
  if (only === undefined) return '';
  const one = helps.length === 1 && !isPlural(only);
  return `; ${list(helps)} ${one ? 'helps' : 'help'} the defenders`;
}

function resultOf(world: World, fought: BattleSummary, backing: Backing, again: boolean): string {
  const target = place(world, fought.location);
  const odds = atOdds(fought.odds);
  const who = troops(world, fought.attacker);
  if (fought.taken) {
    const from = fought.defender === NONE ? '' : ` from ${actor(world, fought.defender)}`;
    return fought.odds >= UNOPPOSED
      ? `${who} take ${target}${from} almost unopposed.`
      : `${who} take ${target}${from}, attacking ${odds}${means(fought, backing)}.`;
  }
  const held = fought.defender === NONE ? '' : `, held by ${actor(world, fought.defender)},`;
  const open = again ? `${who} attack ${target} again ${odds}` : `${who} attack ${target}${held} ${odds}`;
  if (fought.result === REPULSED) return `${open} and are repulsed${shelter(world, fought, backing)}.`;
  if (fought.result === 1) return `${open}; the fight ends undecided.`;
  if (fought.result === 2) return `${open} and drive the defenders out.`;
  return `${open}.`;
}

/** A battle in full: the result, who broke, every kind of loss, civilians. */
export function battle(world: World, fought: BattleSummary): string {
  const cost = costOf(world, fought.sides, false);
  return `${resultOf(world, fought, NO_BACKING, false)}${fates(world, fought)}${cost}${harmOf([fought])}`;
}

/** A battle as a line of a digest, with what came before it for the same place that day. */
export function battleLine(world: World, { battle: last, backing, again, earlier }: BattleGroup): string {
  const all = [...earlier, last];
  const fought = {
    ...last,
    sides: sumSides(all),
    retreats: [...new Set(all.flatMap((each) => each.retreats))],
  };
  const others = [...new Set(earlier.map((each) => each.attacker))].filter((row) => row !== last.attacker);
  const before =
    others.length === 0
      ? ''
      : ` ${list(others.map((row) => troops(world, row)))} attacked it earlier in the day.`;
  const cost = costOf(world, fought.sides, true);
  return `${resultOf(world, last, backing, again)}${before}${fates(world, fought)}${cost}${harmOf(all)}`;
}

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times'];

/** A place that changed hands more than once in a day. */
export function contestLine(world: World, told: Extract<GroundGroup, { kind: 'contest' }>): string {
  const changes = told.holders.length - 1;
  const last = told.holders.at(-1) ?? NONE;
  const times = TIMES[changes] ?? `${count(changes)} times`;
  const kept = last === told.holders[0];
  const end =
    last === NONE
      ? 'nobody holds it at the end of the day'
      : `${lowerFirst(does(world, last, 'holds', 'hold'))} it ${kept ? 'again ' : ''}at the end of the day`;
  const changed = `${capital(place(world, told.location))} changes hands ${times}; ${end}.`;
  return `${changed}${costOf(world, sumSides(told.battles), true)}${harmOf(told.battles)}`;
}
