/** SCORM 1.2. */
import { toUtf8 } from '../../bytes/text.ts';
import type { CourseData } from '../../course/course-data.ts';
import type { Archive, Built, Files } from '../wrapper.ts';
import { xmlText } from '../xml.ts';
import { checkPackage } from './check.ts';
import { contentOf, fileLines, launchPage } from './sco.ts';

/** `imsmanifest.xml` for FILES. No mastery score: it made players turn “completed” into “passed”. */
export const manifest12 = ({ id, title }: Pick<CourseData, 'id' | 'title'>, files: Files): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="course-${id}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xmlText(title)}</title>
      <item identifier="start" identifierref="sco" isvisible="true">
        <title>${xmlText(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="${launchPage}">
${fileLines(files)}
    </resource>
  </resources>
</manifest>
`;

export const scorm12: Archive = {
  name: 'scorm12',
  file: 'course-scorm12.zip',
  files(built: Built) {
    const files = contentOf(built, 'launch');
    files.set('imsmanifest.xml', toUtf8(manifest12(built.course, files)));
    return checkPackage(files, '1.2');
  },
};
