// Orders that lie ready to be given in one click.

import type { staff as english } from '../en/staff.ts';
import type { Translation } from '../translation.ts';

export const staff: Translation<typeof english> = {
  staffOrders: {
    title: 'أوامر جاهزة للإصدار',
    about: 'ما كانت هيئة أركانك ستفعله الآن، الأفضل أولًا. الجملة تُظهر ما قد يأتي به الأمر.',
    drawsAbout: 'فيه حظ: لا رجعة عنه.',
    again: 'كما بالأمس',
    give: 'أصدِره',
    giveLabel: 'أصدِر فورًا: {{title}}',
    taken: 'يأخذه في {{count}} من ٥٠ معركة',
    draws: 'لا رجعة عنه',
    cost_zero: 'بلا نقاط',
    cost_one: 'نقطة واحدة',
    cost_two: 'نقطتان',
    cost_few: '{{count}} نقاط',
    cost_many: '{{count}} نقطة',
    cost_other: '{{count}} نقطة',
    stands: 'القوة هناك {{power}}، وللخصوم {{threat}}',
    standsFree: 'لا أحد قريب بما يكفي ليأتي',
    standsBehind: 'خلف جبهتك',
    lossAlone: 'خسائره نحو {{low}}',
    losses: 'خسائره من {{low}} إلى {{high}}',
    figure: '{{label}}: {{text}}',
    thinks: 'أركانك تفكر…',
    none: 'ما كانت هيئة أركانك لتأمر بشيء آخر اليوم.',
  },
};
