// Conditions, quantities and causes in words, for outcomes, aims and reports.

import { NONE } from '../../engine/game.ts';
import type { Condition, Quantity, World } from '../../engine/game.ts';
import { hasHours, momentOf } from '../calendar.ts';
import type { Cause } from '../language.ts';
import { nameOf } from '../texts.ts';
import {
  actor,
  actorIts,
  audience,
  capital,
  deal,
  does,
  joins,
  link,
  lowerFirst,
  outlet,
  owner,
  place,
  quoted,
  track,
} from './names.ts';
import { count, counted, date, decimal, list } from './numbers.ts';

/** Bounds on a number as a clause: "is 30 or less", and its contrary "is more than 30". */
function bounds(atLeast: number, atMost: number, met: boolean): string {
  const low = Number.isFinite(atLeast);
  const high = Number.isFinite(atMost);
  if (low && high) {
    const span = atLeast === atMost ? decimal(atLeast) : `between ${decimal(atLeast)} and ${decimal(atMost)}`;
    return met ? `is ${span}` : `is not ${span}`;
  }
  if (low) return met ? `is ${decimal(atLeast)} or more` : `is less than ${decimal(atLeast)}`;
  if (high) return met ? `is ${decimal(atMost)} or less` : `is more than ${decimal(atMost)}`;
  return met ? 'is known' : 'is not known';
}

/** Bounds on a day as a clause: "is 4 May or later", and its contrary "is before 4 May". */
function days(world: World, atLeast: number, atMost: number, met: boolean): string {
  const day = (round: number): string => date(momentOf(world, round), 'long', hasHours(world));
  const low = Number.isFinite(atLeast) && atLeast > 1;
  const high = Number.isFinite(atMost);
  if (low && high) {
    const span = atLeast === atMost ? day(atLeast) : `between ${day(atLeast)} and ${day(atMost)}`;
    return met ? `is ${span}` : `is not ${span}`;
  }
  if (low) return met ? `is ${day(atLeast)} or later` : `is before ${day(atLeast)}`;
  if (high) return met ? `is ${day(atMost)} or earlier` : `is after ${day(atMost)}`;
  return met ? 'has come' : 'has not come';
}

function places(world: World, rows: readonly number[]): string {
  if (rows.length <= 4) return list(rows.map((row) => place(world, row)));
  const first = rows.slice(0, 3).map((row) => place(world, row));
  return `${first.join(', ')} and ${count(rows.length - 3)} more`;
}

/** A condition as a clause without capital and stop; `met` false gives its contrary. */
export function condition(world: World, asked: Condition, met: boolean): string {
  const say = (singular: string, plural: string, row: number): string =>
    lowerFirst(does(world, row, singular, plural));
  switch (asked.kind) {
    case 'all':
    case 'any': {
      const parts = asked.of.map((part) => condition(world, part, met));
      const joined = (asked.kind === 'all') === met ? list(parts) : parts.join(' or ');
      return parts.length === 0 ? 'nothing more is asked' : joined;
    }
    case 'not':
      return condition(world, asked.of, !met);
    case 'controls':
      return `${met ? say('holds', 'hold', asked.actor) : say('does not hold', 'do not hold', asked.actor)} ${
        asked.places.length > 1 ? 'all of ' : ''
      }${places(world, asked.places)}`;
    case 'linked':
      return linked(world, asked.link, met);
    case 'at-war':
      return `${actor(world, asked.a)} and ${actor(world, asked.b)} are ${met ? '' : 'not '}at war`;
    case 'deal':
      return `the deal ${deal(world, asked.deal)} is ${met ? '' : 'not '}in force`;
    case 'measure':
      return measure(world, asked, met);
    case 'resolve':
      return `${owner(actor(world, asked.actor))} resolve ${bounds(asked.atLeast, asked.atMost, met)}`;
    case 'commitment':
      return `${owner(actor(world, asked.actor))} commitment ${bounds(asked.atLeast, asked.atMost, met)}`;
    case 'opinion':
      return `${owner(audience(world, asked.audience))} opinion of ${actor(world, asked.actor)} ${bounds(asked.atLeast, asked.atMost, met)}`;
    case 'credit':
      return `the credit of ${actor(world, asked.actor)} ${bounds(asked.atLeast, asked.atMost, met)}`;
    case 'trust':
      return `trust along the track ${track(world, asked.track)} ${bounds(asked.atLeast, asked.atMost, met)}`;
    case 'round':
      return `the day ${days(world, asked.atLeast, asked.atMost, met)}`;
    case 'happened':
      return `${quoted(nameOf(world.triggers, asked.trigger, 'en'))} has ${met ? '' : 'not '}happened`;
    case 'collapsed':
      return `${met ? say('has', 'have', asked.actor) : say('has not', 'have not', asked.actor)} collapsed`;
  }
}

