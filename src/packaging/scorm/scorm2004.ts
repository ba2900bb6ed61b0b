/** SCORM 2004, 4th edition. */
import { toUtf8 } from '../../bytes/text.ts';
import type { CourseData } from '../../course/course-data.ts';
import type { Archive, Built, Files } from '../wrapper.ts';
import { xmlText } from '../xml.ts';
import { checkPackage } from './check.ts';
import { contentOf, fileLines, launchPage } from './sco.ts';

/**
 * `imsmanifest.xml` for FILES. The course sets its own status: without `completionSetByContent` and
 * `objectiveSetByContent` a player makes up one for whoever only looked in. No minimum score, since none is asked for.
 */
export const manifest2004 = ({ id, title }: Pick<CourseData, 'id' | 'title'>, files: Files): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="course-${id}" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xmlText(title)}</title>
      <item identifier="start" identifierref="sco" isvisible="true">
        <title>${xmlText(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco" type="webcontent" adlcp:scormType="sco" href="${launchPage}">
${fileLines(files)}
    </resource>
  </resources>
</manifest>
`;

export const scorm2004: Archive = {
  name: 'scorm2004',
  file: 'course-scorm2004.zip',
  files(built: Built) {
    const files = contentOf(built, 'launch');
    files.set('imsmanifest.xml', toUtf8(manifest2004(built.course, files)));
    return checkPackage(files, '2004 4th Edition');
  },
};
