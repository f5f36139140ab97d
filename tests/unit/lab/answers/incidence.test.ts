import { describe, expect, test } from 'vitest';
import { incidence } from '../../../../src/lab/answers/incidence.ts';

/** Endings by time and cause as counts by cause and round. */
function endings(subjects: readonly (readonly [time: number, cause: number])[]): number[][] {
  const causes = Math.max(...subjects.map(([, cause]) => cause));
  const last = Math.max(...subjects.map(([time]) => time));
  const counts = Array.from({ length: causes + 1 }, () => Array.from({ length: last + 1 }, () => 0));
  for (const [time, cause] of subjects) counts[cause]![time]!++;
  return counts;
}

// Remission of 21 patients with leukaemia on 6-mercaptopurine, in weeks (Freireich and others 1963). Kaplan–Meier estimates and Greenwood
// standard errors as in Kleinbaum and Klein, Survival Analysis, and Cox and Oakes (1984), table 1.1.
const REMISSION: readonly (readonly [number, number])[] = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((time): [number, number] => [time, 1]),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((time): [number, number] => [time, 0]),
];

describe('with one cause it is Kaplan and Meier’s', () => {
  const points = incidence(endings(REMISSION), 1);
  test.each([
    [6, 0.857, 0.0764],
    [7, 0.807, 0.0869],
    [10, 0.753, 0.0963],
    [13, 0.69, 0.1068],
    [16, 0.627, 0.1141],
    [22, 0.538, 0.1282],
    [23, 0.448, 0.1346],
    [35, 0.448, 0.1346],
  ])('in week %i', (week, free, error) => {
    expect(1 - points[week]!.share).toBeCloseTo(free, 3);
    expect(points[week]!.error).toBeCloseTo(error, 4);
  });
});

// Bone marrow transplants in 35 patients with leukaemia: two causes that compete, 0 censored (Scrucca, Santucci and Aversa, "Competing risk
// analysis using R: an easy guide for clinicians", Bone Marrow Transplantation 40 (2007), 381-387; the data stand in R's survminer). Values
// as scikit-survival 0.28 gives them for these data, which it tests against R's cmprsk; below, in closed form where few are censored.
const TRANSPLANTS: readonly (readonly [number, number])[] = [
  [13, 2],
  [1, 1],
  [72, 0],
  [7, 2],
  [8, 2],
  [67, 0],
  [9, 2],
  [5, 2],
  [70, 0],
  [4, 0],
  [7, 0],
  [68, 0],
  [1, 2],
  [10, 2],
  [7, 2],
  [3, 1],
  [4, 1],
  [4, 1],
  [3, 1],
  [3, 1],
  [22, 2],
  [8, 1],
  [2, 2],
  [0, 2],
  [0, 1],
  [35, 0],
  [35, 0],
  [4, 2],
  [14, 2],
  [26, 2],
  [3, 2],
  [2, 0],
  [8, 0],
  [32, 0],
  [12, 1],
];

describe('with competing causes it is Aalen and Johansen’s', () => {
  const counts = endings(TRANSPLANTS);
  const relapse = incidence(counts, 1);
  const other = incidence(counts, 2);
  test.each([
    [0, 0.0286, 0.0571],
    [1, 0.0571, 0.1143],
    [2, 0.0571, 0.1429],
    [3, 0.1458, 0.2611],
    [4, 0.2049, 0.3498],
  ])('in month %i', (month, one, either) => {
    expect(relapse[month]!.share).toBeCloseTo(one, 4);
    expect(relapse[month]!.share + other[month]!.share).toBeCloseTo(either, 4);
  });
});

test('with competing causes it is worked by hand where one subject is censored', () => {
  // Ten at risk, two meet the first cause and one the other; one is censored; of six, three meet the first.
  const points = incidence(
    [
      [0, 1, 0],
      [0, 2, 3],
      [0, 1, 0],
    ],
    1,
  );
  expect(points[1]!.share).toBeCloseTo(2 / 7, 12);
  expect(points[2]).toMatchObject({ atRisk: 3 });
  expect(points[2]!.share).toBeCloseTo(2 / 7 + (4 / 7) * (3 / 3), 12);
});

test('without censoring it is the plain share, with its binomial error', () => {
  const subjects = Array.from({ length: 200 }, (_, i): [number, number] => [
    1 + (i % 9),
    i % 4 === 0 ? 2 : 1,
  ]);
  const points = incidence(endings(subjects), 1);
  for (const { round, share, error } of points) {
    const plain = subjects.filter(([time, cause]) => cause === 1 && time <= round).length / 200;
    expect(share).toBeCloseTo(plain, 12);
    expect(error).toBeCloseTo(Math.sqrt((plain * (1 - plain)) / 200), 12);
  }
});

test('intervals stay inside 0 to 1 and hold the share, where nothing happens too', () => {
  const all = incidence(
    [
      [0, 0, 0],
      [0, 10, 0],
    ],
    1,
  );
  const none = incidence(
    [
      [0, 0, 10],
      [0, 0, 0],
    ],
    1,
  );
  for (const { share, low, high } of [...all, ...none]) {
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(share).toBeGreaterThanOrEqual(low);
    expect(share).toBeLessThanOrEqual(high);
  }
  expect(none.at(-1)?.high).toBeGreaterThan(0.2);
});
