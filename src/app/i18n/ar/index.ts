// All that Arabic needs, in one download: texts, sentences about the game, typefaces, and what its writing asks of the page.

import '../../style/arabic.css';
import { teach } from '../../../telling/index.ts';
import { arabic } from '../../../telling/ar/index.ts';
import { ar } from '../ar.ts';
export { lettersOfArabic as letters } from './letters.ts';

teach(arabic);

/** The interface's texts. */
export const texts = ar;
