// Labels beside each other that would overlap.

/** Moves labels apart that would overlap: positions in pixels from the top, kept in order and inside the chart. */
export function spread(positions: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = positions.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  for (let n = 1; n < order.length; n++) order[n]!.y = Math.max(order[n]!.y, order[n - 1]!.y + gap);
  let limit = bottom;
  for (let n = order.length - 1; n >= 0; n--) {
    order[n]!.y = Math.min(order[n]!.y, limit);
    limit = order[n]!.y - gap;
  }
  for (let n = 0, least = top; n < order.length; n++) {
    order[n]!.y = Math.max(order[n]!.y, least);
    least = order[n]!.y + gap;
  }
  const placed = [...positions];
  for (const { y, i } of order) placed[i] = y;
  return placed;
}
