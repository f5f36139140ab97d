// A program that is spoken to in lines, and waited for without giving up the thread: the games' one loop knows no promises.

import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

/** What the thread that keeps the program is given. */
export interface BotSetting {
  /** The program and its arguments. */
  readonly words: readonly string[];
  readonly port: MessagePort;
  /** Rung with every message of the thread. */
  readonly bell: Int32Array;
  /** The process number of the program, 0 while there is none. */
  readonly process: Int32Array;
}

/** What is said to the thread. */
export type ToBot =
  /** `question` counts what is asked; 0 for what needs no answer. */
  | { readonly kind: 'say'; readonly text: string; readonly question: number }
  | { readonly kind: 'answered' }
  | { readonly kind: 'close' };

/** What the thread says. */
export type FromBot =
  /** A line, and the question that was open when it came. */
  | { readonly kind: 'line'; readonly text: string; readonly question: number }
  | { readonly kind: 'gone'; readonly why: string };

/** An answer, or why there is none. */
export type Heard = FromBot | { readonly kind: 'late' };

/** A program at work. */
export interface Bot {
  /** Says something that needs no answer. */
  tell(text: string): void;
  /** Asks and waits for the first line that `fits`, at most so many milliseconds; other lines are passed over. */
  ask(text: string, limitMs: number, fits: (line: string) => boolean): Heard;
  close(): void;
}

/**
 * Starts a program.
 *
 * @param thread the bundled src/lab/node/programs/bot-thread.ts
 * @param slot where its process number is kept, for whoever ends it when this thread cannot
 */
export function startBot(thread: URL, words: readonly string[], slot: Int32Array): Bot {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const { port1: own, port2: port } = new MessageChannel();
  const setting: BotSetting = { words, port, bell, process: slot };
  const keeper = new Worker(thread, { workerData: setting, transferList: [port] });
  keeper.unref();
  own.unref();
  let questions = 0;
  const say = (message: ToBot): void => own.postMessage(message);

  function listen(until: number, question: number, fits: (line: string) => boolean): Heard {
    for (;;) {
      const rung = Atomics.load(bell, 0);
      for (let got = receiveMessageOnPort(own); got; got = receiveMessageOnPort(own)) {
        const message = got.message as FromBot;
        if (message.kind === 'gone') return message;
        if (message.question === question && fits(message.text)) return message;
      }
      const left = until - performance.now();
      if (left <= 0) return { kind: 'late' };
      Atomics.wait(bell, 0, rung, left);
    }
  }

  return {
    tell: (text) => say({ kind: 'say', text, question: 0 }),
    ask(text, limitMs, fits) {
      const before = listen(0, ++questions, fits);
      if (before.kind === 'gone') return before;
      say({ kind: 'say', text, question: questions });
      const heard = listen(performance.now() + limitMs, questions, fits);
      say({ kind: 'answered' });
      return heard;
    },
    close: () => say({ kind: 'close' }),
  };
}

/** The words of a command, parted at spaces outside quotes; null when a quote is left open. */
export function wordsOf(command: string): string[] | null {
  const words: string[] = [];
  const pattern = /\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?=\s|$)/gy;
  let at = 0;
  for (let match = pattern.exec(command); match; match = pattern.exec(command)) {
    words.push(match[1] ?? match[2] ?? match[3] ?? '');
    at = pattern.lastIndex;
  }
  return command.slice(at).trim() === '' ? words : null;
}
