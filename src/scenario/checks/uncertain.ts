import { PARAMETERS } from '../../engine/game.ts';
import type { Finding } from '../faults.ts';
import type { Path } from '../problem.ts';
import type { Scenario } from '../schema/index.ts';
import type { Check, Context } from './check.ts';

type Draw = Scenario['uncertain'][string];

function* range(path: Path, { low, mode, high, operation }: Draw): Iterable<Finding> {
  if (low > mode || mode > high) {
    const [wrong, end] = low > mode ? (['low', low] as const) : (['high', high] as const);
    const message = `low ${low}, mode ${mode} and high ${high} are not in order: ${wrong} is ${end}`;
    yield { path: [...path, wrong], code: 'uncertain', message, remedy: 'low <= mode <= high was expected' };
  }
  if (operation === 'scale' && low < 0) {
    yield {
      path: [...path, 'low'],
      code: 'uncertain',
      message: `a factor of ${low} would turn values round`,
      remedy: 'a factor from 0 was expected',
    };
  }
}

function* ofRule(path: Path, { rule, actor, operation, low, high }: Draw): Iterable<Finding> {
  if (rule === undefined) {
    yield {
      path: [...path, 'rule'],
      code: 'uncertain',
      message: 'neither a column nor a rule says what is drawn',
      remedy: 'a "column", or a "rule" such as "combat.reach", was expected',
    };
    return;
  }
  if (actor !== undefined) {
    yield {
      path: [...path, 'actor'],
      code: 'uncertain',
      message: 'a number of the rules is the same for every actor',
      remedy: 'take "actor" away',
    };
  }
  const parameter = PARAMETERS.find(({ id }) => id === rule);
  if (parameter === undefined || operation !== 'set') return;
  for (const [end, value] of [
    ['low', low],
    ['high', high],
  ] as const) {
    if (value >= parameter.low && value <= parameter.high) continue;
    const message = `${end} ${value} lies outside the range of ${rule}`;
    yield {
      path: [...path, end],
      code: 'uncertain',
      message,
      remedy: `${parameter.low} to ${parameter.high} was expected`,
    };
  }
}

function* find({ scenario }: Context): Iterable<Finding> {
  for (const [id, draw] of Object.entries(scenario.uncertain)) {
    const path = ['uncertain', id];
    yield* range(path, draw);
    if (draw.column === 'rule') yield* ofRule(path, draw);
    else if (draw.rule !== undefined) {
      yield {
        path: [...path, 'rule'],
        code: 'uncertain',
        message: `the draw is of ${draw.column}, and also of a rule`,
        remedy: 'take one of "column" and "rule" away',
      };
    }
    const actor = draw.actor === undefined ? undefined : scenario.actors[draw.actor];
    if (actor === undefined) continue;
    const needs = draw.column === 'resolve' ? 'ground' : draw.column === 'commitment' ? 'sponsor' : null;
    if (needs !== null && actor[needs] === undefined) {
      const message = `"${draw.actor}" has no ${draw.column}`;
      yield {
        path: [...path, 'actor'],
        code: 'uncertain',
        message,
        remedy: `an actor with a section "${needs}" was expected`,
      };
    }
  }
}

/** Draws with an order to their range, of something that is there. */
export const uncertainCheck: Check = { severity: 'error', check: find };
