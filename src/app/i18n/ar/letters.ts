// The typefaces of Arabic. They come by no style sheet, as each face of one has the whole page laid out again when it is declared and when
// it arrives.

import naskh from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?url';
import sans from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import sansHeavy from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';

/** Arabic letters, what joins them, and the shapes that older texts have them in. */
const ARABIC = 'U+600-6FF, U+750-77F, U+8A0-8FF, U+200C-200E, U+2010-2011, U+FB50-FDFF, U+FE70-FEFC';

function face(family: string, url: string, weight: string): FontFace {
  return new FontFace(family, `url("${url}") format("woff2")`, {
    weight,
    unicodeRange: ARABIC,
    display: 'swap',
  });
}

/** The faces, by the names that the page's fonts have them under. */
export function lettersOfArabic(): readonly FontFace[] {
  return [
    face('IBM Plex Sans Arabic', sans, '400'),
    face('IBM Plex Sans Arabic', sansHeavy, '600'),
    face('Noto Naskh Arabic Variable', naskh, '400 700'),
  ];
}
