// Conditions, quantities and causes in words, for outcomes, aims and reports.

import { NONE } from '../../engine/game.ts';
import type { Condition, Quantity, World } from '../../engine/game.ts';
import { hasHours, momentOf } from '../calendar.ts';
import type { Cause } from '../language.ts';
import { nameOf } from '../texts.ts';
import { AR, actor, audience, deal, link, outlet, place, quoted, track, trigger } from './names.ts';
import { PLACES, TIMES, counted, date, decimal, list, stopped } from './numbers.ts';

/** Bounds on a number after its name: "٣٠ أو أقل", and the contrary "أكثر من ٣٠". */
function bounds(atLeast: number, atMost: number, met: boolean): string {
  const low = Number.isFinite(atLeast);
  const high = Number.isFinite(atMost);
  if (low && high) {
    const span = atLeast === atMost ? decimal(atLeast) : `بين ${decimal(atLeast)} و${decimal(atMost)}`;
    return met ? span : `ليس ${span}`;
  }
  if (low) return met ? `${decimal(atLeast)} أو أكثر` : `أقل من ${decimal(atLeast)}`;
  if (high) return met ? `${decimal(atMost)} أو أقل` : `أكثر من ${decimal(atMost)}`;
  return met ? 'معلوم' : 'غير معلوم';
}

/** Bounds on a day after its name. */
function days(world: World, atLeast: number, atMost: number, met: boolean): string {
  const day = (round: number): string => date(momentOf(world, round), 'long', hasHours(world));
  const low = Number.isFinite(atLeast) && atLeast > 1;
  const high = Number.isFinite(atMost);
  if (low && high) {
    const span = atLeast === atMost ? day(atLeast) : `بين ${day(atLeast)} و${day(atMost)}`;
    return met ? span : `ليس ${span}`;
  }
  if (low) return met ? `${day(atLeast)} أو بعده` : `قبل ${day(atLeast)}`;
  if (high) return met ? `${day(atMost)} أو قبله` : `بعد ${day(atMost)}`;
  return met ? 'حلّ' : 'لم يحلّ';
}

function places(world: World, rows: readonly number[]): string {
  if (rows.length <= 4) return list(rows.map((row) => place(world, row)));
  const first = rows.slice(0, 3).map((row) => place(world, row));
  return `${first.join('، ')}، و${counted(rows.length - 3, PLACES)}`;
}

function not(met: boolean): string {
  return met ? '' : 'عدم ';
}

/** A condition as a noun phrase; `met` false gives its contrary. */
export function condition(world: World, asked: Condition, met: boolean): string {
  switch (asked.kind) {
    case 'all':
    case 'any': {
      const parts = asked.of.map((part) => condition(world, part, met));
      const joined = (asked.kind === 'all') === met ? list(parts) : parts.join(' أو ');
      return parts.length === 0 ? 'لا شرط آخر' : joined;
    }
    case 'not':
      return condition(world, asked.of, !met);
    case 'controls':
      return `${not(met)}سيطرة ${actor(world, asked.actor)} على ${
        asked.places.length > 1 ? 'كل من ' : ''
      }${places(world, asked.places)}`;
    case 'linked':
      return `الصلة ${link(world, asked.link)} ${met ? 'مفتوحة' : 'مقطوعة'}`;
    case 'at-war':
      return `${met ? 'حرب' : 'لا حرب'} بين ${actor(world, asked.a)} و${actor(world, asked.b)}`;
    case 'deal':
      return `الاتفاق ${deal(world, asked.deal)} ${met ? 'سارٍ' : 'غير سارٍ'}`;
    case 'measure':
      return measure(world, asked, met);
    case 'resolve':
      return `عزيمة ${actor(world, asked.actor)}: ${bounds(asked.atLeast, asked.atMost, met)}`;
    case 'commitment':
      return `التزام ${actor(world, asked.actor)}: ${bounds(asked.atLeast, asked.atMost, met)}`;
    case 'opinion':
      return `رأي ${audience(world, asked.audience)} في ${actor(world, asked.actor)}: ${bounds(asked.atLeast, asked.atMost, met)}`;
    case 'credit':
      return `رصيد ${actor(world, asked.actor)}: ${bounds(asked.atLeast, asked.atMost, met)}`;
    case 'trust':
      return `الثقة على المسار ${track(world, asked.track)}: ${bounds(asked.atLeast, asked.atMost, met)}`;
    case 'round':
      return `اليوم: ${days(world, asked.atLeast, asked.atMost, met)}`;
    case 'happened':
      return `${not(met)}وقوع ${trigger(world, asked.trigger)}`;
    case 'collapsed':
      return `${not(met)}انهيار ${actor(world, asked.actor)}`;
  }
}

