// المرور على مباراة انتهت.

import type { replay as english } from '../en/replay.ts';
import type { Translation } from '../translation.ts';

export const replay: Translation<typeof english> = {
  replay: {
    open: 'مرّ عليها',
    pageTitle: 'المرور عليها: {{date}} – {{scenario}} – العاصي',
    title: 'المرور على المباراة',
    beginning: 'المساء السابق',
    afterTurn: '{{date}}، بعد دور {{name}}',
    afterDay: '{{date}}، مساءً',
    stop: 'اللحظة',
    stopText: '{{number, number}} من {{count, number}}',
    dayBack: 'يوم إلى الوراء',
    turnBack: 'دور إلى الوراء',
    turnOn: 'دور إلى الأمام',
    dayOn: 'يوم إلى الأمام',
    run: 'تشغيل',
    halt: 'توقف',
    eyes: 'كما رآها',
    all: 'الجميع: كل ما كان فعلاً',
    locked: 'ما أمكن أن يعرفه {{name}} فقط، وهو صاحب المقعد المعروض.',
    chair: 'في مقعد',
    playOn: 'العب من هنا',
    playOnAbout: 'مباراة جديدة بالأيام نفسها قبلها. تلعب المقاعد الأخرى كما من قبل، بالسياسات.',
    playOnOver: 'انتهت المباراة هنا. عد إلى لحظة قبل نهايتها لتلعب منها.',
    back: 'العودة إلى التقرير',
    backShared: 'العودة إلى الرابط',
    happened: 'ما حدث',
    nothing: 'لا شيء أمكن أن يعرفه هذا المقعد.',
    nothingYet: 'لم تبدأ الحرب بعد: هكذا كان كل شيء. تقدم دوراً أو يوماً، أو دعها تجري.',
    nothingAll: 'لا شيء يستحق سطراً.',
    keys: 'المفاتيح: P أو المسافة للتشغيل والإيقاف، والفاصلة والنقطة للأدوار، وعلامتا أصغر وأكبر للأيام',
    controls: 'لحظات المباراة',
  },
};
