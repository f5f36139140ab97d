// The page's side of the worker that draws small maps.

import type { Picture, PictureSubject } from '../picture/model.ts';
import { letters } from './letters.ts';
import type { PictureAnswer, PictureAsk } from './pictures-protocol.ts';

const open = letters<PictureAsk, PictureAnswer>(
  () => new Worker(new URL('./pictures.ts', import.meta.url), { type: 'module' }),
  () => true,
  (id, reason) => ({ kind: 'failed', id, reason }),
);

function ask(subject: PictureSubject, listen: (answer: PictureAnswer) => void): number {
  return open.ask((id) => ({ kind: 'draw', id, subject, from: document.baseURI }), listen);
}

/** Asks for a picture; null is heard where it cannot be drawn. Gives what says that nobody waits for it any more. */
export function askForPicture(
  subject: PictureSubject,
  listen: (picture: Picture | null) => void,
): () => void {
  const id = ask(subject, (answer) => listen(answer.kind === 'drawn' ? answer.picture : null));
  return () => open.close({ kind: 'drop', id });
}

/** The picture. Rejects with the reason where it cannot be drawn. */
export function pictureOf(subject: PictureSubject): Promise<Picture> {
  return new Promise((resolve, reject) => {
    ask(subject, (answer) =>
      answer.kind === 'drawn' ? resolve(answer.picture) : reject(new Error(answer.reason)),
    );
  });
}
