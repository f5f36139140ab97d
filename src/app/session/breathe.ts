// Long work on the page is done in pieces, so that the page can draw and answer between them.

/** Milliseconds from a frame's begin until which it has room for work that can wait, whatever the map and the panels took of them. */
const FRAME_SHARE = 10;
/** Milliseconds that such work gets of every frame, so that it ends on the slowest machine. */
const LEAST_SHARE = 2;
/** What it gets where no frame is drawn. */
const FREE_SHARE = 8;
/** Milliseconds that a frame is waited for: a page that is not looked at draws none. */
const PATIENCE = 60;

/** When the share of the frame that is on is spent, by performance.now. */
let spentAt = -Infinity;

/** Lets the page draw and answer before going on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener(
      'message',
      () => {
        channel.port1.close();
        spentAt = performance.now() + FREE_SHARE;
        resolve();
      },
      { once: true },
    );
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}

/** Goes on once the next frame has been drawn. */
export async function afterFrame(): Promise<void> {
  const asked = performance.now();
  let began: number | undefined;
  if (typeof requestAnimationFrame === 'function' && !document.hidden)
    began = await new Promise<number | undefined>((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, PATIENCE);
    });
  await breathe();
  if (began === undefined) return;
  /* What the map drew in this frame counts; what kept the frame waiting before it was asked for does not. */
  spentAt = Math.max(Math.max(began, asked) + FRAME_SHARE, performance.now() + LEAST_SHARE);
}

/** Goes on at once, or after the next frame when the share of the frame that is on is spent. */
export async function whenFrameIsSpent(): Promise<void> {
  if (isFrameSpent()) await afterFrame();
}

/** Whether the share of the frame that is on is spent. */
export function isFrameSpent(): boolean {
  return performance.now() > spentAt;
}

/** Work in steps, each so short that nobody waits for it. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Work in steps, done at once. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, in slices of frames. */
export async function inSlices<T>(steps: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await whenFrameIsSpent();
  }
}
