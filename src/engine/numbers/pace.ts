// Daily rates over rounds of other lengths, without powers or logarithms.

/** Share that remains after `days` when `daily` of it remains after one: repeated for whole days, linear for the rest. */
export function keptOver(daily: number, days: number): number {
  let kept = 1;
  for (let d = 0; d < Math.floor(days); d++) kept *= daily;
  return kept * (1 - (1 - daily) * (days - Math.floor(days)));
}

/** A delay in days as rounds, at least one. */
export function roundsOf(days: number, daysPerRound: number): number {
  return Math.max(1, Math.ceil(days / daysPerRound));
}
