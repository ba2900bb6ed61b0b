/** `imsmanifest.xml` of a Common Cartridge 1.1 (`ccv1p1_imscp_v1p2_v1p0.xsd`). */
import type { CourseData } from '../../course/course-data.ts';
import { href } from '../scorm/sco.ts';
import { xmlText } from '../xml.ts';

export type ResourceType = 'webcontent' | 'assessment' | 'question-bank';

export interface Resource {
  readonly id: string;
  readonly type: ResourceType;
  /** What it is; the first file is what opens. */
  readonly files: readonly string[];
}

/** A place in the outline: something that opens, or a folder. */
export type Item =
  | { readonly id: string; readonly title: string; readonly opens: Resource }
  | { readonly id: string; readonly title: string; readonly items: readonly Item[] };

const types: Readonly<Record<ResourceType, string>> = {
  webcontent: 'webcontent',
  assessment: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  'question-bank': 'imsqti_xmlv1p2/imscc_xmlv1p1/question-bank',
};

const itemLines = (items: readonly Item[], deep: string): string =>
  items
    .map((item) => {
      const title = `<title>${xmlText(item.title)}</title>`;
      return 'opens' in item
        ? `${deep}<item identifier="${item.id}" identifierref="${item.opens.id}">${title}</item>`
        : `${deep}<item identifier="${item.id}">${title}\n${itemLines(item.items, `${deep}  `)}\n${deep}</item>`;
    })
    .join('\n');

const resourceLines = (resources: readonly Resource[]): string =>
  resources
    .map(({ id, type, files }) => {
      const [first = ''] = files;
      // Only of web content is it said here what opens; a platform asks the questions of the others itself.
      const opens = type === 'webcontent' ? ` href="${href(first)}"` : '';
      const lines = files.map((file) => `      <file href="${href(file)}"/>`).join('\n');
      return `    <resource identifier="${id}" type="${types[type]}"${opens}>\n${lines}\n    </resource>`;
    })
    .join('\n');

type About = Pick<CourseData, 'id' | 'title' | 'description' | 'language'> & { readonly rights: string };

export function manifest(
  { id, title, description, language, rights }: About,
  items: readonly Item[],
  resources: readonly Resource[],
): string {
  const said = (text: string) => `<lomimscc:string language="${language}">${xmlText(text)}</lomimscc:string>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="cartridge-${id}" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lomresource_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.1.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title>${said(title)}</lomimscc:title>
        <lomimscc:language>${language}</lomimscc:language>
        <lomimscc:description>${said(description)}</lomimscc:description>
      </lomimscc:general>
      <lomimscc:rights>
        <lomimscc:copyrightAndOtherRestrictions><lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions>
        <lomimscc:description>${said(rights)}</lomimscc:description>
      </lomimscc:rights>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="course" structure="rooted-hierarchy">
      <item identifier="root">
${itemLines(items, '        ')}
      </item>
    </organization>
  </organizations>
  <resources>
${resourceLines(resources)}
  </resources>
</manifest>
`;
}
