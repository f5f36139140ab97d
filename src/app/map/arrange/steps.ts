// Long work in steps, so that frames are drawn in between.

/** What is done between two frames of a long piece of work. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Requests after which a frame may be drawn. */
const stride = 6;

/** Does something for each of some things, with pauses in between. */
export function* throughAll<Thing>(
  things: readonly Thing[],
  act: (thing: Thing, index: number) => void,
): Steps<void> {
  for (const [index, thing] of things.entries()) {
    act(thing, index);
    if (index % stride === stride - 1) yield;
  }
}

/** Does all of it at once. */
export function finish<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