function measure(world: World, asked: Extract<Condition, { kind: 'measure' }>, met: boolean): string {
  const name = quoted(nameOf(world.measures, asked.measure, 'en'));
  const isDay = world.measures.first[asked.measure] !== null;
  const clause = isDay
    ? days(world, asked.atLeast, asked.atMost, met)
    : bounds(asked.atLeast, asked.atMost, met);
  return `${name} ${clause}`;
}

/** What must hold before a term can be agreed, as a clause. */
export function needsOf(world: World, row: number): string {
  const needs = world.terms.needs[row];
  return needs ? condition(world, needs, true) : 'things change';
}

/** What stands between an actor and a term while it holds, as a clause. */
export function redLineOf(world: World, row: number, who: number): string {
  const lines = (world.terms.redLines[row] ?? []).filter((line) => line.actor === who);
  return lines.length > 0
    ? lines.map((line) => condition(world, line.when, true)).join(' or ')
    : 'things stand so';
}

/** A quantity as a noun phrase. */
export function quantity(world: World, asked: Quantity): string {
  switch (asked.kind) {
    case 'holds':
      return `whether ${condition(world, asked.condition, true)}`;
    case 'value-held':
      return `share of the value of ${places(world, asked.places)} held by ${actor(world, asked.actor)}`;
    case 'resolve':
      return `resolve of ${actor(world, asked.actor)}`;
    case 'commitment':
      return `commitment of ${actor(world, asked.actor)}`;
    case 'strength':
      return `share of ${owner(actor(world, asked.actor))} starting men who are still fit`;
    case 'losses':
      return `men lost by ${actor(world, asked.actor)}`;
    case 'displaced':
      return 'people away from home';
    case 'hardship':
      return 'person-days away from home, more in hard weather and crowded shelter';
    case 'moved-again':
      return 'people who had to move on from where they had found shelter';
    case 'harmed':
      return asked.actor === NONE
        ? 'civilians killed or hurt by everybody'
        : `civilians killed or hurt by operations of ${actor(world, asked.actor)}`;
    case 'throughput':
      return `capacity of the link ${link(world, asked.link)}`;
    case 'credit':
      return `how far the word of ${actor(world, asked.actor)} is listened to`;
    case 'opinion':
      return `${owner(audience(world, asked.audience))} opinion of ${actor(world, asked.actor)}`;
    case 'bases':
      return `worth of the bases abroad of ${actor(world, asked.actor)} in use, or brought home`;
    case 'claims':
      return asked.outlet === NONE
        ? 'claims made in public'
        : `claims made by ${outlet(world, asked.outlet)}`;
    case 'refuted':
      return asked.outlet === NONE
        ? 'share of public claims found false'
        : `share of the claims of ${outlet(world, asked.outlet)} found false`;
    case 'credibility':
      return `how far ${outlet(world, asked.outlet)} is believed`;
    case 'trust':
      return `trust along the track ${track(world, asked.track)}`;
    case 'readiness':
      return `how near its parties are to the deal ${deal(world, asked.deal)}`;
  }
}

/** One cause of a game's outcome, with its date. */
export function cause(world: World, turned: Cause, round: number): string {
  const when = date(momentOf(world, round), 'long', hasHours(world));
  switch (turned.kind) {
    case 'place':
      return turned.to === NONE
        ? `${capital(place(world, turned.location))} was lost by ${actor(world, turned.from)} on ${when}.`
        : `${capital(place(world, turned.location))} fell to ${actor(world, turned.to)} on ${when}.`;
    case 'places':
      return `${does(world, turned.to, 'took', 'took')} ${list(
        turned.taken.map(
          (each) =>
            `${place(world, each.location)} on ${date(momentOf(world, each.round), 'long', hasHours(world))}`,
        ),
      )}.`;
    case 'held':
      return `${capital(place(world, turned.location))} was attacked ${turned.battles === 2 ? 'twice' : counted(turned.battles, 'time', 'times')}, last on ${when}, and ${turned.by === NONE ? 'did not fall' : `stayed with ${actor(world, turned.by)}`}.`;
    case 'collapse':
      return `${does(world, turned.actor, 'collapsed', 'collapsed')} on ${when}; ${actorIts(world, turned.actor)} will to go on was spent.`;
    case 'link':
      return linkCut(world, turned.link, when);
    case 'deal':
      return `The deal ${deal(world, turned.deal)} came into force on ${when}.`;
    case 'trigger':
      return `${quoted(nameOf(world.triggers, turned.trigger, 'en'))} happened on ${when}.`;
  }
}

/** A link's state as a clause. */
function linked(world: World, row: number, met: boolean): string {
  const both = joins(world, row);
  if (both) return `${met ? 'an' : 'no'} open way joins ${both}`;
  return `the link ${link(world, row)} is ${met ? 'open' : 'cut'}`;
}

function linkCut(world: World, row: number, when: string): string {
  const both = joins(world, row);
  return both
    ? `From ${when} no open way joined ${both}.`
    : `The link ${link(world, row)} was cut on ${when}.`;
}
