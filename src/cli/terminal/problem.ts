// A user's mistake or a negative answer, as one line and an exit code. Anything else that is thrown is a fault of ours.

export const DONE = 0;
export const NEGATIVE = 1;
export const WRONG_USE = 2;
export const FAULT = 70;
export const HUNG_UP = 129;
export const INTERRUPTED = 130;
export const TERMINATED = 143;

/** Ends a verb: `message` goes to standard error in one line, `code` becomes the exit code. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: number;

  constructor(code: typeof NEGATIVE | typeof WRONG_USE, message: string) {
    super(oneLine(message));
    this.code = code;
  }
}

/** A problem of wrong use. */
export function wrongUse(message: string): Problem {
  return new Problem(WRONG_USE, message);
}

/** A text without line breaks. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read or written',
  EPERM: 'it may not be read or written',
  EROFS: 'it lies on a medium that cannot be written',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'part of its path is a file, not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk reports an error',
};

/**
 * What the operating system has against a file, in words; null when the error is not of that kind.
 *
 * @param path the file, for errors that do not name one
 */
export function fileProblem(error: unknown, path?: string): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const reason = FILE_ERRORS[error.code];
  if (!reason) return null;
  const own = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  // A file is written under a passing name first, which says nothing to whoever named it.
  const named = own === undefined || (own.endsWith('.part') && path !== undefined) ? path : own;
  return named === undefined ? reason : `${named}: ${reason}`;
}
