/** The font files of the built site, fetched when a statement needs one. */
import atkinson400Latin from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url&no-inline';
import atkinson700Latin from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url&no-inline';
import atkinson400LatinExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url&no-inline';
import atkinson700LatinExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url&no-inline';
import fraunces500ItalicLatin from '@fontsource/fraunces/files/fraunces-latin-500-italic.woff?url&no-inline';
import fraunces600Latin from '@fontsource/fraunces/files/fraunces-latin-600-normal.woff?url&no-inline';
import fraunces600LatinExt from '@fontsource/fraunces/files/fraunces-latin-ext-600-normal.woff?url&no-inline';
import fraunces600Vietnamese from '@fontsource/fraunces/files/fraunces-vietnamese-600-normal.woff?url&no-inline';
import noto400Cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url&no-inline';
import noto600Cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?url&no-inline';
import noto400CyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url&no-inline';
import noto600CyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff?url&no-inline';
import noto400Greek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url&no-inline';
import noto600Greek from '@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff?url&no-inline';
import noto400GreekExt from '@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?url&no-inline';
import noto600GreekExt from '@fontsource/noto-sans/files/noto-sans-greek-ext-600-normal.woff?url&no-inline';
import noto400Latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url&no-inline';
import noto600Latin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url&no-inline';
import noto400LatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url&no-inline';
import noto600LatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?url&no-inline';
import noto400Vietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url&no-inline';
import noto600Vietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff?url&no-inline';
import noto400Arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?url&no-inline';
import noto600Arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff?url&no-inline';
import noto400Hebrew from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff?url&no-inline';
import noto600Hebrew from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-600-normal.woff?url&no-inline';
import type { Face, FontLoader } from './faces.ts';

/** Addresses of the font files inside the built site; a file is fetched only when a statement asks for it. */
const addresses: Partial<Record<Face, string>> = {
  'fraunces-600-latin': fraunces600Latin,
  'fraunces-600-latin-ext': fraunces600LatinExt,
  'fraunces-600-vietnamese': fraunces600Vietnamese,
  'atkinson-400-latin': atkinson400Latin,
  'atkinson-400-latin-ext': atkinson400LatinExt,
  'atkinson-700-latin': atkinson700Latin,
  'atkinson-700-latin-ext': atkinson700LatinExt,
  'noto-sans-400-latin': noto400Latin,
  'noto-sans-400-latin-ext': noto400LatinExt,
  'noto-sans-400-vietnamese': noto400Vietnamese,
  'noto-sans-400-greek': noto400Greek,
  'noto-sans-400-greek-ext': noto400GreekExt,
  'noto-sans-400-cyrillic': noto400Cyrillic,
  'noto-sans-400-cyrillic-ext': noto400CyrillicExt,
  'noto-sans-400-arabic': noto400Arabic,
  'noto-sans-400-hebrew': noto400Hebrew,
  'noto-sans-600-latin': noto600Latin,
  'noto-sans-600-latin-ext': noto600LatinExt,
  'noto-sans-600-vietnamese': noto600Vietnamese,
  'noto-sans-600-greek': noto600Greek,
  'noto-sans-600-greek-ext': noto600GreekExt,
  'noto-sans-600-cyrillic': noto600Cyrillic,
  'noto-sans-600-cyrillic-ext': noto600CyrillicExt,
  'noto-sans-600-arabic': noto600Arabic,
  'noto-sans-600-hebrew': noto600Hebrew,
  'fraunces-500-italic-latin': fraunces500ItalicLatin,
};

/** Fetches a font file from the site itself. Rejects, naming the file, when it cannot be had (offline, say). */
export const siteFonts: FontLoader = async (face) => {
  const address = addresses[face];
  if (!address) throw new Error(`No font file is called ${face}.`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font ${face} could not be loaded (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
};
