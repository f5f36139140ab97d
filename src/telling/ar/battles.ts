// Battles in Arabic: the result with its reasons, what became of formations, what it cost.

import { BATTLE_RESULTS, LOSS_KINDS, NONE, TERRAINS } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import { sumSides } from '../battles.ts';
import type { BattleSide, BattleSummary } from '../battles.ts';
import type { Backing, BattleGroup, GroundGroup } from '../ground.ts';
import { actor, actorShort, formation, place, troops } from './names.ts';
import {
  CIVILIANS,
  FORMATIONS,
  TIMES,
  atOdds,
  count,
  list,
  ofCounted,
  stopped,
  together,
} from './numbers.ts';

const LOSSES: { readonly [K in (typeof LOSS_KINDS)[number]]: string } = {
  killed: 'قتلى',
  wounded: 'جرحى',
  captured: 'أسرى',
  dispersed: 'متفرقون',
  'changed-side': 'غيّروا الصف',
};
const CAPTURED = LOSS_KINDS.indexOf('captured');
const REPULSED = BATTLE_RESULTS.indexOf('repulsed');

/** Ground that helps a defender, as far as it is worth a word. */
const HELPFUL: { readonly [terrain in (typeof TERRAINS)[number]]?: string } = {
  hill: 'المرتفعات',
  city: 'العمران',
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
    .map((part) => `${LOSSES[part.kind]} ${count(part.n)}`);
  const detail = parts.length === 0 ? '' : ` (${parts.join('، ')})`;
  return `${actorShort(world, side.actor)} ${count(side.lost)}${detail}`;
}

/** The men a side lost, and how many of them were captured. */
function lossesInShort(world: World, side: BattleSide): string {
  const captured = side.losses[CAPTURED] ?? 0;
  const detail = captured === 0 ? '' : ` (منهم أسرى ${count(captured)})`;
  return `${actorShort(world, side.actor)} ${count(side.lost)}${detail}`;
}

function costOf(world: World, sides: readonly BattleSide[], short: boolean): string {
  const losing = sides.filter((side) => side.lost > 0);
  const lost = losing.reduce((sum, side) => sum + side.lost, 0);
  if (lost === 0 || (short && lost < FEW)) return '';
  const tell = short ? lossesInShort : lossesInFull;
  return stopped(`خسائر الأفراد: ${losing.map((side) => tell(world, side)).join('؛ ')}`);
}

/** Civilians harmed, and in greater numbers by whose fire. */
function harmOf(battles: readonly BattleSummary[]): string {
  const harmed = battles.reduce((sum, fought) => sum + fought.harmed, 0);
  if (harmed === 0) return '';
  const told = `مقتل أو إصابة ${ofCounted(harmed, CIVILIANS)}`;
  const [only, ...more] = battles;
  if (harmed < MANY || !only || more.length > 0) return `${told}.`;
  const by = only.harmedByAttacker;
  if (by === 0) return `${told}، كلهم بنيران المدافعين.`;
  return by === harmed ? `${told}، كلهم بنيران المهاجمين.` : `${told}، منهم بنيران المهاجمين ${count(by)}`;
}

/** Who broke, laid down arms, ceased to exist or fell back: one name or two, then numbers. */
function fates(world: World, fought: BattleSummary): string {
  const all = (pick: (side: BattleSide) => readonly number[]): number[] => fought.sides.flatMap(pick);
  const where = fought.retreats.length > 0 && fought.retreats.length <= 2 ? fought.retreats : [];
  const to = where.length === 0 ? '' : ` إلى ${list(where.map((row) => place(world, row)))}`;
  const clauses: string[] = [];
  const tell = (rows: readonly number[], what: string, after = ''): void => {
    if (rows.length === 0) return;
    const who =
      rows.length <= 2 ? list(rows.map((row) => formation(world, row))) : ofCounted(rows.length, FORMATIONS);
    clauses.push(`${what} ${who}${after}`);
  };
  tell(
    all((side) => side.surrendered),
    'استسلام',
  );
  tell(
    all((side) => side.dissolved),
    'انتهاء وجود',
  );
  tell(
    all((side) => side.broke),
    'انكسار',
    to === '' ? '' : ` والتراجع${to}`,
  );
  if (clauses.length > 0) {
    const broken = fought.sides.some((side) => side.actor === fought.defender && side.broke.length > 0);
    const even = fought.result === REPULSED && broken ? 'ومع ذلك: ' : '';
    return `${even}${clauses.join('؛ ')}.`;
  }
  return to === '' ? '' : `تراجع المدافعين${to}.`;
}

