// What the numbers of the rules say and are counted in, in Arabic; a number that is missing here is told in English.

import { means } from './means.ts';
import { talks } from './talks.ts';
import { troops } from './troops.ts';

/** What each number says, by the id of its parameter. */
export const parameters: Readonly<Record<string, string>> = { ...troops, ...means, ...talks };

/** Units by their English name. */
export const units: Readonly<Record<string, string>> = {
  share: 'حصة',
  points: 'نقاط',
  factor: 'معامل',
  days: 'أيام',
  'a day': 'في اليوم',
  men: 'رجال',
  '0..100': 'من ٠ إلى ١٠٠',
  'km of effort': 'كم من الجهد',
  'share a day': 'حصة في اليوم',
  willingness: 'استعداد',
  'points a day': 'نقاط في اليوم',
  '0..1': 'من ٠ إلى ١',
  credit: 'مصداقية',
  chance: 'احتمال',
  value: 'قيمة',
  index: 'مؤشر',
  power: 'قوة',
  'per sortie': 'لكل طلعة',
  km: 'كم',
  pressure: 'ضغط',
  odds: 'ميزان القوى',
  commitment: 'التزام',
  'willingness per point': 'استعداد لكل نقطة',
  'share of losses': 'حصة من الخسائر',
  'share at even odds': 'حصة عند تكافؤ القوى',
  'points per sortie': 'نقاط لكل طلعة',
  people: 'أشخاص',
  'chance a day': 'احتمال في اليوم',
  works: 'تحصينات',
  sorties: 'طلعات',
  'share per sortie': 'حصة لكل طلعة',
  'share per point': 'حصة لكل نقطة',
  "share of a day's march": 'حصة من مسير يوم',
  "share of a day's km": 'حصة من كم اليوم',
  resolve: 'عزيمة',
  quality: 'جودة',
  'points per share': 'نقاط لكل حصة',
  'points per point of value': 'نقاط لكل نقطة قيمة',
  'points per point': 'نقاط لكل نقطة',
  'points per hundred': 'نقاط لكل مئة',
  'people per sortie': 'أشخاص لكل طلعة',
  'km of effort per sortie': 'كم من الجهد لكل طلعة',
  'inverse odds': 'مقلوب ميزان القوى',
  claims: 'ادعاءات',
  '0..1 a day': 'من ٠ إلى ١ في اليوم',
};
