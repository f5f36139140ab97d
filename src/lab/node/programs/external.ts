// Seats a program: a policy that asks it for each order. Whatever it does wrong costs it its turn; the game goes on.

import { END, check } from '../../../engine/game.ts';
import type { Order, State, View, World } from '../../../engine/game.ts';
import type { Policy } from '../../../policies/contract.ts';
import {
  beginMessage,
  decideMessage,
  endMessage,
  helloMessage,
  readReply,
  refusedMessage,
} from '../../../policies/protocol/messages.ts';
import { orderText, readOrder } from '../../../scenario/index.ts';
import type { Lapse, Lapses } from '../../games/lapses.ts';
import { startBot, wordsOf } from './bot.ts';
import type { Bot } from './bot.ts';

/** A program that has a seat. */
export interface Program {
  /** Its command line. */
  readonly command: string;
  /** Time for one decision, in milliseconds; the first of its life has START_MS more. */
  readonly limitMs: number;
}

/** How a program is kept. */
export interface Keeping {
  /** The bundled thread that keeps it. */
  readonly thread: URL;
  /** Where its process number stands. */
  readonly slot: Int32Array;
  readonly lapses: Lapses;
}

/** A seated program, with what has to be said between turns. */
export interface SeatedProgram {
  readonly policy: Policy;
  begin(): void;
  end(world: World, state: State): void;
  close(): void;
}

/** Time for the program itself to start, in milliseconds. */
const START_MS = 5_000;
/** Decisions in one turn; who wants more has lost its way. */
const MOST_DECISIONS = 200;
/** Turns lost in one game by being slow or by ending, after which the program is asked no more in it. */
const PATIENCE = 3;

/** Gives a program one actor's seat. It starts with its first turn, and again when it has ended. */
export function seatProgram(program: Program, keeping: Keeping): SeatedProgram {
  return new Seat(program, keeping);
}

class Seat implements SeatedProgram {
  readonly policy: Policy;
  private readonly program: Program;
  private readonly keeping: Keeping;
  private bot: Bot | null = null;
  private actor = -1;
  private games = 0;
  private decision = 0;
  private lost = 0;
  private started = 0;

  constructor(program: Program, keeping: Keeping) {
    this.program = program;
    this.keeping = keeping;
    this.policy = { id: 'external', begin: (world, view) => this.turn(world, view) };
  }

  begin(): void {
    this.games++;
    this.lost = 0;
    this.bot?.tell(JSON.stringify(beginMessage(this.games)));
  }

  end(world: World, state: State): void {
    if (this.actor >= 0) this.bot?.tell(JSON.stringify(endMessage(world, state, this.actor)));
  }

  close(): void {
    this.bot?.close();
    this.bot = null;
  }

  private turn(world: World, view: View): (now: View) => Order {
    this.actor = view.viewer;
    let over = this.lost >= PATIENCE;
    let asked = 0;
    return (now) => {
      if (over || asked++ >= MOST_DECISIONS) return END;
      const order = this.ask(world, now);
      if (order === null) over = true;
      return order ?? END;
    };
  }

  /** The program's next order, or null when it has lost its turn. */
  private ask(world: World, view: View): Order | null {
    const bot = (this.bot ??= this.start(world));
    const decision = ++this.decision;
    const limit = this.program.limitMs + this.started;
    const heard = bot.ask(JSON.stringify(decideMessage(world, view, decision, orderText)), limit, (line) => {
      const reply = readReply(line);
      return reply.kind === 'unreadable' || reply.decision >= decision;
    });
    this.started = 0;
    if (heard.kind === 'gone') {
      this.bot = null;
      return this.lose(view, { kind: 'gone', detail: heard.why });
    }
    if (heard.kind === 'late') return this.lose(view, { kind: 'late', detail: String(limit) });
    const reply = readReply(heard.text);
    if (reply.kind === 'unreadable') return this.lose(view, { kind: 'unreadable', detail: reply.why });
    if (reply.decision !== decision) {
      const detail = `it answers decision ${reply.decision}, asked was ${decision}`;
      return this.lose(view, { kind: 'unreadable', detail });
    }
    const order = readOrder(world, reply.order);
    const refusal = order === null ? null : check(world, view, order);
    if (order !== null && refusal === null) return order;
    bot.tell(JSON.stringify(refusedMessage(world, decision, reply.order, refusal)));
    return this.lose(view, { kind: 'unlawful', order: reply.order.slice(0, 200), refusal });
  }

  private start(world: World): Bot {
    const words = wordsOf(this.program.command) ?? [this.program.command];
    const bot = startBot(this.keeping.thread, words, this.keeping.slot);
    bot.tell(JSON.stringify(helloMessage(world, this.actor, this.program.limitMs)));
    bot.tell(JSON.stringify(beginMessage(Math.max(1, this.games))));
    this.started = START_MS;
    return bot;
  }

  private lose(view: View, what: Wrong): null {
    if (what.kind === 'gone' || what.kind === 'late') this.lost++;
    const lapse: Lapse = { round: view.round[0]!, actor: this.actor, ...what };
    this.keeping.lapses.add(lapse);
    return null;
  }
}

/** A lapse without its turn. */
type Wrong = Lapse extends infer Each ? (Each extends Lapse ? Omit<Each, 'round' | 'actor'> : never) : never;
