// Which graphics draw by the processor, by the names that browsers give them.

/** Google's in Chromium, Mesa's on Linux, Microsoft's on Windows, Apple's on machines without a card. */
const IMITATED = /swiftshader|llvmpipe|softpipe|swrast|basic render|software/i;

/** Whether graphics of a name are imitated by the processor. */
export function isImitated(name: string): boolean {
  return IMITATED.test(name);
}
