// ما جرى فعلاً، يُفتح بالاختيار بعد المباراة.

import type { history as english } from '../en/history.ts';
import type { Translation } from '../translation.ts';

export const history: Translation<typeof english> = {
  history: {
    open: 'ما جرى فعلاً…',
    title: 'ما جرى فعلاً',
    warning:
      'يروي هذا ما تلا في الواقع كما ترويه التقارير العلنية حتى {{until}}؛ ولا تُقاس به المباراة التي لُعبت: صُنعت قواعدها من دونه، ومجرى واحد للأحداث لا يقول الكثير عما كان مرجَّحاً.',
    how: 'جمل قصيرة بكلماتنا من تقارير علنية؛ المصادر مسمّاة، ولم يُفحص كل منها ثانية. الادعاءات والمختلف عليه معلَّمان.',
    before: 'قبل اليوم الأول من السيناريو',
    sources: 'المصادر: {{names}}',
    standing: {
      agreed: 'متفق عليه',
      reported: 'مروي',
      claimed: 'ادعاء',
      disputed: 'الروايات مختلفة',
    },
    none: 'لا شيء مدرجاً لهذه الأيام.',
  },
};
