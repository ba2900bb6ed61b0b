/** The course's fonts inside a picture, so that it looks the same wherever it is opened. Needs a browser, and the site's font files. */
import { split } from '../statement/names.ts';
import { type Face, type FontLoader, faceOf, familiesOf, type Role } from '../statement/pdf/faces.ts';
import type { Letters, Mark } from './marks.ts';
import type { Families } from './svg.ts';

const roles: Readonly<Record<Letters, Role>> = { text: 'text', strong: 'strong', heading: 'heading' };

/** The files that have the letters of MARKS, by what the letters are for. A letter that none has is the device's own. */
export function facesFor(marks: readonly Mark[]): Families {
  const texts: Record<Letters, string> = { text: '', strong: '', heading: '' };
  for (const mark of marks) if ('text' in mark) texts[mark.letters ?? 'text'] += `${mark.text} `;
  const faces = (letters: Letters) => {
    const role = roles[letters];
    // Each letter once: a long picture says the same ones again and again.
    const once = [...new Set(texts[letters])].join('');
    return [
      ...new Set(
        split(once, familiesOf[role]).runs.map(({ family, subset }) => faceOf(role, family, subset)),
      ),
    ];
  };
  return { text: faces('text'), strong: faces('strong'), heading: faces('heading') };
}

/** Fetches the files of FAMILIES. Rejects when one cannot be had. */
export const bytesFor = async (
  families: Families,
  load: FontLoader,
): Promise<readonly (readonly [face: string, bytes: Uint8Array])[]> =>
  Promise.all(
    [...new Set(Object.values(families).flat())]
      .sort()
      .map(async (face) => [face, await load(face as Face)] as const),
  );

/** As rules inside an SVG file. */
export const embedded = (fonts: Awaited<ReturnType<typeof bytesFor>>): string =>
  fonts
    .map(
      ([face, bytes]) => `@font-face{font-family:"${face}";src:url(data:font/woff;base64,${base64(bytes)})}`,
    )
    .join('');

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
