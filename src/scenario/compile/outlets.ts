// Outlets as tables.

import { CLAIM_KINDS, NONE } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import { named, textOf } from './names.ts';
import type { Tables } from './names.ts';

/** Delays in days become whole rounds. */
export function compileOutlets({ outlets, row }: Tables, daysPerRound: number): World['outlets'] {
  const rounds = (days: number): number => Math.ceil(days / daysPerRound);
  const numbers = (read: (outlet: (typeof outlets)[number][1]) => number): Float64Array =>
    Float64Array.from(outlets, ([, outlet]) => read(outlet));
  const rows = (read: (outlet: (typeof outlets)[number][1]) => number): Int32Array =>
    Int32Array.from(outlets, ([, outlet]) => read(outlet));
  return {
    ...named(outlets),
    about: outlets.map(([, { about }]) => textOf(about)),
    actor: rows(({ actor }) => (actor === undefined ? NONE : row.actor(actor))),
    credibility: numbers(({ credibility }) => credibility),
    reach: numbers(({ reach }) => reach),
    bias: numbers(({ bias }) => bias),
    falsehood: numbers(({ falsehood }) => falsehood),
    reports: numbers(({ reports }) => reports),
    delay: rows(({ delay }) => rounds(delay)),
    rivals: outlets.map(([, { rivals }]) => rivals.map(row.outlet)),
    answers: numbers(({ answers }) => answers),
    verifies: numbers(({ verifies }) => verifies),
    after: rows(({ after }) => rounds(after)),
    city: rows(({ city }) => (city === undefined ? NONE : row.location(city))),
    kinds: rows(({ kinds }) => kinds.reduce((bits, kind) => bits | (1 << CLAIM_KINDS.indexOf(kind)), 0)),
  };
}
