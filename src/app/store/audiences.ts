// What those who watch the war think of its actors, as panels show it.

export interface OpinionView {
  readonly actor: number;
  /** -100..100, rounded. */
  readonly value: number;
  readonly word: string;
  /** Points since the start of the game. */
  readonly moved: number;
}

export interface AudienceView {
  readonly name: string;
  readonly about: string;
  /** Of every actor that it has an opinion of, in the scenario's order. */
  readonly opinions: readonly OpinionView[];
}
