// All that Arabic needs, in one download: texts, sentences about the game, typefaces, and what its writing asks of the page.

import '@fontsource-variable/noto-naskh-arabic/wght.css';
import '@fontsource/ibm-plex-sans-arabic/400.css';
import '@fontsource/ibm-plex-sans-arabic/600.css';
import '../../style/arabic.css';
import { teach } from '../../../telling/index.ts';
import { arabic } from '../../../telling/ar/index.ts';
import { ar } from '../ar.ts';

teach(arabic);

/** The interface's texts. */
export const texts = ar;
