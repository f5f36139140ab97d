// Words that stand before numbers, so that a panel can be read without knowing a scale.

/** How a formation's order and nerve stand at a cohesion of 0..100. */
export function nerve(cohesion: number): string {
  if (cohesion >= 75) return 'firm';
  if (cohesion >= 55) return 'steady';
  if (cohesion >= 40) return 'wavering';
  if (cohesion >= 25) return 'breaking';
  return 'broken';
}

/** An actor's will to go on at a resolve of 0..100. */
export function will(resolve: number): string {
  if (resolve >= 75) return 'determined';
  if (resolve >= 55) return 'firm';
  if (resolve >= 40) return 'doubtful';
  if (resolve >= 25) return 'faltering';
  return 'nearly spent';
}

/** How well a formation is supplied at 0..100. */
export function supplied(supply: number): string {
  if (supply >= 75) return 'well supplied';
  if (supply >= 50) return 'supplied';
  if (supply >= 30) return 'short of supply';
  if (supply >= 10) return 'hungry';
  return 'out of supply';
}

/** How an audience thinks of an actor at an opinion of -100..100. */
export function opinion(value: number): string {
  if (value >= 40) return 'warm';
  if (value >= 15) return 'well disposed';
  if (value > -15) return 'of two minds';
  if (value > -40) return 'cool';
  return 'hostile';
}
