// Words that stand before numbers, so that a panel can be read without knowing a scale.

/** How a formation's order and nerve stand at a cohesion of 0..100. */
export function nerve(cohesion: number): string {
  if (cohesion >= 75) return 'راسخ';
  if (cohesion >= 55) return 'ثابت';
  if (cohesion >= 40) return 'متذبذب';
  if (cohesion >= 25) return 'يتصدع';
  return 'منكسر';
}

/** An actor's will to go on at a resolve of 0..100. */
export function will(resolve: number): string {
  if (resolve >= 75) return 'تصميم';
  if (resolve >= 55) return 'ثبات';
  if (resolve >= 40) return 'شك';
  if (resolve >= 25) return 'وهن';
  return 'شبه نفاد';
}

/** How well a formation is supplied at 0..100. */
export function supplied(supply: number): string {
  if (supply >= 75) return 'إمداد جيد';
  if (supply >= 50) return 'إمداد كافٍ';
  if (supply >= 30) return 'إمداد ناقص';
  if (supply >= 10) return 'إمداد شحيح';
  return 'بلا إمداد';
}

/** How an audience thinks of an actor at an opinion of -100..100. */
export function opinion(value: number): string {
  if (value >= 40) return 'ودّي';
  if (value >= 15) return 'حسن';
  if (value > -15) return 'متردد';
  if (value > -40) return 'فاتر';
  return 'معادٍ';
}
