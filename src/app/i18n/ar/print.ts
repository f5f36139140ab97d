// ما يُكتب على الخريطة المطبوعة.

import type { print as english } from '../en/print.ts';
import type { Translation } from '../translation.ts';

export const print: Translation<typeof english> = {
  print: {
    label: 'الخريطة على الورق',
    round: 'الجولة {{round, number}}',
    seat: 'كما يعرفها المقعد: {{seat}}',
    watched: 'مشاهدة بلا مقعد',
    model:
      'مواقع وأرقام من لعبة: ما يجري في هذا النموذج، وليست سجلاً لما حدث. تبهت السيطرة كلما ابتعدت الأرض عن الحاميات، والأسماء والحدود لا تعبّر عن رأي في وضعها.',
    made: 'رسمتها لعبة العاصي.',
    madeWithBase:
      'اليابسة والساحل والأنهار والحدود: Natural Earth، ملك عام. الرموز وفق المعيار العسكري APP، مرسومة بمكتبة milsymbol. رسمتها لعبة العاصي.',
  },
};
