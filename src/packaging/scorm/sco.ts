/** What both editions of SCORM have in common: one object that is launched, the site beside it, a manifest at the root. */
import { toUtf8 } from '../../bytes/text.ts';
import { mapOf } from '../../launch/launch-data.ts';
import { tooLong } from '../../launch/suspend.ts';
import { pageToLaunch } from '../pages.ts';
import type { Built, Files } from '../wrapper.ts';
import { xmlText } from '../xml.ts';

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The page that a platform launches. */
export const launchPage = 'launch.html';

/**
 * The launcher, and the site in a folder of its own. Pages that stand for a web server, or for addresses that a package
 * has not, stay behind; and activities for other people's pages.
 */
export function contentOf(
  { site, launchers, launcherFiles, course }: Built,
  launcher: string,
): Map<string, Uint8Array> {
  const over = tooLong(mapOf(course));
  if (over)
    throw new Error(
      `The course has too many lessons and activities for SCORM: what a platform must keep of it would be ${over} signs too long. Part it into two courses.`,
    );
  const files = new Map<string, Uint8Array>([[launchPage, toUtf8(launchers.get(launcher) ?? '')]]);
  for (const [path, bytes] of [...site, ...launcherFiles]) {
    if (['404.html', 'robots.txt'].includes(path) || path.startsWith('embed/')) continue;
    files.set(
      `course/${path}`,
      path.endsWith('.html') ? toUtf8(pageToLaunch(utf8(bytes), launchPage)) : bytes,
    );
  }
  return files;
}

/** A path as an address: what may not stand there is written in hundredths. */
export const href = (path: string): string => xmlText(path.split('/').map(encodeURIComponent).join('/'));

export const fileLines = (files: Files): string =>
  [...files.keys()]
    .toSorted()
    .map((path) => `      <file href="${href(path)}"/>`)
    .join('\n');
