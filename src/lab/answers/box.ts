// Scenario discovery: simple conditions under which something happens much more often. Friedman and Fisher's patient rule induction
// (1999), as Bryant and Lempert (2010) use it: a box is peeled down, few of its sides are kept, and what it says is judged on cases
// that it was not found from. No library we know of has it for JavaScript.

/** Cases by feature: `values[feature][case]`, and whether it happened. */
export interface Cases {
  readonly values: readonly ArrayLike<number>[];
  readonly happened: readonly boolean[];
}

/** A side of a box: the feature is at least, or at most, so much. */
export interface Side {
  readonly feature: number;
  readonly side: 'at-least' | 'at-most';
  readonly threshold: number;
}

/** How a box does on cases. */
export interface BoxQuality {
  /** Cases inside, and those of them in which it happened. */
  readonly inside: number;
  readonly hits: number;
  /** Share of all cases in which it happened that lie inside. */
  readonly coverage: number;
  /** Share of the cases inside in which it happened. */
  readonly density: number;
}

/** What was found: sides, and how they do on the cases they were found from and on others. */
export interface Box {
  readonly sides: readonly Side[];
  readonly found: BoxQuality;
  readonly judged: BoxQuality;
  /** Share of all judged cases in which it happened. */
  readonly base: number;
}

/** Share of the cases inside that a peel takes away. */
const PEEL = 0.08;
/** A box holds at least this share of the cases it is found from. */
const LEAST_INSIDE = 0.08;
/** A side stays when chance would do as well less often than this. */
const SIGNIFICANT = 0.05;

/**
 * The box of at most so many sides, by features in turn, that does best by coverage and density together; no sides when none
 * does better than chance on the cases it was found from. Every second case is kept for judging.
 */
export function discoverBox({ values, happened }: Cases, mostSides = 3): Box {
  const all = happened.map((_, n) => n);
  const train = all.filter((n) => n % 2 === 0);
  const test = all.filter((n) => n % 2 === 1);
  const quality = (sides: readonly Side[], cases: readonly number[]): BoxQuality =>
    qualityOf(values, happened, sides, cases);
  let sides: readonly Side[] = [];
  let best: readonly Side[] = [];
  let bestScore = score(quality([], train));
  for (;;) {
    const next = peel(values, happened, sides, train, mostSides);
    if (next === null) break;
    sides = next;
    const now = score(quality(sides, train));
    if (now > bestScore) [best, bestScore] = [sides, now];
  }
  best = withoutChance(values, happened, best, train);
  const judged = quality(best, test);
  return { sides: best, found: quality(best, train), judged, base: quality([], test).density };
}

/** Whether a case lies inside. */
function lies(values: Cases['values'], sides: readonly Side[], n: number): boolean {
  return sides.every(({ feature, side, threshold }) => {
    const value = values[feature]?.[n] ?? 0;
    return side === 'at-least' ? value >= threshold : value <= threshold;
  });
}

function qualityOf(
  values: Cases['values'],
  happened: readonly boolean[],
  sides: readonly Side[],
  cases: readonly number[],
): BoxQuality {
  let [inside, hits, all] = [0, 0, 0];
  for (const n of cases) {
    if (happened[n]) all++;
    if (!lies(values, sides, n)) continue;
    inside++;
    if (happened[n]) hits++;
  }
  return {
    inside,
    hits,
    coverage: all === 0 ? 0 : hits / all,
    density: inside === 0 ? 0 : hits / inside,
  };
}

/** Harmonic mean of coverage and density. */
function score({ coverage, density }: BoxQuality): number {
  return coverage + density === 0 ? 0 : (2 * coverage * density) / (coverage + density);
}

/** The box after the peel that leaves it densest; null when it would become too small or has no side to move. */
function peel(
  values: Cases['values'],
  happened: readonly boolean[],
  sides: readonly Side[],
  cases: readonly number[],
  mostSides: number,
): readonly Side[] | null {
  const inside = cases.filter((n) => lies(values, sides, n));
  const least = Math.max(5, LEAST_INSIDE * cases.length);
  let best: { readonly sides: readonly Side[]; readonly gain: number } | null = null;
  const before = qualityOf(values, happened, sides, inside).density;
  for (let feature = 0; feature < values.length; feature++) {
    const used = sides.filter((side) => side.feature === feature);
    const sorted = Float64Array.from(inside, (n) => values[feature]?.[n] ?? 0).sort();
    for (const side of ['at-least', 'at-most'] as const) {
      if (sides.length - used.filter((each) => each.side === side).length >= mostSides) continue;
      const threshold = stepIn(sorted, side);
      if (threshold === null) continue;
      const next = [
        ...sides.filter((each) => each.feature !== feature || each.side !== side),
        { feature, side, threshold },
      ];
      const after = qualityOf(values, happened, next, inside);
      if (after.inside < least || after.inside === inside.length) continue;
      // Gain in density for each case given up: patient peels of many and of few equal values are weighed alike.
      const gain = (after.density - before) / (inside.length - after.inside);
      if (best === null || gain > best.gain) best = { sides: next, gain };
    }
  }
  return best?.sides ?? null;
}

/** The threshold that takes a peel's share away, or the next value where many are equal; null when all are. */
function stepIn(sorted: Float64Array, side: Side['side']): number | null {
  const count = sorted.length;
  const take = Math.max(1, Math.floor(PEEL * count));
  if (side === 'at-least') {
    const first = sorted.subarray(take).find((value) => value > sorted[0]!);
    return first ?? null;
  }
  const last = sorted.subarray(0, count - take).findLast((value) => value < sorted[count - 1]!);
  return last ?? null;
}

/** Takes away sides without which the box is as dense for all that chance could tell, the least needed first. */
function withoutChance(
  values: Cases['values'],
  happened: readonly boolean[],
  sides: readonly Side[],
  cases: readonly number[],
): readonly Side[] {
  let left = sides;
  for (;;) {
    const inside = qualityOf(values, happened, left, cases);
    const judged = left
      .map((side) => {
        const without = left.filter((each) => each !== side);
        const rate = qualityOf(values, happened, without, cases).density;
        return { without, chance: binomialTail(inside.inside, inside.hits, rate) };
      })
      .toSorted((a, b) => b.chance - a.chance);
    const [worst] = judged;
    if (worst === undefined || worst.chance < SIGNIFICANT) return left;
    left = worst.without;
  }
}

/** Chance of at least so many hits in so many cases at a rate: Bryant and Lempert's quasi-p-value. */
export function binomialTail(cases: number, hits: number, rate: number): number {
  if (hits <= 0) return 1;
  if (rate <= 0) return 0;
  if (rate >= 1) return 1;
  // Terms by their logarithms, which do not run out of range.
  let log = cases * Math.log1p(-rate);
  let sum = 0;
  for (let k = 0; k <= cases; k++) {
    if (k >= hits) sum += Math.exp(log);
    log += Math.log((cases - k) / (k + 1)) + Math.log(rate / (1 - rate));
  }
  return Math.min(1, sum);
}
