// What is wrong with a document, where, and what would put it right.

/** A place in a file; lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

export interface Problem extends Place {
  /** JSON pointer into the merged document, e.g. `/formations/first-guard/at`; empty for the whole. */
  readonly path: string;
  /** A document with an error is not played; a warning is advice. */
  readonly severity: Severity;
  /** Stable name of the kind of problem, e.g. `unknown-id`. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** What was expected or what to do, with the nearest known name; empty when the message says it all. */
  readonly remedy: string;
}

/** The steps from the top of a document to one of its values. */
export type Path = readonly (string | number)[];

/** A path as a JSON pointer (RFC 6901). */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** One line for people: `file:line:column: message, remedy`. */
export function problemLine(problem: Problem): string {
  const { file, line, column, severity, message, remedy } = problem;
  const tone = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column}: ${tone}${message}${remedy === '' ? '' : `; ${remedy}`}`;
}
