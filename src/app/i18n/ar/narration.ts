// ما يُقال لقارئات الشاشة عن سير المباراة، مرة في الدور وبعد كل أمر.

import type { narration as english } from '../en/narration.ts';
import type { Translation } from '../translation.ts';

export const narration: Translation<typeof english> = {
  narration: {
    others: 'الآخرون يتحركون.',
    turn_zero: '{{date}}، الجولة {{round}}. دورك في مقعد {{name}}: بلا نقاط قيادة.',
    turn_one: '{{date}}، الجولة {{round}}؛ دورك في مقعد {{name}}: نقطة قيادة واحدة.',
    turn_two: '{{date}}، الجولة {{round}}؛ دورك في مقعد {{name}}: نقطتا قيادة.',
    turn_few: '{{date}}، الجولة {{round}}؛ دورك في مقعد {{name}}: {{count}} نقاط قيادة.',
    turn_many: '{{date}}، الجولة {{round}}؛ دورك في مقعد {{name}}: {{count}} نقطة قيادة.',
    turn_other: '{{date}}، الجولة {{round}}؛ دورك في مقعد {{name}}: {{count}} نقطة قيادة.',
    day: '{{date}}، الجولة {{round}}',
    happened: 'ما حدث: {{lines}}',
    nothing: 'لم يحدث ما يُذكر.',
    ordered_zero: 'صدر الأمر: {{order}} {{results}} لم تبقَ نقاط قيادة.',
    ordered_one: 'صدر الأمر: {{order}} {{results}} بقيت نقطة قيادة واحدة.',
    ordered_two: 'صدر الأمر: {{order}} {{results}} بقيت نقطتا قيادة.',
    ordered_few: 'صدر الأمر: {{order}} {{results}} بقيت {{count}} نقاط قيادة.',
    ordered_many: 'صدر الأمر: {{order}} {{results}} بقيت {{count}} نقطة قيادة.',
    ordered_other: 'صدر الأمر: {{order}} {{results}} بقيت {{count}} نقطة قيادة.',
    undone_zero: 'أُلغي آخر أمر. لم تبقَ نقاط قيادة.',
    undone_one: 'أُلغي آخر أمر. بقيت نقطة قيادة واحدة.',
    undone_two: 'أُلغي آخر أمر. بقيت نقطتا قيادة.',
    undone_few: 'أُلغي آخر أمر. بقيت {{count}} نقاط قيادة.',
    undone_many: 'أُلغي آخر أمر. بقيت {{count}} نقطة قيادة.',
    undone_other: 'أُلغي آخر أمر. بقيت {{count}} نقطة قيادة.',
    asked_zero: 'أنهِ الدور مرة أخرى للتأكيد.',
    asked_one: 'بقيت نقطة قيادة واحدة. أنهِ الدور مرة أخرى لتركها.',
    asked_two: 'بقيت نقطتا قيادة. أنهِ الدور مرة أخرى لتركهما.',
    asked_few: 'بقيت {{count}} نقاط قيادة. أنهِ الدور مرة أخرى لتركها.',
    asked_many: 'بقيت {{count}} نقطة قيادة. أنهِ الدور مرة أخرى لتركها.',
    asked_other: 'بقيت {{count}} نقطة قيادة. أنهِ الدور مرة أخرى لتركها.',
    over: 'انتهت المباراة.',
  },
};
