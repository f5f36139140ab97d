// What can be asked for with a question, and what an answer is.

/** What is asked for besides the question; each question knows some of it. */
export interface AskOptions {
  readonly scenario?: string;
  readonly runs: number;
  readonly variant: readonly string[];
  readonly versions?: readonly string[];
  readonly for?: string;
  readonly not?: true;
  readonly by?: number;
  readonly policy: Readonly<Record<string, string>>;
  readonly rule: readonly string[];
  readonly workers: number;
  readonly json?: true;
}

/** Options as the user gave them. */
export type GivenOptions = Omit<AskOptions, 'runs'> & { readonly runs?: number };

/** An answer: what is kept, and how it reads. */
export interface Answered {
  readonly result: unknown;
  readonly text: string;
}
