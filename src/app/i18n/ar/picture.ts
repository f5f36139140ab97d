// صورة مباراة انتهت، للمشاركة.

import type { picture as english } from '../en/picture.ts';
import type { Translation } from '../translation.ts';

export const picture: Translation<typeof english> = {
  picture: {
    title: 'صورة لها',
    drawing: 'تُرسم الصورة…',
    save: 'حفظ الصورة',
    failed: 'تعذّر رسم الصورة هنا: {{reason}}',
    words: 'الشيء نفسه بالكلمات، لإرساله معها',
    displaced: 'نحو {{people}} شخص بعيدون عن بيوتهم.',
    par: 'أفضل من {{better}} من كل ١٠٠ مباراة آلية من البداية نفسها ({{low}} إلى {{high}}).',
    parComing:
      'لا تزال مباريات المقارنة الآلية تُلعب، {{done, number}} من {{games, number}}، وتُعاد الصورة بها حين تتم.',
    foot: 'مباراة محاكاة واحدة، البذرة {{seed}}؛ ليست سجل أحداث ولا توقعاً.',
    holds: '{{name}}، الأماكن {{places}}',
    alt: 'بطاقة مباراة محاكاة واحدة، {{scenario}}؛ {{when}}: {{outcome}}؛ {{facts}} وتُظهر خريطة صغيرة من يمسك بماذا: {{holders}}',
  },
};
