// اختيار اللغة، وما يجب قوله عن نصوصها.

import type { language as english } from '../en/language.ts';
import type { Translation } from '../translation.ts';

export const language: Translation<typeof english> = {
  language: {
    change: 'تغيير اللغة',
    unread: 'لم يراجع هذه النصوص العربية بعدُ قارئ لغته الأم العربية.',
    failed: 'تعذّر جلب نصوص اللغة الأخرى: {{reason}}',
    failedRemedy: 'حاول ثانية حين يتوفر اتصال. تتابع الصفحة بهذه اللغة.',
  },
};