function measure(world: World, asked: Extract<Condition, { kind: 'measure' }>, met: boolean): string {
  const name = quoted(nameOf(world.measures, asked.measure, AR));
  const isDay = world.measures.first[asked.measure] !== null;
  const clause = isDay
    ? days(world, asked.atLeast, asked.atMost, met)
    : bounds(asked.atLeast, asked.atMost, met);
  return `${name}: ${clause}`;
}

/** What must hold before a term can be agreed. */
export function needsOf(world: World, row: number): string {
  const needs = world.terms.needs[row];
  return needs ? condition(world, needs, true) : 'تغيّر الأمور';
}

/** What stands between an actor and a term while it holds. */
export function redLineOf(world: World, row: number, who: number): string {
  const lines = (world.terms.redLines[row] ?? []).filter((line) => line.actor === who);
  return lines.length > 0
    ? lines.map((line) => condition(world, line.when, true)).join(' أو ')
    : 'الأمور على حالها';
}

/** A quantity as a noun phrase. */
export function quantity(world: World, asked: Quantity): string {
  switch (asked.kind) {
    case 'holds':
      return condition(world, asked.condition, true);
    case 'value-held':
      return `حصة ${actor(world, asked.actor)} من قيمة ${places(world, asked.places)}`;
    case 'resolve':
      return `عزيمة ${actor(world, asked.actor)}`;
    case 'commitment':
      return `التزام ${actor(world, asked.actor)}`;
    case 'strength':
      return `حصة من بقي صالحاً للقتال من أفراد ${actor(world, asked.actor)} في البداية`;
    case 'losses':
      return `خسائر ${actor(world, asked.actor)} من الأفراد`;
    case 'displaced':
      return 'البعيدون عن بيوتهم';
    case 'hardship':
      return 'أيام البعد عن البيوت، وتزيد في الطقس القاسي والمأوى المكتظ';
    case 'moved-again':
      return 'من اضطروا إلى الرحيل ثانية من حيث احتموا';
    case 'harmed':
      return asked.actor === NONE
        ? 'المدنيون القتلى والمصابون بفعل الجميع'
        : `المدنيون القتلى والمصابون بعمليات ${actor(world, asked.actor)}`;
    case 'throughput':
      return `سعة الصلة ${link(world, asked.link)}`;
    case 'credit':
      return `مدى الإصغاء إلى كلمة ${actor(world, asked.actor)}`;
    case 'opinion':
      return `رأي ${audience(world, asked.audience)} في ${actor(world, asked.actor)}`;
    case 'bases':
      return `قيمة قواعد ${actor(world, asked.actor)} في الخارج، مستخدمةً أو معادةً إلى الوطن`;
    case 'claims':
      return asked.outlet === NONE ? 'الادعاءات العلنية' : `ادعاءات ${outlet(world, asked.outlet)}`;
    case 'refuted':
      return asked.outlet === NONE
        ? 'حصة الادعاءات العلنية التي تبيّن خطؤها'
        : `حصة ما تبيّن خطؤه من ادعاءات ${outlet(world, asked.outlet)}`;
    case 'credibility':
      return `مصداقية ${outlet(world, asked.outlet)}`;
    case 'trust':
      return `الثقة على المسار ${track(world, asked.track)}`;
    case 'readiness':
      return `قرب الأطراف من الاتفاق ${deal(world, asked.deal)}`;
  }
}

/** One cause of a game's outcome, with its date. */
export function cause(world: World, turned: Cause, round: number): string {
  const when = date(momentOf(world, round), 'long', hasHours(world));
  switch (turned.kind) {
    case 'place':
      return turned.to === NONE
        ? stopped(
            `خسارة ${actor(world, turned.from)} السيطرة على ${place(world, turned.location)} في ${when}`,
          )
        : stopped(`سقوط ${place(world, turned.location)} بيد ${actor(world, turned.to)} في ${when}`);
    case 'places':
      return stopped(
        `سقوط ${list(
          turned.taken.map(
            (each) =>
              `${place(world, each.location)} في ${date(momentOf(world, each.round), 'long', hasHours(world))}`,
          ),
        )} بيد ${actor(world, turned.to)}`,
      );
    case 'held':
      return stopped(
        `هجمات على ${place(world, turned.location)}: ${counted(turned.battles, TIMES)}، آخرها في ${when}؛ ${turned.by === NONE ? 'لم يسقط المكان' : `بقي المكان بيد ${actor(world, turned.by)}`}`,
      );
    case 'collapse':
      return stopped(`انهيار ${actor(world, turned.actor)} في ${when} بعد نفاد العزيمة`);
    case 'link':
      return stopped(`انقطاع الصلة ${link(world, turned.link)} في ${when}`);
    case 'deal':
      return stopped(`سريان الاتفاق ${deal(world, turned.deal)} ابتداءً من ${when}`);
    case 'trigger':
      return stopped(`وقوع ${trigger(world, turned.trigger)} في ${when}`);
  }
}
