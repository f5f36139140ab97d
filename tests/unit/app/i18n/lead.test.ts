// The beginning of a longer text, in whole sentences.

import { expect, test } from 'vitest';
import { leadOf } from '../../../../src/app/i18n/lead.ts';

test('takes whole sentences as long as they fit', () => {
  expect(leadOf('One day. Two days. Three days.', 'en', 18)).toBe('One day. Two days.');
  expect(leadOf('One day. Two days. Three days.', 'en', 17)).toBe('One day.');
});

test('takes the first sentence however long it is', () => {
  expect(leadOf('A sentence of some length. More.', 'en', 5)).toBe('A sentence of some length.');
  expect(leadOf('', 'en', 5)).toBe('');
});

test('knows where an Arabic sentence ends', () => {
  expect(leadOf('قبل ذلك بأسبوع. هل تثبت حلب؟ نعم.', 'ar', 30)).toBe('قبل ذلك بأسبوع. هل تثبت حلب؟');
});
