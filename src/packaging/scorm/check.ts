/**
 * What a SCORM package must keep to: of the XML schemas (imscp_rootv1p1p2.xsd, adlcp_rootv1p2.xsd; imscp_v1p1.xsd,
 * adlcp_v1p3.xsd, imsss_v1p0.xsd) what our manifests make use of, and beyond them what they let pass, such as dangling
 * references and missing titles. Sources: those; SCORM 1.2 Content Aggregation Model, 2.3.2 and 2.3.5; SCORM 2004 4th
 * Edition Content Aggregation Model, 3.4 and 3.5; and what players refused in tests.
 */
import { type Element, elementsOf } from '../elements.ts';
import type { Files } from '../wrapper.ts';

/** What may stand in an element, in this order, and which attributes it must and may have. */
interface Grammar {
  readonly within: readonly string[];
  readonly must?: readonly string[];
  readonly may?: readonly string[];
}
const sequencing: Grammar = { within: ['imsss:controlMode', 'imsss:deliveryControls'] };
const grammar: Readonly<Record<string, Grammar>> = {
  manifest: {
    within: ['metadata', 'organizations', 'resources'],
    must: ['identifier'],
    may: ['version', 'xml:base'],
  },
  metadata: { within: ['schema', 'schemaversion'] },
  schema: { within: [] },
  schemaversion: { within: [] },
  organizations: { within: ['organization'], must: ['default'] },
  organization: { within: ['title', 'item', 'imsss:sequencing'], must: ['identifier'], may: ['structure'] },
  title: { within: [] },
  item: {
    within: ['title', 'item', 'imsss:sequencing'],
    must: ['identifier', 'identifierref'],
    may: ['isvisible', 'parameters'],
  },
  'imsss:sequencing': sequencing,
  'imsss:controlMode': { within: [], may: ['choice', 'choiceExit', 'flow', 'forwardOnly'] },
  'imsss:deliveryControls': {
    within: [],
    may: ['tracked', 'completionSetByContent', 'objectiveSetByContent'],
  },
  resources: { within: ['resource'] },
  resource: {
    within: ['file'],
    must: ['identifier', 'type', 'href'],
    may: ['adlcp:scormtype', 'adlcp:scormType', 'xml:base'],
  },
  file: { within: [], must: ['href'] },
};

/** Where an element is, has or lacks what the schemas do not let it. */
function ungrammatical(elements: readonly Element[]): string[] {
  return elements.flatMap((one) => {
    const rule = grammar[one.name];
    if (!rule) return [`<${one.name}> is no element of ours.`];
    const { within, must = [], may = [] } = rule;
    const names = Object.keys(one.attributes).filter((name) => !/^xmlns|^xsi:/.test(name));
    const places = elements
      .filter((other) => other.within === one)
      .map((other) => within.indexOf(other.name));
    return [
      ...must.filter((name) => !names.includes(name)).map((name) => `<${one.name}> has no ${name}.`),
      ...names
        .filter((name) => ![...must, ...may].includes(name))
        .map((name) => `<${one.name}> may have no ${name}.`),
      ...(places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0))
        ? [`What stands in <${one.name}> may not stand there, or not in this order.`]
        : []),
    ];
  });
}

/** What is wrong with a package of that edition, a sentence each. */
export function problemsOf(files: Files, schemaversion: string): readonly string[] {
  const manifest = files.get('imsmanifest.xml');
  if (!manifest) return ['There is no imsmanifest.xml at the root.'];
  const elements = elementsOf(new TextDecoder().decode(manifest));
  const named = (name: string) => elements.filter((one) => one.name === name);
  const problems: string[] = [];
  const wrong = (is: boolean, sentence: string) => {
    if (is) problems.push(sentence);
  };

  problems.push(...ungrammatical(elements));
  wrong(elements[0]?.name !== 'manifest', 'The first element is not <manifest>.');
  wrong(named('schema')[0]?.text !== 'ADL SCORM', '<schema> does not say “ADL SCORM”.');
  const said = named('schemaversion')[0]?.text;
  wrong(said !== schemaversion, `<schemaversion> says “${said}”, not “${schemaversion}”.`);

  const ids = elements.flatMap(({ attributes }) => attributes['identifier'] ?? []);
  for (const id of new Set(ids))
    wrong(ids.filter((one) => one === id).length > 1, `The identifier “${id}” stands twice.`);
  for (const id of ids) wrong(!/^[A-Za-z_][\w.-]*$/.test(id), `“${id}” is no identifier.`);

  const start = named('organizations')[0]?.attributes['default'];
  const organizations = named('organization');
  wrong(
    !organizations.some(({ attributes }) => attributes['identifier'] === start),
    `The default organization “${start}” is not there.`,
  );
  for (const one of [...organizations, ...named('item')])
    wrong(
      !elements.some(({ name, within, text }) => name === 'title' && within === one && text.trim()),
      `<${one.name} identifier="${one.attributes['identifier']}"> has no title.`,
    );
  const resources = named('resource');
  for (const { attributes } of named('item'))
    wrong(
      !resources.some((one) => one.attributes['identifier'] === attributes['identifierref']),
      `The item “${attributes['identifier']}” leads to “${attributes['identifierref']}”, which is not there.`,
    );

  const listed = named('file').map(({ attributes }) => decodeURIComponent(attributes['href'] ?? ''));
  for (const { attributes } of resources) {
    const type = attributes['adlcp:scormtype'] ?? attributes['adlcp:scormType'];
    wrong(
      type !== 'sco' && type !== 'asset',
      `The resource “${attributes['identifier']}” says nothing of its type.`,
    );
    const page = decodeURIComponent(attributes['href'] ?? '');
    wrong(!listed.includes(page), `The page that is launched, “${page}”, is not among the files.`);
  }
  for (const path of listed) {
    wrong(!files.has(path), `“${path}” is listed and not there (in that spelling).`);
    wrong(/(^|\/)\.\.?(\/|$)|^\/|\\|^[a-z]+:/i.test(path), `“${path}” leads out of the package.`);
  }
  wrong(new Set(listed).size !== listed.length, 'A file is listed twice.');
  const known = new Set(listed);
  for (const path of files.keys())
    wrong(path !== 'imsmanifest.xml' && !known.has(path), `“${path}” is there and not listed.`);
  const folded = [...files.keys()].map((path) => path.toLowerCase());
  wrong(new Set(folded).size !== folded.length, 'Two files differ by capitals alone.');
  return problems;
}

/** FILES, once nothing is wrong with them. @throws an Error with all that is */
export function checkPackage(files: Files, schemaversion: string): Files {
  const problems = problemsOf(files, schemaversion);
  if (problems.length)
    throw new Error(`The SCORM ${schemaversion} package is not as it must be:\n${problems.join('\n')}`);
  return files;
}
