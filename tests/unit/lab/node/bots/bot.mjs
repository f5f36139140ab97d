// A program for a seat that behaves as it is told: `node bot.mjs MANNER`.
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [, , manner = 'ends', ...rest] = process.argv;

/** @param {number} decision @param {string} order */
const give = (decision, order) =>
  process.stdout.write(`${JSON.stringify({ type: 'order', decision, order })}\n`);

if (manner === 'cannot-start') {
  process.stderr.write('no such luck\n');
  process.exit(3);
}

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (manner === 'notes') appendFileSync(rest[0] ?? '', `${line}\n`);
  if (message.type !== 'decide') continue;
  const { decision, round, legal } = message;
  switch (manner) {
    case 'first':
      give(decision, legal[0]);
      break;
    case 'crashes':
      if (round === 2) process.exit(7);
      give(decision, 'end');
      break;
    case 'stalls':
      if (round !== 2) give(decision, 'end');
      break;
    case 'stalls-for-good':
      if (round === 1) give(decision, 'end');
      break;
    case 'answers-late':
      if (round === 2) setTimeout(() => give(decision, legal[0]), 600);
      else give(decision, 'end');
      break;
    case 'garbage':
      process.stdout.write('good morning\n'.repeat(round === 2 ? 5 : 0));
      if (round !== 2) give(decision, 'end');
      break;
    case 'endless-line':
      process.stdout.write('x'.repeat(200_000));
      break;
    case 'cheats': {
      const foreign = rest[0] ?? '';
      give(decision, round === 2 ? `refit ${foreign}` : 'end');
      break;
    }
    case 'invents':
      give(decision, round === 2 ? 'win the-war' : 'end');
      break;
    default:
      give(decision, 'end');
  }
}
