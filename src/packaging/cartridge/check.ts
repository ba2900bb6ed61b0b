/**
 * What a Common Cartridge 1.1 must keep to. The rules are those of its published schemas and of the assertions in them:
 * numbers in brackets are the rule sets of `ccv1p1_imscp_v1p2_v1p0.xsd` (CP, 31 January 2011) and
 * `ccv1p1_qtiasiv1p2p1_v1p0.xsd` (QTI, 31 October 2010), of which the things that we never write are left out. The
 * schemas themselves may not be handed on without a licence of their publisher's, so they are not here.
 */
import { type Element, elementsOf } from '../elements.ts';
import type { Files } from '../wrapper.ts';

const assessmentType = 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment';
const bankType = 'imsqti_xmlv1p2/imscc_xmlv1p1/question-bank';
const known = new Set(['webcontent', assessmentType, bankType]);

type Wrong = (is: boolean, sentence: string) => void;

/** What is wrong with a cartridge, a sentence each. */
export function problemsIn(files: Files): readonly string[] {
  const manifest = files.get('imsmanifest.xml');
  if (!manifest) return ['There is no imsmanifest.xml at the root.'];
  const problems: string[] = [];
  const wrong: Wrong = (is, sentence) => {
    if (is) problems.push(sentence);
  };
  const elements = elementsOf(new TextDecoder().decode(manifest));
  const named = (name: string) => elements.filter((one) => one.name === name);
  const childrenOf = (parent: Element, name: string) =>
    elements.filter((one) => one.within === parent && one.name === name);
  const idOf = ({ attributes }: Element) => attributes['identifier'] ?? '';

  wrong(elements[0]?.name !== 'manifest', 'The first element is not <manifest>.');
  wrong(named('manifest').length > 1, 'A manifest stands in a manifest.');
  wrong(named('schema')[0]?.text !== 'IMS Common Cartridge', '<schema> does not say “IMS Common Cartridge”.');
  wrong(named('schemaversion')[0]?.text !== '1.1.0', '<schemaversion> does not say “1.1.0”.');
  wrong(named('lomimscc:lom').length !== 1, 'The manifest says nothing of the course (<lomimscc:lom>).');

  const ids = elements.flatMap(({ attributes }) => attributes['identifier'] ?? []);
  for (const id of new Set(ids))
    wrong(ids.filter((one) => one === id).length > 1, `The identifier “${id}” stands twice.`);
  for (const id of ids) wrong(!/^[A-Za-z_][\w.-]*$/.test(id), `“${id}” is no identifier.`);

  const [organization, ...more] = named('organization');
  wrong(!organization || more.length > 0, 'There is not one <organization>.');
  wrong(
    organization?.attributes['structure'] !== 'rooted-hierarchy',
    'The organization’s structure is not “rooted-hierarchy”.',
  );
  const roots = organization ? childrenOf(organization, 'item') : [];
  wrong(roots.length !== 1, 'The organization has not one root item.');
  const resources = named('resource');
  const typeOf = (id: string | undefined) =>
    resources.find((one) => one.attributes['identifier'] === id)?.attributes['type'];
  for (const item of named('item')) {
    const id = idOf(item);
    const titles = childrenOf(item, 'title');
    const to = item.attributes['identifierref'];
    if (roots.includes(item))
      wrong(titles.length > 0 || to !== undefined, 'The root item has a title, or leads somewhere.');
    else wrong(titles.length !== 1 || !titles[0]?.text.trim(), `The item “${id}” has no title.`);
    if (to === undefined) continue;
    wrong(typeOf(to) === undefined, `The item “${id}” leads to “${to}”, which is not there.`);
    wrong(typeOf(to) === bankType, `The item “${id}” leads to the question bank [CP 8a].`);
    wrong(
      childrenOf(item, 'item').length > 0,
      `The item “${id}” opens something and has items in it [CP 8b].`,
    );
  }

  wrong(
    resources.filter((one) => one.attributes['type'] === bankType).length > 1,
    'There are two question banks [CP 4a].',
  );
  const listed: string[] = [];
  for (const resource of resources) {
    const id = idOf(resource);
    const { type = '', href } = resource.attributes;
    const own = childrenOf(resource, 'file').map((file) => decodeURIComponent(file.attributes['href'] ?? ''));
    listed.push(...own);
    wrong(!known.has(type), `The resource “${id}” is of an unknown type, “${type}”.`);
    wrong(new Set(own).size !== own.length, `The resource “${id}” lists a file twice [CP 9a].`);
    if (type === 'webcontent')
      wrong(
        href === undefined || !own.includes(decodeURIComponent(href)),
        `The resource “${id}” opens nothing that it lists [CP 5g, 10].`,
      );
    else {
      wrong(href !== undefined, `The resource “${id}” must not say what opens [CP 3c, 4d].`);
      wrong(own.length !== 1, `The resource “${id}” has not one file [CP 3a, 3b, 4b, 4c].`);
      for (const file of own) {
        const xml = files.get(file);
        if (xml) problems.push(...questionProblems(new TextDecoder().decode(xml), file, type === bankType));
      }
    }
  }
  for (const path of listed) {
    wrong(!files.has(path), `“${path}” is listed and not there (in that spelling).`);
    wrong(/(^|\/)\.\.?(\/|$)|^\/|\\|^[a-z]+:/i.test(path), `“${path}” leads out of the cartridge.`);
  }
  for (const path of files.keys())
    wrong(path !== 'imsmanifest.xml' && !listed.includes(path), `“${path}” is there and not listed.`);
  const folded = [...files.keys()].map((path) => path.toLowerCase());
  wrong(new Set(folded).size !== folded.length, 'Two files differ by capitals alone.');
  return problems;
}

