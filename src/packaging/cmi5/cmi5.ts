/** cmi5: one unit that is launched, the site beside it, the course structure at the root. */
import { toUtf8 } from '../../bytes/text.ts';
import type { CourseData } from '../../course/course-data.ts';
import { pageToLaunch } from '../pages.ts';
import type { Archive, Built, Files } from '../wrapper.ts';
import { xmlText } from '../xml.ts';
import { problemsOf } from './check.ts';

/** The page that a platform launches. */
const launchPage = 'cmi5.html';

const words = (name: string, language: string, text: string) =>
  `<${name}><langstring lang="${xmlText(language)}">${xmlText(text)}</langstring></${name}>`;

/**
 * `cmi5.xml`. The unit counts once it is completed, which it says itself; a platform may ask for more. No mastery score:
 * whoever did all of the course has passed it, whatever the final check says.
 */
export function structure({
  id,
  title,
  description,
  language,
}: Pick<CourseData, 'id' | 'title' | 'description' | 'language'>): string {
  const address = `urn:course:${encodeURIComponent(id)}`;
  const about = [words('title', language, title), words('description', language, description || title)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${address}">
    ${about.join('\n    ')}
  </course>
  <au id="${address}:unit" moveOn="Completed" launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/course">
    ${about.join('\n    ')}
    <url>${launchPage}</url>
  </au>
</courseStructure>
`;
}

function filesOf({ site, launchers, launcherFiles, course }: Built): Files {
  const files = new Map<string, Uint8Array>([
    [launchPage, toUtf8(launchers.get('cmi5') ?? '')],
    ['cmi5.xml', toUtf8(structure(course))],
  ]);
  for (const [path, bytes] of [...site, ...launcherFiles]) {
    // As for SCORM: what stands for a web server, and activities for other people's pages.
    if (['404.html', 'robots.txt'].includes(path) || path.startsWith('embed/')) continue;
    const html = () => pageToLaunch(new TextDecoder().decode(bytes), launchPage);
    files.set(`course/${path}`, path.endsWith('.html') ? toUtf8(html()) : bytes);
  }
  return files;
}

export const cmi5: Archive = {
  name: 'cmi5',
  file: 'course-cmi5.zip',
  files(built) {
    const files = filesOf(built);
    const problems = problemsOf(files);
    if (problems.length) throw new Error(`The cmi5 package is not as it must be:\n${problems.join('\n')}`);
    return files;
  },
};
