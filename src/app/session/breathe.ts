// Long work on the page is done in pieces, so that the page can draw and answer between them.

/** Milliseconds of a frame that go into work which can wait: the rest of its sixteen is for the map. */
const FRAME_SHARE = 8;
/** Milliseconds that a frame is waited for: a page that is not looked at draws none. */
const PATIENCE = 60;

let resumed = -Infinity;

/** Lets the page draw and answer before going on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener(
      'message',
      () => {
        channel.port1.close();
        resumed = performance.now();
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
  if (typeof requestAnimationFrame === 'function' && !document.hidden)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, PATIENCE);
    });
  await breathe();
}

/** Goes on at once, or after the next frame when work has gone on for its share of one since it was last interrupted. */
export async function whenFrameIsSpent(): Promise<void> {
  if (isFrameSpent()) await afterFrame();
}

/** Whether work has gone on for its share of a frame since it was last interrupted. */
export function isFrameSpent(): boolean {
  return performance.now() - resumed > FRAME_SHARE;
}