/** What is wrong with a file of questions. */
function questionProblems(xml: string, file: string, isBank: boolean): string[] {
  const problems: string[] = [];
  const elements = elementsOf(xml);
  const named = (name: string, within?: Element) =>
    elements.filter((one) => one.name === name && (!within || isIn(one, within)));
  const wrong: Wrong = (is, sentence) => {
    if (is) problems.push(`${file}: ${sentence}`);
  };
  wrong(elements[0]?.name !== 'questestinterop', 'The first element is not <questestinterop>.');
  const [holder, ...more] = named(isBank ? 'objectbank' : 'assessment');
  wrong(!holder || more.length > 0, 'It is not one assessment or one bank.');
  if (!isBank) {
    wrong(!holder?.attributes['title'], 'The assessment has no title.');
    wrong(named('section').length !== 1, 'The assessment has not one section.');
  }
  const items = named('item');
  wrong(items.length === 0, 'There is no question.');
  const ids = items.map(({ attributes }) => attributes['ident'] ?? '');
  wrong(new Set(ids).size !== ids.length, 'A question’s ident stands twice [QTI 13a].');
  for (const item of items) {
    const id = item.attributes['ident'];
    const profiles = named('fieldentry', item).map(({ text }) => text);
    const labels = named('response_label', item).map(({ attributes }) => attributes['ident'] ?? '');
    const [response] = named('response_lid', item);
    const isSingle = profiles[0] === 'cc.multiple_choice.v0p1';
    wrong(
      profiles.length !== 1 || !/^cc\.multiple_(choice|response)\.v0p1$/.test(profiles[0] ?? ''),
      `“${id}” is of no known kind [QTI 2b, 2f, 2g].`,
    );
    wrong(
      response?.attributes['rcardinality'] !== (isSingle ? 'Single' : 'Multiple'),
      `“${id}” has the wrong cardinality [QTI 4a, 5a].`,
    );
    wrong(labels.length < (isSingle ? 3 : 2), `“${id}” has too few options [QTI 4d, 5d].`);
    wrong(new Set(labels).size !== labels.length, `“${id}” has an option twice.`);
    for (const equal of named('varequal', item)) {
      wrong(
        equal.attributes['respident'] !== response?.attributes['ident'],
        `“${id}” judges another response [QTI 4e, 5e].`,
      );
      wrong(!labels.includes(equal.text), `“${id}” judges “${equal.text}”, which is no option [QTI 9a].`);
    }
    const scored = named('setvar', item);
    wrong(scored.length !== 1 || scored[0]?.text !== '100', `“${id}” has no key.`);
    const shown = named('displayfeedback', item).map(({ attributes }) => attributes['linkrefid'] ?? '');
    const said = named('itemfeedback', item).map(({ attributes }) => attributes['ident'] ?? '');
    wrong(
      shown.some((one) => !said.includes(one)),
      `“${id}” shows what is not said [QTI 12c].`,
    );
    wrong(
      said.some((one) => !shown.includes(one)),
      `“${id}” says what is never shown [QTI 12d].`,
    );
  }
  return problems;
}

function isIn(element: Element, within: Element): boolean {
  for (let at = element.within; at; at = at.within) if (at === within) return true;
  return false;
}

/** FILES, once nothing is wrong with them. @throws an Error with all that is */
export function checkCartridge(files: Files): Files {
  const problems = problemsIn(files);
  if (problems.length) throw new Error(`The Common Cartridge is not as it must be:\n${problems.join('\n')}`);
  return files;
}