/** How the attack was helped: its sides and its aircraft. */
function means(fought: BattleSummary, backing: Backing): string {
  const helped = [
    ...(fought.from.length > 1
      ? [fought.from.length === 2 ? 'من جهتين' : `من ${count(fought.from.length)} جهات`]
      : []),
    ...(backing.attacker && !backing.defender ? ['بإسناد جوي'] : []),
  ];
  return helped.length === 0 ? '' : `، ${helped.join('، ')}`;
}

/** What helped the defence: the ground and aircraft. */
function shelter(world: World, fought: BattleSummary, backing: Backing): string {
  const ground = HELPFUL[TERRAINS[world.locations.terrain[fought.location] ?? 0] ?? 'open'];
  const helps = [
    ...(ground === undefined ? [] : [ground]),
    ...(backing.defender && !backing.attacker ? ['الإسناد الجوي'] : []),
  ];
  return helps.length === 0 ? '' : `؛ مما أعان المدافعين: ${list(helps)}`;
}

function resultOf(world: World, fought: BattleSummary, backing: Backing, again: boolean): string {
  const target = place(world, fought.location);
  const odds = atOdds(fought.odds);
  const who = troops(world, fought.attacker);
  if (fought.taken) {
    const passes =
      fought.defender === NONE
        ? `سيطرة ${who} على ${target}`
        : `انتقال السيطرة على ${target} من ${actor(world, fought.defender)} إلى ${who}`;
    return fought.odds >= UNOPPOSED
      ? `${passes} بلا مقاومة تُذكر.`
      : stopped(`${passes} بعد هجوم ${odds}${means(fought, backing)}`);
  }
  const held = fought.defender === NONE || again ? '' : ` (بيد ${actor(world, fought.defender)})`;
  const attack = `هجوم ${again ? 'جديد من ' : ''}${who} على ${target}${held} ${odds}`;
  if (fought.result === REPULSED) return `${attack}، وقد صُدّ${shelter(world, fought, backing)}.`;
  if (fought.result === 1) return `${attack}؛ انتهى القتال بلا حسم.`;
  if (fought.result === 2) return `${attack}؛ أُخرج المدافعون.`;
  return stopped(attack);
}

/** A battle in full: the result, who broke, every kind of loss, civilians. */
export function battle(world: World, fought: BattleSummary): string {
  const cost = costOf(world, fought.sides, false);
  return together(resultOf(world, fought, NO_BACKING, false), fates(world, fought), cost, harmOf([fought]));
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
    others.length === 0 ? '' : `سبقه في اليوم نفسه هجوم من ${list(others.map((row) => troops(world, row)))}.`;
  const cost = costOf(world, fought.sides, true);
  return together(resultOf(world, last, backing, again), before, fates(world, fought), cost, harmOf(all));
}

/** A place that changed hands more than once in a day. */
export function contestLine(world: World, told: Extract<GroundGroup, { kind: 'contest' }>): string {
  const changes = told.holders.length - 1;
  const last = told.holders.at(-1) ?? NONE;
  const end =
    last === NONE
      ? 'ليست بيد أحد في نهاية اليوم'
      : `هي في نهاية اليوم ${last === told.holders[0] ? 'من جديد ' : ''}بيد ${actor(world, last)}`;
  const changed = `انتقلت السيطرة على ${place(world, told.location)} ${ofCounted(changes, TIMES)}؛ و${end}.`;
  return together(changed, costOf(world, sumSides(told.battles), true), harmOf(told.battles));
}
