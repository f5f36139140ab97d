// المباريات المحفوظة في المتصفح.

import type { saves as english } from '../en/saves.ts';
import type { Translation } from '../translation.ts';

export const saves: Translation<typeof english> = {
  saves: {
    overWhen: 'انتهت في الجولة {{round}}، {{date}}، حُفظت {{when}}',
    elsewhere: 'جارية في علامة تبويب أخرى.',
    unreadable: 'مباراة محفوظة لا تستطيع هذه الصفحة قراءتها: كتبتها نسخة أحدث، أو هي تالفة.',
    name: 'الاسم',
    nameHint: 'بلا اسم: الأقدم يُزال أولاً',
    nameKept: 'حُفظ.',
    keepName: 'احفظ الاسم',
    rename: 'إعادة التسمية',
    toFile: 'حفظ في ملف',
    delete: 'حذف',
    sure: 'أتحذفها نهائياً؟',
    deleteSure: 'نعم، احذفها',
    keepIt: 'لا، أبقها',
    report: 'اقرأ التقرير',
    others_zero: 'لا مباريات محفوظة أخرى',
    others_one: 'مباراة محفوظة أخرى',
    others_two: 'مباراتان محفوظتان أخريان',
    others_few: '{{count}} مباريات محفوظة أخرى',
    others_many: '{{count}} مباراة محفوظة أخرى',
    others_other: '{{count}} مباراة محفوظة أخرى',
    note: 'تُحفظ كل مباراة في هذا المتصفح بعد كل أمر. تبقى أحدث أربع وعشرين؛ وذات الاسم تبقى إلى أن تحذفها.',
    taken: 'أخذت علامة تبويب أخرى هذه المباراة.',
    takenRemedy: 'كلها محفوظة؛ تابع هناك، أو افتح نسخة هنا.',
    elsewhereTitle: 'هذه المباراة جارية في علامة تبويب أخرى',
    elsewhereText:
      'لو لُعبت في الاثنتين لمحت كل منهما ما تحفظه الأخرى. افتح نسخة منها هنا، أو خذها: فتعود الأخرى إلى صفحة البداية.',
    leaveIt: 'اتركها هناك',
    take: 'خذها',
    copy: 'افتح نسخة',
  },
};
