// The thread that keeps a program which plays a seat: it passes lines on, while the thread that plays waits for them.

import { spawn } from 'node:child_process';
import { workerData } from 'node:worker_threads';
import { LONGEST_LINE } from '../../../policies/protocol/messages.ts';
import type { BotSetting, FromBot, ToBot } from './bot.ts';

/** Last words of a program that are kept for the message about its end, in characters. */
const LAST_WORDS = 300;
/** Time that a program has to end by itself once its input is closed. */
const FAREWELL_MS = 300;

const { words, port, bell, process: slot } = workerData as BotSetting;
const [file = '', ...args] = words;
const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
if (child.pid !== undefined) slot[0] = child.pid;

/** Only while an answer is waited for are lines passed on: a program may chatter as it likes. */
let question = 0;
let unread = '';
let lastWords = '';
let ended = false;

function post(message: FromBot): void {
  port.postMessage(message);
  Atomics.add(bell, 0, 1);
  Atomics.notify(bell, 0);
}

function end(why: string): void {
  if (ended) return;
  ended = true;
  slot[0] = 0;
  const said = lastWords.trim().split('\n').at(-1);
  post({ kind: 'gone', why: said ? `${why}; its last words were: ${said}` : why });
  port.close();
}

child.on('error', (error) => end(`it cannot be started (${error.message})`));
child.on('close', (code, signal) => end(signal ? `it was ended by ${signal}` : `it ended with code ${code}`));
child.stdin.on('error', () => undefined);
child.stderr
  .setEncoding('utf8')
  .on('data', (text: string) => (lastWords = (lastWords + text).slice(-LAST_WORDS)));
child.stdout.setEncoding('utf8').on('data', (text: string) => {
  const lines = (unread + text).split('\n');
  unread = lines.pop() ?? '';
  for (const line of lines)
    if (question > 0 && line.trim() !== '') post({ kind: 'line', text: line, question });
  if (unread.length <= LONGEST_LINE) return;
  unread = '';
  lastWords = 'a line that does not end';
  child.kill('SIGKILL');
});

port.on('message', (message: ToBot) => {
  if (message.kind === 'say') {
    question = message.question;
    child.stdin.write(`${message.text}\n`);
    return;
  }
  if (message.kind === 'answered') {
    question = 0;
    return;
  }
  child.stdin.end();
  setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS).unref();
});
