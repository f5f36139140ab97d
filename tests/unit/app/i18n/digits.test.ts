import { expect, test } from 'vitest';
import { inOwnDigits, ownDigits, withoutDots } from '../../../../src/app/i18n/digits.ts';

test.each([
  ['44–51 من 1,200 مباراة، 0.50', '٤٤–٥١ من ١٬٢٠٠ مباراة، ٠٫٥٠'],
  ['الطريق M5، البذرة 1-36، 02b30412b04b', 'الطريق M5، البذرة 1-36، 02b30412b04b'],
])('numbers that stand by themselves take the digits of the language: %s', (written, told) => {
  expect(ownDigits(written, 'ar')).toBe(told);
  expect(ownDigits(written, 'en')).toBe(written);
});

test('what machines read stays as it is', () => {
  const row = { title: 'لعبة 7', seed: '7', repeat: ['run 7'], count: 7 };
  expect(inOwnDigits([row], 'ar')).toEqual([{ ...row, title: 'لعبة ٧' }]);
});

test('no stop stands beside an Arabic digit', () => {
  expect(withoutDots('العدد ٥. وبعده ٦.')).toBe('العدد ٥؛ وبعده ٦');
  expect(withoutDots('Five is 5.')).toBe('Five is 5.');
});
