// Which claims stand open in the news: the most telling, and not the same voice three times.

import type { SaidView } from '../../store/model.ts';

/** Claims with the most telling first: settled of late or met by what one's own side knows, then against it, then the newest. */
function byWeight(said: readonly SaidView[]): readonly SaidView[] {
  const weight = ({ status, known, mark }: SaidView): number =>
    (status === 'unverified' ? 0 : 2) + (known ? 2 : 0) + (mark ? 1 : 0);
  return said.toSorted((a, b) => weight(b) - weight(a) || b.number - a.number);
}

/** Claims in the order in which they are shown: of the first `open` each by another outlet, as far as there are so many. */
export function inOrder(said: readonly SaidView[], open: number): readonly SaidView[] {
  const claims = byWeight(said);
  const voices = claims.filter(
    ({ outlet }, index) => claims.findIndex((other) => other.outlet === outlet) === index,
  );
  const first = new Set(voices.slice(0, open));
  return [...first, ...claims.filter((claim) => !first.has(claim))];
}
