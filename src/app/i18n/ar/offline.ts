// الصفحة بلا شبكة، ونسخها الأحدث.

import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';

export const offline: Translation<typeof english> = {
  offline: {
    ready: 'نسخة أحدث من العاصي جاهزة. المباريات المحفوظة تبقى محفوظة.',
    load: 'حمّلها',
    busy: 'هناك مباراة جارية في علامة تبويب أخرى، والنسخة الأحدث تنتظر نهايتها.',
    busyRemedy: 'عد هناك إلى صفحة البداية، ثم حمّلها.',
  },
};
