// Long names are broken in two. Pure.

/** A text in two lines that are as even as its words let them be; null for a single word. */
export function inTwoLines(text: string): string | null {
  const words = text.split(' ');
  if (words.length < 2) return null;
  const ends = words.slice(0, -1).map((_, index) => words.slice(0, index + 1).join(' ').length);
  const middle = text.length / 2;
  const end = ends.reduce((best, each) => (Math.abs(each - middle) < Math.abs(best - middle) ? each : best));
  return `${text.slice(0, end)}\n${text.slice(end + 1)}`;
}
