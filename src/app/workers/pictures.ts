// The worker that draws small maps, one after the other in the order of their questions.

import { drawPicture } from '../picture/draw.ts';
import type { PictureAnswer, PictureAsk } from './pictures-protocol.ts';

type Draw = Extract<PictureAsk, { kind: 'draw' }>;

const waiting = new Map<number, Draw>();
let isDrawing = false;

async function answerTo({ id, subject, from }: Draw): Promise<PictureAnswer> {
  try {
    return { kind: 'drawn', id, picture: await drawPicture(subject, from) };
  } catch (error) {
    return { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Draws what waits longest, and comes back for the rest when what was dropped meanwhile has been heard. */
async function drawNext(): Promise<void> {
  const [next] = waiting.values();
  if (next === undefined) {
    isDrawing = false;
    return;
  }
  waiting.delete(next.id);
  postMessage(await answerTo(next));
  setTimeout(drawNext);
}

addEventListener('message', ({ data }: MessageEvent<PictureAsk>) => {
  if (data.kind === 'drop') {
    waiting.delete(data.id);
    return;
  }
  waiting.set(data.id, data);
  if (isDrawing) return;
  isDrawing = true;
  setTimeout(drawNext);
});
