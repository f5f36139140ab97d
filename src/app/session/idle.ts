// What can wait is begun when the page has nothing else to do.

/** Begins a task once the page is idle, or after so many milliseconds even if it never is. */
export function whenIdle(task: () => void, latest: number): void {
  // Safari does not know idle times.
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: latest });
  else setTimeout(task, latest / 2);
}
