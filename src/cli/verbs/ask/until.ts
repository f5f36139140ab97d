// `orontes ask DIR until`: until when a change mattered.

import { PARAMETERS, parameterRow } from '../../../engine/game.ts';
import { startRounds, untilTally } from '../../../lab/answers/until.ts';
import { inOrder } from '../../../lab/experiment/errands.ts';
import type { OpenedBatch } from '../../named/batch-folder.ts';
import { untilText } from '../../results/answer-texts.ts';
import { suggestion } from '../../named/nearest.ts';
import { withCrew } from '../../play/crew.ts';
import { wrongUse } from '../../terminal/problem.ts';
import { chooseSeats } from '../../named/seats.ts';
import { nameOf } from '../../terminal/words.ts';
import type { AskOptions, Answered } from './options.ts';
import { cellOf, stretches } from './again.ts';
import { questionOf } from './question.ts';

/** Days on which the change is begun at most. */
const STARTS = 8;

/** Forks the batch's games on one morning after another and begins the change there. */
export async function askUntil(batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  const { world } = batch.loaded;
  const question = questionOf(batch, options.for);
  const rules = new Map(options.rule.map((text) => ruleOf(text)));
  if (rules.size === 0 && Object.keys(options.policy).length === 0)
    throw wrongUse('until asks for a change: --policy actor=policy, --rule name=value, or several of them');
  const chosen = chooseSeats(world, options.policy, 1000);
  if (Object.keys(chosen.programs).length > 0)
    throw wrongUse(
      'until: a program cannot take over a seat in the middle of a game; name a policy or a script',
    );
  const rounds = startRounds(world.calendar.earliestLast, STARTS);
  const counted = untilTally(world, rounds);
  const total = options.runs * (1 + rounds.length);
  const fork = { seats: options.policy, rules: [...rules] };
  const asked = { cells: cellOf(batch), total, scripts: chosen.scripts, ...options };
  const stopped = await withCrew(batch, asked, async (crew, tell) =>
    inOrder(crew, stretches(options.runs, 1, { kind: 'forks', cell: 0, change: fork, rounds }), (reply) => {
      for (const rows of reply) counted.add(rows);
      tell(reply.length * (1 + rounds.length));
    }),
  );
  if (stopped !== null) return stopped;
  const change = [
    ...Object.entries(options.policy).map(
      ([actor, id]) => `${nameOf(world.actors.names[world.actors.ids.indexOf(actor)]!)} by ${id}`,
    ),
    ...options.rule,
  ].join(', ');
  const result = { ...counted.finish(), change, question: question.key };
  return { result, text: untilText(world, result) };
}

/** A number of a rule as `morale.shock=0`. */
function ruleOf(text: string): [number, number] {
  const [, name = '', value = ''] = /^([\w.]+)=(-?[\d.]+)$/.exec(text) ?? [];
  const row = parameterRow(name);
  const parameter = PARAMETERS[row];
  if (!parameter)
    throw wrongUse(
      `--rule takes a number of a rule, such as morale.shock=0, not "${text}"${suggestion(
        name,
        PARAMETERS.map(({ id }) => id),
      )}`,
    );
  const number = Number(value);
  if (!(number >= parameter.low && number <= parameter.high))
    throw wrongUse(
      `--rule ${name} takes a number from ${parameter.low} to ${parameter.high}, not "${value}"`,
    );
  return [row, number];
}
